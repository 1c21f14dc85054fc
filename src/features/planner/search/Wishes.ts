import type { Model, Tally, WishModel } from '../Model.ts';

/** What all wishes say about who is on which place, kept up to date as people come and go. Knows nothing of time. */
export class Wishes {
  total = 0;
  readonly #model: Model;
  readonly #asked: WishModel | undefined;
  readonly #nobody: number;
  /** By place: who; −1 for nobody. */
  readonly #who: Int32Array;
  /** By tally: sum of each person, and what all sums are by capacity. */
  readonly #sums: readonly Float64Array[];
  readonly #weeks: Float64Array;
  /** By slot of a quorum: ticks. By quorum: how many have enough. */
  readonly #ticks: Int32Array;
  readonly #enough: Int32Array;
  /** By pair of items: how often somebody is on both. */
  readonly #shared: Int32Array;

  constructor(model: Model) {
    const asked = model.wishes;
    this.#model = model;
    this.#asked = asked;
    this.#nobody = model.growing === undefined ? -1 : model.people - 1;
    this.#who = new Int32Array(model.places).fill(-1);
    this.#sums = (asked?.tallies ?? []).map(() => new Float64Array(model.people));
    this.#weeks = new Float64Array(this.#sums.length);
    this.#ticks = new Int32Array(asked?.quorums.quorumOf.length ?? 0);
    this.#enough = new Int32Array(asked?.quorums.people.length ?? 0);
    this.#shared = new Int32Array(asked?.pairs.cost.length ?? 0);
    if (asked === undefined) return;
    for (const cost of asked.pairs.cost) this.total += cost;
    for (const [quorum, people] of asked.quorums.people.entries())
      this.total += people * asked.quorums.cost[quorum]!;
  }

  /**
   * Somebody takes a place (`sign` 1) or leaves it (−1).
   * @param entry A number into model.pool.all. @param ticks Of their work there.
   */
  count(place: number, entry: number, ticks: number, sign: 1 | -1): void {
    const asked = this.#asked;
    if (asked === undefined) return;
    const { pool, poolOf } = this.#model;
    const at = entry - pool.start[poolOf[place]!]!;
    const person = pool.all[entry]!;
    if (person === this.#nobody) return;
    this.total += sign * asked.price[place]![at]!;
    for (let k = 0; k < asked.tallies.length; k += 1)
      this.#add(asked.tallies[k]!, k, person, sign * asked.tallies[k]!.amount[place]![at]!);
    for (const slot of asked.quorums.slots[place]![at]!) this.#fill(asked, slot, sign * ticks);
    if (sign < 0) this.#who[place] = -1;
    this.#share(asked, place, person, sign);
    if (sign > 0) this.#who[place] = person;
  }

  /** Σ (x − mean)² = Σ x² − (Σ x)² ÷ people. */
  #add({ weight, capacity }: Tally, tally: number, person: number, amount: number): void {
    if (amount === 0) return;
    const sums = this.#sums[tally]!;
    const was = sums[person]! / capacity[person]!;
    sums[person] = sums[person]! + amount;
    const is = sums[person]! / capacity[person]!;
    const before = this.#weeks[tally]!;
    const after = before + is - was;
    this.#weeks[tally] = after;
    this.total += weight * (is * is - was * was - (after * after - before * before) / capacity.length);
  }

  #fill({ quorums }: WishModel, slot: number, ticks: number): void {
    const quorum = quorums.quorumOf[slot]!;
    const was = this.#ticks[slot]!;
    const is = was + ticks;
    this.#ticks[slot] = is;
    const change = (is >= quorums.enough[slot]! ? 1 : 0) - (was >= quorums.enough[slot]! ? 1 : 0);
    if (change === 0) return;
    const missing = quorums.people[quorum]! - this.#enough[quorum]!;
    this.#enough[quorum] = this.#enough[quorum]! + change;
    this.total += quorums.cost[quorum]! * (Math.max(0, missing - change) - Math.max(0, missing));
  }

  #share({ pairs }: WishModel, place: number, person: number, sign: 1 | -1): void {
    const { itemOf, placeStart } = this.#model;
    const item = itemOf[place]!;
    for (let at = pairs.of.start[item]!; at < pairs.of.start[item + 1]!; at += 1) {
      const other = pairs.other[at]!;
      let change = 0;
      for (let its = placeStart[other]!; its < placeStart[other + 1]!; its += 1)
        if (this.#who[its] === person) change += sign;
      if (change === 0) continue;
      const pair = pairs.of.all[at]!;
      const was = this.#shared[pair]!;
      this.#shared[pair] = was + change;
      if (was === 0) this.total -= pairs.cost[pair]!;
      else if (was + change === 0) this.total += pairs.cost[pair]!;
    }
  }
}
