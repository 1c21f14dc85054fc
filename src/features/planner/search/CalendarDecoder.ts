import { Decoder } from './Decoder.ts';
import type { Draft } from './Draft.ts';

/**
 * Decodes with the working time of each person. Cost of a value problem: cost of delay, and a high price on every tick
 * beyond a due day. Cost of a makespan problem: by how much each person's last finish passes the target, added up, and
 * half of what the makespan does.
 */
export class CalendarDecoder extends Decoder {
  /** By place: ticks of their work; and when they are done, as last put on the clock. */
  protected readonly ticks: Int32Array;
  protected readonly end: Int32Array;
  /** Cost of one tick beyond a due day. */
  protected readonly lateCost: number;
  readonly #target: number;
  /** What each item was last put on the clock with: by item from when on, by place who. */
  readonly #from: Int32Array;
  readonly #who: Int32Array;

  /**
   * @param target Ticks: what the makespan is to come down to.
   * @param ticks By place, where they are not the draft's. @param width, often See `Decoder`.
   */
  constructor(draft: Draft, target: number, ticks = draft.ticks, width?: number, often?: number) {
    super(draft, width, often);
    this.ticks = ticks;
    const { model } = draft;
    this.#target = target;
    this.#from = new Int32Array(model.items).fill(-1);
    this.#who = new Int32Array(model.places).fill(-1);
    this.end = new Int32Array(model.places);
    this.lateCost = lateFactor * model.delayCost.reduce((a, b) => Math.max(a, b), 1e-3);
  }

  endOf(place: number): number {
    return this.end[place]!;
  }

  protected put(item: number, from: number, low: number, high: number): number {
    const { person } = this.draft;
    const { goal } = this.model;
    const free = this.free;
    const ends = this.end;
    const target = this.#target;
    this.onClocks(item, from, low, high);
    let cost = 0;
    let last = 0;
    for (let place = low; place < high; place += 1) {
      const who = person[place]!;
      const end = ends[place]!;
      if (goal === 'makespan' && end > target) {
        const was = free[who]!;
        cost += end - (was > target ? was : target);
      }
      free[who] = end;
      if (end > last) last = end;
    }
    this.tried[item] = last;
    return goal === 'value' ? this.#costOf(item, last) : cost;
  }

  protected atTheEnd(): number {
    return this.model.goal === 'makespan' && this.makespan > this.#target
      ? 0.5 * (this.makespan - this.#target)
      : 0;
  }

  #costOf(item: number, finish: number): number {
    const { delayCost, due, wishes } = this.model;
    const late = finish - due[item]!;
    const away = wishes === undefined ? 0 : Math.abs(this.start[item]! - wishes.begin[item]!);
    return (
      delayCost[item]! * finish +
      (late > 0 ? late * this.lateCost : 0) +
      (away > 0 ? away * wishes!.awayCost[item]! : 0)
    );
  }

  /** Start of an item that nothing keeps from beginning at `from`, and ends of its people; as they are, if those are the same. */
  protected onClocks(item: number, from: number, low: number, high: number): void {
    const { person } = this.draft;
    const ticks = this.ticks;
    const { clocks } = this.model;
    let isSame = this.#from[item] === from;
    for (let place = low; place < high; place += 1)
      if (this.#who[place] !== person[place]) {
        this.#who[place] = person[place]!;
        isSame = false;
      }
    if (isSame) return;
    this.#from[item] = from;
    const start = clocks === undefined ? from : this.startOnClocks(item, from);
    this.start[item] = start;
    for (let place = low; place < high; place += 1)
      this.end[place] =
        clocks === undefined ? start + ticks[place]! : this.endOnClocks(person[place]!, start, ticks[place]!);
  }

  /** The first moment from `from` on at which all people of an item work, and none is kept from finishing by leave. */
  protected startOnClocks(item: number, from: number): number {
    const { person } = this.draft;
    const ticks = this.ticks;
    const { placeStart, whole } = this.model;
    const clocks = this.model.clocks!;
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

  protected endOnClocks(who: number, start: number, ticks: number): number {
    const clock = this.model.clocks![who]!;
    return Math.min(giveUp, clock.momentOf(clock.worked(start) + ticks, start));
  }
}

/** A due day missed by an hour costs as much as delaying the dearest item by so many hours. */
const lateFactor = 1000;

/** People who never work at the same time do not look for a common start for ever. */
const mostTries = 100;

/** A moment that stands for never. Far below 2^31, so that what comes after it can still be added. */
const giveUp = 0x1fff_ffff;
