import type { Chance } from '../../../../base/chance.ts';
import type { Group, Kinds } from '../../groups.ts';
import type { Model } from '../../Model.ts';

/**
 * Who is on which item, when all times are known. Items choose in turn, those that came too late before go first
 * (squeaky wheel, Joslin & Clements 1999). Each place takes the kind of people of whom the groups have most to spare,
 * where all that is not staffed yet runs at the same time and asks for the least it can.
 */
export class Staffing {
  /** By place: which kind of people is on it. */
  readonly kind: Int32Array;
  readonly #model: Model;
  readonly #kinds: Kinds;
  readonly #groups: readonly Group[];
  readonly #chance: Chance;
  /** Places by item, those that fewest kinds can take first. */
  readonly #places: Int32Array;
  /** By item and group: places that only the group can take. */
  readonly #asked: Int32Array;
  /** By pool, kind and group: 1 where somebody of the group is taken for a place that others could take too. */
  readonly #waste: Uint8Array;
  /** By item: the higher, the sooner it chooses; and items by that. */
  readonly #urgency: Float64Array;
  readonly #turns: Int32Array;
  /** Items by start; by item: the first and the last of the moments at which something starts, while it runs. */
  readonly #byStart: Int32Array;
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  #moments = 0;
  /** By moment and group, by moment and kind: people left. To begin with, and while items choose. */
  readonly #spareAtFirst: Int32Array;
  readonly #spare: Int32Array;
  readonly #free: Int32Array;
  /** The least of it while an item runs. */
  readonly #leastSpare: Int32Array;
  readonly #leastFree: Int32Array;

  constructor(model: Model, kinds: Kinds, groups: readonly Group[], chance: Chance) {
    const { items, places, itemOf, poolOf } = model;
    this.#model = model;
    this.#kinds = kinds;
    this.#groups = groups;
    this.#chance = chance;
    this.kind = new Int32Array(places);
    this.#places = Int32Array.from(this.kind.keys()).sort(
      (a, b) => itemOf[a]! - itemOf[b]! || kinds.able[poolOf[a]!]!.length - kinds.able[poolOf[b]!]!.length,
    );
    this.#asked = new Int32Array(items * groups.length);
    for (let place = 0; place < places; place += 1)
      for (const [group, { pools }] of groups.entries())
        if (pools.has(poolOf[place]!)) this.#asked[itemOf[place]! * groups.length + group]! += 1;
    this.#waste = Uint8Array.from(
      kinds.able.flatMap((_, pool) =>
        kinds.members.flatMap((__, kind) =>
          groups.map((group) => (group.kinds.has(kind) && !group.pools.has(pool) ? 1 : 0)),
        ),
      ),
    );
    this.#urgency = new Float64Array(items);
    this.#turns = Int32Array.from(this.#urgency.keys());
    this.#byStart = this.#turns.slice();
    this.#first = new Int32Array(items);
    this.#last = new Int32Array(items);
    this.#spareAtFirst = new Int32Array(items * groups.length);
    this.#spare = new Int32Array(items * groups.length);
    this.#free = new Int32Array(items * kinds.members.length);
    this.#leastSpare = new Int32Array(groups.length);
    this.#leastFree = new Int32Array(kinds.members.length);
  }

  /** How many places stay empty, at the best of a few tries. @param start By item. */
  shortfall(start: Int32Array): number {
    this.#lookAt(start);
    let least = Number.POSITIVE_INFINITY;
    for (let time = 0; least > 0 && time < (least > nearly ? tries : triesIfNearly); time += 1)
      least = Math.min(least, this.#choose());
    return least;
  }

  /** People for the kinds found: by place. */
  people(start: Int32Array): Int32Array {
    const { placeStart, work, people } = this.#model;
    const who = new Int32Array(this.kind.length);
    const free = new Int32Array(people);
    for (const item of this.#byStart)
      for (let place = placeStart[item]!; place < placeStart[item + 1]!; place += 1) {
        const alike = this.#kinds.members[this.kind[place]!]!;
        who[place] = alike.find((person) => free[person]! <= start[item]!)!;
        free[who[place]!] = start[item]! + work[place]!;
      }
    return who;
  }

  /** Which moments there are, and what the groups have to spare at each when nobody is on a wrong place. */
  #lookAt(start: Int32Array): void {
    const { items, work, placeStart } = this.#model;
    const groups = this.#groups.length;
    const byStart = this.#byStart;
    sort(byStart, start);
    this.#moments = 0;
    for (let k = 0; k < items; k += 1) {
      const item = byStart[k]!;
      if (k > 0 && start[item]! > start[byStart[k - 1]!]!) this.#moments += 1;
      this.#first[item] = this.#moments;
    }
    this.#moments += 1;
    const spare = this.#spareAtFirst;
    for (let at = 0; at < this.#moments * groups; at += groups)
      for (let group = 0; group < groups; group += 1) spare[at + group] = this.#groups[group]!.people;
    for (let k = 0; k < items; k += 1) {
      const item = byStart[k]!;
      const finish = start[item]! + work[placeStart[item]!]!;
      let later = k;
      while (later + 1 < items && start[byStart[later + 1]!]! < finish) later += 1;
      this.#last[item] = this.#first[byStart[later]!]!;
      for (let moment = this.#first[item]!; moment <= this.#last[item]!; moment += 1)
        for (let group = 0; group < groups; group += 1)
          spare[moment * groups + group]! -= this.#asked[item * groups + group]!;
    }
  }

  /** All items choose, each by its urgency. How many places stay empty; what fails is more urgent from now on. */
  #choose(): number {
    const { members } = this.#kinds;
    const kinds = members.length;
    const urgency = this.#urgency;
    sortDown(this.#turns, urgency);
    this.#spare.set(this.#spareAtFirst);
    for (let at = 0; at < this.#moments * kinds; at += kinds)
      for (let kind = 0; kind < kinds; kind += 1) this.#free[at + kind] = members[kind]!.length;
    let empty = 0;
    for (let turn = 0; turn < this.#turns.length; turn += 1) {
      const item = this.#turns[turn]!;
      const missing = this.#staff(item);
      empty += missing;
      urgency[item] = fading * (urgency[item]! + (missing > 0 ? 1 : 0));
    }
    return empty;
  }

  /** People for an item. How many are missing; then it takes nobody. */
  #staff(item: number): number {
    const { placeStart, poolOf } = this.#model;
    const [first, last] = [this.#first[item]!, this.#last[item]!];
    least(this.#leastSpare, this.#spare, first, last);
    least(this.#leastFree, this.#free, first, last);
    for (let at = placeStart[item]!; at < placeStart[item + 1]!; at += 1) {
      const place = this.#places[at]!;
      const kind = this.#kindFor(poolOf[place]!);
      if (kind < 0) return placeStart[item + 1]! - at;
      this.kind[place] = kind;
      this.#take(poolOf[place]!, kind, this.#leastSpare, 0);
      this.#leastFree[kind]! -= 1;
    }
    const [kinds, groups] = [this.#leastFree.length, this.#leastSpare.length];
    for (let place = placeStart[item]!; place < placeStart[item + 1]!; place += 1)
      for (let moment = first; moment <= last; moment += 1) {
        this.#free[moment * kinds + this.kind[place]!]! -= 1;
        this.#take(poolOf[place]!, this.kind[place]!, this.#spare, moment * groups);
      }
    return 0;
  }

  #take(pool: number, kind: number, from: Int32Array, at: number): void {
    const groups = this.#leastSpare.length;
    const base = (pool * this.#leastFree.length + kind) * groups;
    for (let group = 0; group < groups; group += 1) from[at + group]! -= this.#waste[base + group]!;
  }

  /** The kind by which fewest groups lose somebody, with a little chance; −1: every kind is needed elsewhere. */
  #kindFor(pool: number): number {
    const groups = this.#leastSpare.length;
    const spare = this.#leastSpare;
    let [best, lowest] = [-1, Number.POSITIVE_INFINITY];
    for (const kind of this.#kinds.able[pool]!) {
      if (this.#leastFree[kind] === 0) continue;
      const base = (pool * this.#leastFree.length + kind) * groups;
      let price = 0;
      for (let group = 0; group < groups; group += 1)
        if (this.#waste[base + group] === 1) price = spare[group]! > 0 ? price + 1 : Number.POSITIVE_INFINITY;
      price = price * (1 + chanceShare * this.#chance()) + 0.001 / this.#leastFree[kind]!;
      if (price < lowest) [best, lowest] = [kind, price];
    }
    return best;
  }
}

/** Times all items choose before a shortfall is believed. */
const tries = 4;
const triesIfNearly = 16;
/** So few empty places are worth more tries. */
const nearly = 2;
/** What was once urgent is less so later. */
const fading = 0.9;
const chanceShare = 0.5;

/** The least of each column over some rows. */
const least = (into: Int32Array, rows: Int32Array, first: number, last: number): void => {
  const columns = into.length;
  for (let column = 0; column < columns; column += 1) into[column] = rows[first * columns + column]!;
  for (let row = first + 1; row <= last; row += 1)
    for (let column = 0, at = row * columns; column < columns; column += 1, at += 1)
      if (rows[at]! < into[column]!) into[column] = rows[at]!;
};

/** Insertion sorts: what was sorted just before is nearly sorted still. */
const sort = (items: Int32Array, by: Int32Array): void => {
  for (let k = 1; k < items.length; k += 1) {
    const item = items[k]!;
    let at = k - 1;
    for (; at >= 0 && by[items[at]!]! > by[item]!; at -= 1) items[at + 1] = items[at]!;
    items[at + 1] = item;
  }
};
const sortDown = (items: Int32Array, by: Float64Array): void => {
  for (let k = 1; k < items.length; k += 1) {
    const item = items[k]!;
    let at = k - 1;
    for (; at >= 0 && by[items[at]!]! < by[item]!; at -= 1) items[at + 1] = items[at]!;
    items[at + 1] = item;
  }
};
