import type { Model } from '../Model.ts';
import { type Decoder, checkpointSpacing as spacing } from './Decoder.ts';
import type { Draft } from './Draft.ts';

/**
 * Decodes for the makespan, people working round the clock. Cost: by how much each person's last finish passes the
 * target, added up, and half of what the makespan does: the sum has a slope where the makespan is flat.
 *
 * A person's last finish is their load plus the time they wait. The load is known before anything is decoded, and
 * waiting is counted where it arises, so that a change for the worse is noticed long before the end.
 */
export class MakespanDecoder implements Decoder {
  readonly draft: Draft;
  readonly start: Int32Array;
  makespan = 0;
  readonly #model: Model;
  readonly #target: number;
  /** By item: finish as accepted, and as just tried. */
  readonly #finish: Int32Array;
  readonly #tried: Int32Array;
  /** By person: when they are free, and for how long they have waited; the same at each checkpoint. */
  readonly #free: Int32Array;
  readonly #waited: Int32Array;
  readonly #freeKept: Int32Array;
  readonly #freeTried: Int32Array;
  readonly #waitedKept: Int32Array;
  readonly #waitedTried: Int32Array;

  /** @param target Ticks: what the makespan is to come down to. */
  constructor(draft: Draft, target: number) {
    const { items, people } = draft.model;
    const kept = ((items >> spacing) + 1) * people;
    this.draft = draft;
    this.#model = draft.model;
    this.#target = target;
    this.start = new Int32Array(items);
    this.#finish = new Int32Array(items);
    this.#tried = new Int32Array(items);
    this.#free = new Int32Array(people);
    this.#waited = new Int32Array(people);
    this.#freeKept = new Int32Array(kept);
    this.#freeTried = new Int32Array(kept);
    this.#waitedKept = new Int32Array(kept);
    this.#waitedTried = new Int32Array(kept);
  }

  decode(from: number, limit: number): number {
    const { order, at, person, ticks, load } = this.draft;
    const { items, people, placeStart, lag, release } = this.#model;
    const { start: linkStart, all: links } = this.#model.before;
    const starts = this.start;
    const tried = this.#tried;
    const finish = this.#finish;
    const free = this.#free;
    const waited = this.#waited;
    const target = this.#target;
    const first = (from >> spacing) << spacing;
    const row = (from >> spacing) * people;
    let cost = 0;
    for (let who = 0; who < people; who += 1) {
      free[who] = this.#freeKept[row + who]!;
      const sofar = this.#waitedKept[row + who]!;
      waited[who] = sofar;
      const over = load[who]! + sofar - target;
      if (over > 0) cost += over;
    }
    if (cost > limit) return Number.POSITIVE_INFINITY;
    for (let k = first; k < items; k += 1) {
      if ((k & ((1 << spacing) - 1)) === 0 && k > first) {
        this.#freeTried.set(free, (k >> spacing) * people);
        this.#waitedTried.set(waited, (k >> spacing) * people);
      }
      const item = order[k]!;
      let start = release[item]!;
      for (let link = linkStart[item]!; link < linkStart[item + 1]!; link += 1) {
        const earlier = links[link]!;
        const end = (at[earlier]! >= first ? tried[earlier]! : finish[earlier]!) + lag[link]!;
        if (end > start) start = end;
      }
      const low = placeStart[item]!;
      const high = placeStart[item + 1]!;
      for (let place = low; place < high; place += 1) {
        const end = free[person[place]!]!;
        if (end > start) start = end;
      }
      starts[item] = start;
      let last = start;
      for (let place = low; place < high; place += 1) {
        const who = person[place]!;
        const wait = start - free[who]!;
        if (wait > 0) {
          const before = load[who]! + waited[who]!;
          waited[who] = waited[who]! + wait;
          if (before + wait > target) cost += before > target ? wait : before + wait - target;
        }
        const end = start + ticks[place]!;
        free[who] = end;
        if (end > last) last = end;
      }
      tried[item] = last;
      if (cost > limit) return Number.POSITIVE_INFINITY;
    }
    let makespan = 0;
    for (let who = 0; who < people; who += 1) if (free[who]! > makespan) makespan = free[who]!;
    this.makespan = makespan;
    return cost + (makespan > target ? 0.5 * (makespan - target) : 0);
  }

  accept(from: number): void {
    const { order } = this.draft;
    const { items, people } = this.#model;
    const checkpoint = from >> spacing;
    for (let k = checkpoint << spacing; k < items; k += 1) this.#finish[order[k]!] = this.#tried[order[k]!]!;
    const next = (checkpoint + 1) * people;
    this.#freeKept.set(this.#freeTried.subarray(next), next);
    this.#waitedKept.set(this.#waitedTried.subarray(next), next);
  }

  endOf(place: number): number {
    return this.start[this.#model.itemOf[place]!]! + this.draft.ticks[place]!;
  }
}
