import type { Chance } from '../../../../base/chance.ts';
import type { Model } from '../../Model.ts';

/**
 * Who is on which place, while items are put on the clock one after the other. A place that nobody free can fill is
 * filled by relieving somebody: another, who has been free since before the item they are on began, takes their place
 * there. So who does what stays open for as long as it does not matter. Augmenting paths (Kuhn 1955), through time.
 */
export class Team {
  /** By place: who is on it. */
  readonly who: Int32Array;
  /** By person: from when on they are free. */
  readonly free: Int32Array;
  /** By item: start and finish. */
  readonly start: Int32Array;
  readonly finish: Int32Array;
  /** As model.pool.all: the people of each pool, whom to take first in front. */
  readonly able: Int32Array;
  readonly #model: Model;
  /** By person: the lower, the sooner taken. */
  readonly #rank: Float64Array;
  /** By person: from when on they would be free without the last place they hold, and which that is. */
  readonly #freeWithout: Int32Array;
  readonly #holds: Int32Array;
  /** By person: the number of the last search that came past. */
  readonly #seen: Int32Array;
  #search = 0;
  /** The item whose start is not known yet. */
  #placing = -1;

  /** Whom to take first is left to chance to begin with. */
  constructor(model: Model, chance: Chance) {
    this.#model = model;
    this.who = new Int32Array(model.places);
    this.free = new Int32Array(model.people);
    this.start = new Int32Array(model.items);
    this.finish = new Int32Array(model.items);
    this.able = Int32Array.from(model.pool.all);
    this.#rank = new Float64Array(model.people).map(chance);
    for (let pool = 0; pool < model.pool.start.length - 1; pool += 1) this.#sort(pool);
    this.#freeWithout = new Int32Array(model.people);
    this.#holds = new Int32Array(model.people);
    this.#seen = new Int32Array(model.people);
  }

  /** Everybody is free, and nothing is placed. */
  clear(): void {
    this.free.fill(0);
    this.#freeWithout.fill(never);
    this.#holds.fill(-1);
  }

  /** Two people swap how soon they are taken. */
  swapRanks(one: number, other: number): void {
    const rank = this.#rank;
    [rank[one], rank[other]] = [rank[other]!, rank[one]!];
    for (let pool = 0; pool < this.#model.pool.start.length - 1; pool += 1) this.#sort(pool);
  }

  #sort(pool: number): void {
    const { start } = this.#model.pool;
    this.able.subarray(start[pool], start[pool + 1]).sort((a, b) => this.#rank[a]! - this.#rank[b]!);
  }

  /** Puts an item on the clock, from `from` on, as soon as all its places can be filled. */
  place(item: number, from: number): void {
    const { placeStart, work } = this.#model;
    const free = this.free;
    let start = this.#enoughFree(placeStart[item + 1]! - placeStart[item]!, from);
    this.start[item] = start;
    this.#placing = item;
    for (let place = placeStart[item]!; place < placeStart[item + 1]!; place += 1) {
      while (!this.#fill(place, start)) {
        start = this.#nextFree(start);
        this.start[item] = start;
      }
    }
    let last = start;
    for (let place = placeStart[item]!; place < placeStart[item + 1]!; place += 1) {
      const end = start + work[place]!;
      free[this.who[place]!] = end;
      if (end > last) last = end;
    }
    this.finish[item] = last;
  }

  /** The first moment at which so many people are free: relieving changes who, not how many. */
  #enoughFree(people: number, from: number): number {
    let start = from;
    for (;;) {
      let count = 0;
      let next = never;
      for (let person = 0; person < this.free.length; person += 1) {
        const at = this.free[person]!;
        if (at <= start) count += 1;
        else if (at < next) next = at;
      }
      if (count >= people) return start;
      start = next;
    }
  }

  /** The next moment at which somebody becomes free. */
  #nextFree(after: number): number {
    let next = never;
    for (const at of this.free) if (at > after && at < next) next = at;
    return next;
  }

  #fill(place: number, start: number): boolean {
    this.#search += 1;
    return this.#find(place, start);
  }

  /** Somebody for a place that starts then: of those who are free, or relieved by them. */
  #find(place: number, start: number): boolean {
    const { pool, poolOf, itemOf } = this.#model;
    const [low, high] = [pool.start[poolOf[place]!]!, pool.start[poolOf[place]! + 1]!];
    const able = this.able;
    for (let entry = low; entry < high; entry += 1) {
      const person = able[entry]!;
      if (this.free[person]! > start || this.#seen[person] === this.#search) continue;
      this.#take(person, place);
      return true;
    }
    for (let entry = low; entry < high; entry += 1) {
      const person = able[entry]!;
      if (this.#seen[person] === this.#search || this.#freeWithout[person]! > start) continue;
      this.#seen[person] = this.#search;
      const held = this.#holds[person]!;
      if (!this.#find(held, this.start[itemOf[held]!]!)) continue;
      this.free[person] = this.#freeWithout[person]!;
      this.#take(person, place);
      return true;
    }
    return false;
  }

  #take(person: number, place: number): void {
    this.#freeWithout[person] = this.free[person]!;
    this.#holds[person] = place;
    this.who[place] = person;
    const item = this.#model.itemOf[place]!;
    this.free[person] = item === this.#placing ? never : this.start[item]! + this.#model.work[place]!;
  }
}

const never = 0x3fff_ffff;
