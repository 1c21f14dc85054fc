import type { Model, Tally } from '../Model.ts';

/** What all wishes say about who is on which place, kept up to date as people come and go. Knows nothing of time. */
export class Wishes {
  total = 0;
  readonly #model: Model;
  /** By tally: sum of each person. */
  readonly #sums: readonly Float64Array[];

  constructor(model: Model) {
    this.#model = model;
    this.#sums = model.tallies.map(() => new Float64Array(model.people));
  }

  /** Somebody takes a place (`sign` 1) or leaves it (−1). @param entry A number into model.pool.all. */
  count(place: number, entry: number, sign: 1 | -1): void {
    const { price, tallies, pool, poolOf } = this.#model;
    const at = entry - pool.start[poolOf[place]!]!;
    if (price !== undefined) this.total += sign * price[place]![at]!;
    for (let k = 0; k < tallies.length; k += 1)
      this.#add(tallies[k]!, this.#sums[k]!, pool.all[entry]!, sign * tallies[k]!.amount[place]![at]!);
  }

  #add({ weight, capacity }: Tally, sums: Float64Array, person: number, amount: number): void {
    if (amount === 0) return;
    const was = sums[person]!;
    sums[person] = was + amount;
    this.total += (weight * (2 * was + amount) * amount) / capacity[person]! ** 2;
  }
}
