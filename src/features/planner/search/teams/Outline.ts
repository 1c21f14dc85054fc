import type { Group } from '../../groups.ts';
import type { Model } from '../../Model.ts';

/**
 * When items run, without saying who is on them. One item after the other is put at the first gap that holds it: at no
 * moment may items together ask a group of people for more places than it has people (Hall 1935). Serial schedule
 * generation (Kelley 1963), with what each group has left counted by tick.
 */
export class Outline {
  /** By item. */
  readonly start: Int32Array;
  /** By item: not before this tick, though it could be. */
  readonly notBefore: Int32Array;
  makespan = 0;
  /** Ticks: what takes longer costs. */
  target = 0;
  readonly #model: Model;
  /** By item: ticks, and ticks that have to follow. */
  readonly #length: Int32Array;
  readonly #after: Int32Array;
  /** Several counts share a word; above each is a bit that is lost when the count falls below 0. */
  readonly #words: number;
  readonly #guard: Int32Array;
  readonly #full: Int32Array;
  /** By item and word: what it takes. By tick and word: what is left. */
  readonly #asked: Int32Array;
  readonly #left: Int32Array;
  /** Ticks below this may be taken. */
  #used: number;

  constructor(model: Model, groups: readonly Group[]) {
    this.#model = model;
    this.start = new Int32Array(model.items);
    this.notBefore = new Int32Array(model.items);
    this.#length = Int32Array.from(this.start, (_, item) => model.work[model.placeStart[item]!]!);
    this.#after = model.tail.map((tail, item) => tail - this.#length[item]!);
    const fields = fieldsOf(groups);
    this.#words = fields.length === 0 ? 1 : fields.at(-1)!.word + 1;
    this.#guard = new Int32Array(this.#words);
    this.#full = new Int32Array(this.#words);
    this.#asked = new Int32Array(model.items * this.#words);
    for (const [at, { word, low, bits }] of fields.entries()) {
      const { people, pools } = groups[at]!;
      this.#guard[word]! |= 1 << (low + bits);
      this.#full[word]! |= (people << low) | (1 << (low + bits));
      for (let place = 0; place < model.places; place += 1)
        if (pools.has(model.poolOf[place]!))
          this.#asked[model.itemOf[place]! * this.#words + word]! += 1 << low;
    }
    // No item is held beyond the target, and from there on all fit one after the other.
    this.#used = 2 * horizonOf(model);
    this.#left = new Int32Array(this.#used * this.#words);
  }

  /**
   * What the order costs: by how much the makespan passes the target, and by how much each item is later than the
   * target allows. 0: in time. Infinity as soon as that is more than `limit`.
   */
  decode(order: Int32Array, limit: number): number {
    const { before, lag, release, items } = this.#model;
    const length = this.#length;
    const [start, target, each] = [this.start, this.target, lateWeight / items];
    this.#clear();
    let [makespan, late] = [0, 0];
    for (let k = 0; k < items; k += 1) {
      const item = order[k]!;
      let from = Math.max(release[item]!, this.notBefore[item]!);
      for (let link = before.start[item]!; link < before.start[item + 1]!; link += 1) {
        const earlier = before.all[link]!;
        const ready = start[earlier]! + length[earlier]! + lag[link]!;
        if (ready > from) from = ready;
      }
      from = this.#gap(item, from);
      start[item] = from;
      const finish = from + length[item]!;
      if (finish > makespan) makespan = finish;
      if (finish > this.#used) this.#used = finish;
      late += Math.max(0, finish + this.#after[item]! - target);
      if (each * late + Math.max(0, makespan - target) > limit) return Number.POSITIVE_INFINITY;
    }
    this.makespan = makespan;
    return each * late + Math.max(0, makespan - target);
  }

  /** Ticks by which an item may be later without passing the target, for all that its followers take at the least. */
  slack(item: number): number {
    return this.target - this.start[item]! - this.#length[item]! - this.#after[item]!;
  }

  #clear(): void {
    const words = this.#words;
    for (let word = 0; word < words; word += 1) {
      const full = this.#full[word]!;
      for (let at = word; at < this.#used * words; at += words) this.#left[at] = full;
    }
    this.#used = 0;
  }

  /** The first moment from then on at which an item fits, all its time; it is taken. */
  #gap(item: number, from: number): number {
    const words = this.#words;
    const [asked, left, guard] = [this.#asked, this.#left, this.#guard];
    const base = item * words;
    const length = this.#length[item]!;
    let start = from;
    for (let tick = start + length - 1; tick >= start; tick -= 1) {
      for (let word = 0; word < words; word += 1) {
        const rest = left[tick * words + word]! - asked[base + word]!;
        if ((rest & guard[word]!) === guard[word]!) continue;
        start = tick + 1;
        tick = start + length;
        break;
      }
    }
    for (let tick = start, at = start * words; tick < start + length; tick += 1)
      for (let word = 0; word < words; word += 1, at += 1) left[at]! -= asked[base + word]!;
    return start;
  }
}

/** How much an item that is late costs, beside the makespan. */
const lateWeight = 3;

/** All items one after the other fit into so many ticks. */
export const horizonOf = ({ items, placeStart, work, release, lag }: Model): number => {
  let ticks = release.reduce((a, b) => Math.max(a, b), 0) + lag.reduce((a, b) => a + b, 0) + 1;
  for (let item = 0; item < items; item += 1) ticks += work[placeStart[item]!]!;
  return ticks;
};

/** Which bits of which word count a group's people. */
const fieldsOf = (groups: readonly Group[]): { word: number; low: number; bits: number }[] => {
  let [word, low] = [0, 0];
  return groups.map(({ people }) => {
    const bits = 32 - Math.clz32(people);
    if (low + bits + 1 > 31) [word, low] = [word + 1, 0];
    const field = { word, low, bits };
    low += bits + 1;
    return field;
  });
};
