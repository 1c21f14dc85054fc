import { ticksOf } from '../headsAndTails.ts';
import type { Model } from '../Model.ts';

/** A plan as the search holds it: items in an order that keeps all waiting, and a person on each place. */
export class Draft {
  readonly model: Model;
  readonly order: Int32Array;
  /** By item: where it stands in the order. */
  readonly at: Int32Array;
  /** By place: who, as a number into model.pool.all; whom that is; their ticks of work. */
  readonly entry: Int32Array;
  readonly person: Int32Array;
  readonly ticks: Int32Array;
  /** By person: ticks of all their places. */
  readonly load: Int32Array;

  constructor(model: Model) {
    this.model = model;
    this.order = new Int32Array(model.items);
    this.at = new Int32Array(model.items);
    this.entry = new Int32Array(model.places).fill(-1);
    this.person = new Int32Array(model.places);
    this.ticks = new Int32Array(model.places);
    this.load = new Int32Array(model.people);
  }

  put(item: number, at: number): void {
    this.order[at] = item;
    this.at[item] = at;
  }

  assign(place: number, entry: number): void {
    const { pool, work, slowness } = this.model;
    if (this.entry[place]! >= 0) this.load[this.person[place]!]! -= this.ticks[place]!;
    this.entry[place] = entry;
    this.person[place] = pool.all[entry]!;
    this.ticks[place] = ticksOf(work[place]! * slowness[entry]!);
    this.load[this.person[place]!]! += this.ticks[place]!;
  }

  /** Takes the item at `from` out and puts it in at `to`; those between move up by one. */
  shift(from: number, to: number): void {
    const { order, at } = this;
    const item = order[from]!;
    const step = from < to ? 1 : -1;
    for (let k = from; k !== to; k += step) {
      const moved = order[k + step]!;
      order[k] = moved;
      at[moved] = k;
    }
    order[to] = item;
    at[item] = to;
  }

  /** The first position that an item may take in the order. */
  earliest(item: number): number {
    const { start, all } = this.model.before;
    let first = 0;
    for (let link = start[item]!; link < start[item + 1]!; link += 1) {
      const after = this.at[all[link]!]! + 1;
      if (after > first) first = after;
    }
    return first;
  }

  /** The last position that an item may take in the order. */
  latest(item: number): number {
    const { start, all } = this.model.next;
    let last = this.model.items - 1;
    for (let link = start[item]!; link < start[item + 1]!; link += 1) {
      const before = this.at[all[link]!]! - 1;
      if (before < last) last = before;
    }
    return last;
  }

  /** The place of an item on which somebody is; −1 if on none. */
  placeOn(item: number, person: number): number {
    const { placeStart } = this.model;
    for (let place = placeStart[item]!; place < placeStart[item + 1]!; place += 1)
      if (this.person[place] === person) return place;
    return -1;
  }

  /** Where in the pool of a place somebody stands; −1 if nowhere. Pools rise by person. */
  entryOf(place: number, person: number): number {
    const { pool, poolOf } = this.model;
    let low = pool.start[poolOf[place]!]!;
    let high = pool.start[poolOf[place]! + 1]! - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = pool.all[middle]!;
      if (found === person) return middle;
      if (found < person) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  copy(from: Draft): void {
    this.order.set(from.order);
    this.at.set(from.at);
    this.entry.set(from.entry);
    this.person.set(from.person);
    this.ticks.set(from.ticks);
    this.load.set(from.load);
  }
}
