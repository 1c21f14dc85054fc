import type { Model } from '../Model.ts';
import type { Decoder } from './Decoder.ts';
import { checkpointSpacing } from './Decoder.ts';
import type { Draft } from './Draft.ts';

/**
 * Decodes with the working time of each person. Cost of a value problem: cost of delay, and a high price on every tick
 * beyond a due day. Cost of a makespan problem: by how much each person's last finish passes the target, added up, and
 * half of what the makespan does.
 */
export class CalendarDecoder implements Decoder {
  readonly draft: Draft;
  /** By item: finish of the draft as it was last accepted. */
  readonly finish: Int32Array;
  /** By item: start as it was last tried. */
  readonly start: Int32Array;
  /** Makespan of the last full decoding. */
  makespan = 0;
  readonly #model: Model;
  readonly #target: number;
  /** By item: finish as just tried. */
  readonly #tried: Int32Array;
  readonly #free: Int32Array;
  /** What each item was last put on the clock with, and what came of it: by item from when on; by place who, and their end. */
  readonly #from: Int32Array;
  readonly #who: Int32Array;
  readonly #end: Int32Array;
  /** So many items lie between two checkpoints, as a power of 2: the more, the more people there are to be kept. */
  readonly #spacing: number;
  readonly #kept: Int32Array;
  readonly #keptTried: Int32Array;
  readonly #cost: Float64Array;
  readonly #costTried: Float64Array;
  readonly #lateCost: number;

  /** @param target Ticks: what the makespan is to come down to. */
  constructor(draft: Draft, target: number) {
    const { model } = draft;
    this.draft = draft;
    this.#model = model;
    this.#target = target;
    this.finish = new Int32Array(model.items);
    this.start = new Int32Array(model.items);
    this.#tried = new Int32Array(model.items);
    this.#free = new Int32Array(model.people);
    this.#from = new Int32Array(model.items).fill(-1);
    this.#who = new Int32Array(model.places).fill(-1);
    this.#end = new Int32Array(model.places);
    this.#spacing = checkpointSpacing + Math.max(0, Math.ceil(Math.log2(model.people / 64)));
    const checkpoints = (model.items >> this.#spacing) + 1;
    this.#kept = new Int32Array(checkpoints * model.people);
    this.#keptTried = new Int32Array(checkpoints * model.people);
    this.#cost = new Float64Array(checkpoints);
    this.#costTried = new Float64Array(checkpoints);
    this.#lateCost = lateFactor * model.delayCost.reduce((a, b) => Math.max(a, b), 1e-3);
  }

  /**
   * The cost of the draft, where it is the same as accepted before position `from`; Infinity as soon as it is more
   * than `limit`.
   */
  decode(from: number, limit: number): number {
    const { order, at, person } = this.draft;
    const { items, people, placeStart, before, lag, release, goal } = this.#model;
    const beforeStart = before.start;
    const beforeAll = before.all;
    const tried = this.#tried;
    const finish = this.finish;
    const free = this.#free;
    const ends = this.#end;
    const spacing = this.#spacing;
    const target = this.#target;
    const isValue = goal === 'value';
    const first = (from >> spacing) << spacing;
    const mask = (1 << spacing) - 1;
    const row = (from >> spacing) * people;
    free.set(this.#kept.subarray(row, row + people));
    let cost = this.#cost[from >> spacing]!;
    for (let k = first; k < items; k += 1) {
      if ((k & mask) === 0 && k > first) {
        this.#keptTried.set(free, (k >> spacing) * people);
        this.#costTried[k >> spacing] = cost;
      }
      const item = order[k]!;
      let start = release[item]!;
      for (let link = beforeStart[item]!; link < beforeStart[item + 1]!; link += 1) {
        const earlier = beforeAll[link]!;
        const end = (at[earlier]! >= first ? tried[earlier]! : finish[earlier]!) + lag[link]!;
        if (end > start) start = end;
      }
      const low = placeStart[item]!;
      const high = placeStart[item + 1]!;
      for (let place = low; place < high; place += 1) {
        const end = free[person[place]!]!;
        if (end > start) start = end;
      }
      this.#putOnClocks(item, start);
      let last = 0;
      for (let place = low; place < high; place += 1) {
        const who = person[place]!;
        const end = ends[place]!;
        if (!isValue && end > target) {
          const was = free[who]!;
          cost += end - (was > target ? was : target);
        }
        free[who] = end;
        if (end > last) last = end;
      }
      tried[item] = last;
      if (isValue) cost += this.#costOf(item, last);
      if (cost > limit) return Number.POSITIVE_INFINITY;
    }
    let makespan = 0;
    for (let who = 0; who < people; who += 1) if (free[who]! > makespan) makespan = free[who]!;
    this.makespan = makespan;
    return isValue ? cost : cost + (makespan > target ? 0.5 * (makespan - target) : 0);
  }

  /** Takes the draft as it was just decoded from `from` on. */
  accept(from: number): void {
    const { order } = this.draft;
    const { items, people } = this.#model;
    const checkpoint = from >> this.#spacing;
    for (let k = checkpoint << this.#spacing; k < items; k += 1)
      this.finish[order[k]!] = this.#tried[order[k]!]!;
    this.#kept.set(this.#keptTried.subarray((checkpoint + 1) * people), (checkpoint + 1) * people);
    this.#cost.set(this.#costTried.subarray(checkpoint + 1), checkpoint + 1);
  }

  /** When the person on a place is done with their part, as last tried. */
  endOf(place: number): number {
    return this.#end[place]!;
  }

  #costOf(item: number, finish: number): number {
    const { delayCost, due } = this.#model;
    const late = finish - due[item]!;
    return delayCost[item]! * finish + (late > 0 ? late * this.#lateCost : 0);
  }

  /** Start of an item that nothing keeps from beginning at `from`, and ends of its people; as they are, if those are the same. */
  #putOnClocks(item: number, from: number): void {
    const { person, ticks } = this.draft;
    const { placeStart, clocks } = this.#model;
    const low = placeStart[item]!;
    const high = placeStart[item + 1]!;
    let isSame = this.#from[item] === from;
    for (let place = low; place < high; place += 1)
      if (this.#who[place] !== person[place]) {
        this.#who[place] = person[place]!;
        isSame = false;
      }
    if (isSame) return;
    this.#from[item] = from;
    const start = clocks === undefined ? from : this.#startOnClocks(item, from);
    this.start[item] = start;
    for (let place = low; place < high; place += 1)
      this.#end[place] =
        clocks === undefined
          ? start + ticks[place]!
          : this.#endOnClocks(person[place]!, start, ticks[place]!);
  }

  /** The first moment from `from` on at which all people of an item work, and none is kept from finishing by leave. */
  #startOnClocks(item: number, from: number): number {
    const { person, ticks } = this.draft;
    const { placeStart, whole } = this.#model;
    const clocks = this.#model.clocks!;
    let start = from;
    let tries = 0;
    for (let place = placeStart[item]!; place < placeStart[item + 1]!; place += 1) {
      const clock = clocks[person[place]!]!;
      let next = clock.nextWork(start);
      if (whole[item] === 1) next = clock.wholeFrom(next, ticks[place]!);
      if (next >= giveUp) return giveUp;
      if (next > start) {
        start = next;
        if (++tries > mostTries) return start;
        place = placeStart[item]! - 1;
      }
    }
    return start;
  }

  #endOnClocks(who: number, start: number, ticks: number): number {
    const clock = this.#model.clocks![who]!;
    return Math.min(giveUp, clock.momentOf(clock.worked(start) + ticks, start));
  }
}

/** A due day missed by an hour costs as much as delaying the dearest item by so many hours. */
const lateFactor = 1000;

/** People who never work at the same time do not look for a common start for ever. */
const mostTries = 100;

/** A moment that stands for never. Far below 2^31, so that what comes after it can still be added. */
const giveUp = 0x1fff_ffff;
