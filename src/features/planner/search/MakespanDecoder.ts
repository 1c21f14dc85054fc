import { Decoder } from './Decoder.ts';
import type { Draft } from './Draft.ts';

/**
 * Decodes for the makespan, people working round the clock. Cost: by how much each person's last finish passes the
 * target, added up, and half of what the makespan does: the sum has a slope where the makespan is flat.
 *
 * A person's last finish is their load plus the time they wait. The load is known before anything is decoded, and
 * waiting is counted where it arises, so that a change for the worse is noticed long before the end.
 */
export class MakespanDecoder extends Decoder {
  readonly #target: number;
  /** By person: for how long they have waited. Behind when they are free. */
  readonly #waited: Int32Array;
  readonly #person: Int32Array;
  readonly #ticks: Int32Array;
  readonly #load: Int32Array;

  /** @param target Ticks: what the makespan is to come down to. */
  constructor(draft: Draft, target: number) {
    const { people } = draft.model;
    super(draft, 2 * people);
    this.#target = target;
    this.#waited = this.free.subarray(people);
    this.#person = draft.person;
    this.#ticks = draft.ticks;
    this.#load = draft.load;
  }

  endOf(place: number): number {
    return this.start[this.model.itemOf[place]!]! + this.draft.ticks[place]!;
  }

  protected override resumed(): number {
    const { load } = this.draft;
    const waited = this.#waited;
    const target = this.#target;
    let cost = 0;
    for (let who = 0; who < waited.length; who += 1) {
      const over = load[who]! + waited[who]! - target;
      if (over > 0) cost += over;
    }
    return cost;
  }

  protected put(item: number, from: number, low: number, high: number): number {
    const person = this.#person;
    const ticks = this.#ticks;
    const load = this.#load;
    const waited = this.#waited;
    const free = this.free;
    const target = this.#target;
    let cost = 0;
    let last = from;
    for (let place = low; place < high; place += 1) {
      const who = person[place]!;
      const wait = from - free[who]!;
      if (wait > 0) {
        const before = load[who]! + waited[who]!;
        waited[who] = waited[who]! + wait;
        if (before + wait > target) cost += before > target ? wait : before + wait - target;
      }
      const end = from + ticks[place]!;
      free[who] = end;
      if (end > last) last = end;
    }
    this.start[item] = from;
    this.tried[item] = last;
    return cost;
  }

  protected atTheEnd(): number {
    return this.makespan > this.#target ? 0.5 * (this.makespan - this.#target) : 0;
  }
}
