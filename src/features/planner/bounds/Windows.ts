import type { Model } from '../Model.ts';
import type { Bottleneck } from './bottlenecks.ts';

/** Between two moments, what a bottleneck has to do at the least, and what it can. */
export interface Squeeze {
  readonly bottleneck: Bottleneck;
  readonly from: number;
  readonly to: number;
}

/** Why an item cannot begin before, or finish after, a moment. Without `because`: it waits, or is waited for. */
export interface Narrowing {
  readonly item: number;
  readonly earliest: number;
  readonly latest: number;
  readonly because: Squeeze | undefined;
}

/**
 * When each item can run, if all is to be over by a given moment: it begins at `earliest` or later and is finished at
 * `latest` or sooner. Narrowed by energetic reasoning (Baptiste, Le Pape, Nuijten 1999).
 */
export class Windows {
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  /** All that was narrowed, in order: with the squeeze found in the end, a proof. */
  readonly narrowed: Narrowing[] = [];
  readonly #model: Model;
  readonly #least: Int32Array;
  /** So many items may still be looked at. */
  #patience: number;

  constructor(model: Model, least: Int32Array, end: number, patience: number) {
    this.#model = model;
    this.#least = least;
    this.#patience = patience;
    this.earliest = model.head.slice();
    this.latest = model.tail.map((tail, item) => end - tail + least[item]!);
  }

  get patience(): number {
    return this.#patience;
  }

  /** Narrows as long as that helps. A squeeze that cannot be, where there is one: then it cannot be over by then. */
  contradiction(bottlenecks: readonly Bottleneck[]): Squeeze | 'too short' | undefined {
    for (;;) {
      const before = this.narrowed.length;
      this.#wait();
      for (const bottleneck of bottlenecks) {
        if (this.#isTooShort()) return 'too short';
        const squeeze = this.#squeeze(bottleneck);
        if (squeeze !== undefined) return squeeze;
      }
      if (this.narrowed.length === before || this.#patience <= 0) return undefined;
    }
  }

  #isTooShort(): boolean {
    return this.earliest.some((from, item) => from + this.#least[item]! > this.latest[item]!);
  }

  #narrow(item: number, earliest: number, latest: number, because?: Squeeze): void {
    if (earliest <= this.earliest[item]! && latest >= this.latest[item]!) return;
    this.earliest[item] = Math.max(earliest, this.earliest[item]!);
    this.latest[item] = Math.min(latest, this.latest[item]!);
    this.narrowed.push({
      item,
      earliest: this.earliest[item]!,
      latest: this.latest[item]!,
      because,
    });
  }

  #wait(): void {
    const { before, lag, topological } = this.#model;
    const least = this.#least;
    for (const item of topological)
      for (let link = before.start[item]!; link < before.start[item + 1]!; link += 1) {
        const earlier = before.all[link]!;
        this.#narrow(item, this.earliest[earlier]! + least[earlier]! + lag[link]!, Number.POSITIVE_INFINITY);
      }
    for (const item of topological.toReversed())
      for (let link = before.start[item]!; link < before.start[item + 1]!; link += 1)
        this.#narrow(before.all[link]!, 0, this.latest[item]! - least[item]! - lag[link]!);
  }

  /** Looks at all spans between moments at which items can begin or have to be finished. */
  #squeeze(bottleneck: Bottleneck): Squeeze | undefined {
    const { asked } = bottleneck;
    const items = [...asked.keys()].filter((item) => asked[item]! > 0);
    const lastStart = (item: number) => this.latest[item]! - this.#least[item]!;
    const firstEnd = (item: number) => this.earliest[item]! + this.#least[item]!;
    const starts = new Set(items.flatMap((item) => [this.earliest[item]!, lastStart(item)]));
    const ends = new Set(items.flatMap((item) => [this.latest[item]!, firstEnd(item)]));
    for (const from of starts)
      for (const to of ends) {
        if (to <= from) continue;
        this.#patience -= items.length;
        if (this.#patience <= 0) return undefined;
        const squeeze = { bottleneck, from, to };
        if (this.#look(squeeze, items)) return squeeze;
      }
    return undefined;
  }

  /** Is there too much to do? If not, what would be too much is narrowed. */
  #look(squeeze: Squeeze, items: readonly number[]): boolean {
    const { bottleneck, from, to } = squeeze;
    const { asked, capacity } = bottleneck;
    const spare = items.reduce(
      (rest, item) => rest - asked[item]! * this.within(item, from, to),
      capacity * (to - from),
    );
    if (spare < 0) return true;
    for (const item of items) {
      const length = this.#least[item]!;
      const most = this.within(item, from, to) + Math.floor(spare / asked[item]!);
      if (Math.min(length, to - from) <= most) continue;
      const overlap = (start: number) => Math.min(length, to - from, start + length - from, to - start);
      const tooEarly = overlap(this.earliest[item]!) > most;
      const tooLate = overlap(this.latest[item]! - length) > most;
      this.#narrow(item, tooEarly ? to - most : 0, tooLate ? from + most : Number.POSITIVE_INFINITY, squeeze);
    }
    return false;
  }

  /** Ticks of an item between two moments, at the least. */
  within(item: number, from: number, to: number): number {
    const length = this.#least[item]!;
    return Math.max(
      0,
      Math.min(length, to - from, this.earliest[item]! + length - from, to - this.latest[item]! + length),
    );
  }
}
