import type { Asked, ReviewIndex } from './ReviewIndex.ts';
import type { Tally } from './Tally.ts';

/**
 * What is looked at in each candidate, and how much it counts before a repository has taught better: the means of what
 * six other repositories taught (docs/models/fit.md). Shares, days and counts stand as logarithms.
 */
export const startWeights = {
  'reviews in the year': -0.11,
  'reviews here lately': 0.14,
  'reviews here in the year': 0.12,
  'wrote here': 0.09,
  'reviews of this author lately': 0.18,
  'reviews of this author in the year': 0.17,
  'reviews of similar changes': 0.14,
  'days since last review': 0.24,
  'silence beyond the usual': 0.25,
  'reviews on this day': 0.27,
  'made the last review': 0.2,
  'made the last review of this author, on this day': 0.46,
  'wrote lately': 0.4,
  'reviews this week': 0,
};

type SignalName = keyof typeof startWeights;

const names = Object.keys(startWeights) as SignalName[];
const width = names.length;
const columnOf = Object.fromEntries(names.map((name, column) => [name, column])) as Readonly<
  Record<SignalName, number>
>;

/** Days without a review that say no more than still more of them. */
const mostDays = 3650;

/** How much the level above counts, in events. Fitted, docs/models/fit.md. */
const smoothing = { root: 1, place: 3, author: 2, wrote: 2 };

/** The signals of all candidates for one question, row by row. */
export class Signals {
  readonly candidates: readonly number[];
  readonly values: Float64Array;
  readonly #index: ReviewIndex;
  readonly #asked: Asked;
  readonly #rowOf = new Map<number, number>();

  constructor(index: ReviewIndex, asked: Asked, candidates: readonly number[]) {
    this.#index = index;
    this.#asked = asked;
    this.candidates = candidates;
    this.values = new Float64Array(candidates.length * width);
    for (const [row, candidate] of candidates.entries()) this.#rowOf.set(candidate, row);
    this.#fill();
  }

  #fill(): void {
    const { reviewed, wrote, reviewersOf } = this.#index;
    const lately = this.#shares(reviewed[0], 'fast', smoothing.root, this.#even());
    const year = this.#shares(reviewed[0], 'slow', smoothing.root, this.#even());
    const usual = year.map((share, row) => 0.5 * share + 0.5 * lately[row]!);
    this.#put('reviews in the year', year);
    this.#put('reviews here lately', this.#sharesHere(reviewed, 'fast', smoothing.place, usual));
    this.#put('reviews here in the year', this.#sharesHere(reviewed, 'slow', smoothing.place, usual));
    this.#put('wrote here', this.#sharesHere(wrote, 'slow', smoothing.wrote, this.#even(0.001)));
    const ofAuthor = reviewersOf[this.#asked.author];
    this.#put('reviews of this author lately', this.#shares(ofAuthor, 'fast', smoothing.author, usual));
    this.#put('reviews of this author in the year', this.#shares(ofAuthor, 'slow', smoothing.author, usual));
    this.#put('reviews of similar changes', this.#similar(usual));
    this.#putDays();
    this.#putLast();
  }

  #even(each = 1 / Math.max(1, this.candidates.length)): Float64Array {
    return new Float64Array(this.candidates.length).fill(each);
  }

  #put(name: SignalName, shares: Float64Array): void {
    const column = columnOf[name];
    for (const [row, share] of shares.entries()) this.values[row * width + column] = Math.log(share + 1e-4);
  }

  #add(name: SignalName, developer: number, amount: number): void {
    const row = this.#rowOf.get(developer);
    if (row !== undefined) this.values[row * width + columnOf[name]]! += amount;
  }

  /** Each candidate's share of a tally; `weight` events as `prior` says are added to it. */
  #shares(
    tally: Tally | undefined,
    pace: 'fast' | 'slow',
    weight: number,
    prior: Float64Array,
  ): Float64Array {
    if (!tally) return prior;
    const one = weight * this.#index.weightOn(this.#asked.day)[pace];
    const all = (pace === 'fast' ? tally.allFast : tally.allSlow) + one;
    const shares = prior.map((share) => (share * one) / all);
    this.#addShares(shares, tally, pace, 1 / all);
    return shares;
  }

  #addShares(shares: Float64Array, tally: Tally, pace: 'fast' | 'slow', factor: number): void {
    const counts = tally[pace];
    for (const [at, developer] of tally.developers.entries()) {
      const row = this.#rowOf.get(developer);
      if (row !== undefined) shares[row]! += counts[at]! * factor;
    }
  }

  /** The mean over the places: each is smoothed by its folder, that by the folder above, up to the prior. */
  #sharesHere(
    tallies: readonly (Tally | undefined)[],
    pace: 'fast' | 'slow',
    weight: number,
    prior: Float64Array,
  ): Float64Array {
    const { places } = this.#asked;
    if (places.length === 0) return prior;
    const one = weight * this.#index.weightOn(this.#asked.day)[pace];
    const factors = new Map<number, number>();
    let left = 0;
    for (const place of places) {
      let rest = 1 / places.length;
      for (let at = place; at > 0; at = this.#index.places.parent[at]!) {
        const tally = tallies[at];
        if (!tally) continue;
        const all = (pace === 'fast' ? tally.allFast : tally.allSlow) + one;
        factors.set(at, (factors.get(at) ?? 0) + rest / all);
        rest *= one / all;
      }
      left += rest;
    }
    const shares = prior.map((share) => share * left);
    for (const [at, factor] of factors) this.#addShares(shares, tallies[at]!, pace, factor);
    return shares;
  }

  /** Who reviewed the changes most like this one, of the last 400: by common files and folders, and by the author. */
  #similar(prior: Float64Array): Float64Array {
    const { author, places } = this.#asked;
    const files = new Set(places);
    const folders = new Set(places.map((place) => this.#index.places.parent[place]!));
    const shares = prior.map((share) => 0.1 * share);
    let all = 0.1;
    const seen = this.#index.seen;
    for (let back = 1, reviews = 0; back <= seen.length && reviews < 400; back += 1) {
      const one = seen[seen.length - back]!;
      if (one.reviewers.length === 0) continue;
      reviews += 1;
      let common = 0;
      for (const place of one.places) {
        if (files.has(place)) common += 1;
        if (folders.has(this.#index.places.parent[place]!)) common += 0.3;
      }
      const alike = common / Math.sqrt(Math.max(1, places.length * one.places.length)) + 0.05;
      const weight = alike * (one.author === author ? 1 : 0.1) * 2 ** (-reviews / 60);
      for (const reviewer of one.reviewers) {
        const row = this.#rowOf.get(reviewer);
        if (row !== undefined) shares[row]! += weight;
        all += weight;
      }
    }
    return shares.map((share) => share / all);
  }

  #putDays(): void {
    const { lastReview, meanGap } = this.#index;
    for (const candidate of this.candidates) {
      const days = this.#asked.day - (lastReview[candidate] ?? Number.NEGATIVE_INFINITY);
      const gap = Math.min(mostDays, Math.max(0, days));
      this.#add('days since last review', candidate, -Math.log1p(gap));
      this.#add('silence beyond the usual', candidate, -Math.log1p(gap / (1 + (meanGap[candidate] ?? 10))));
    }
  }

  /** What the landings of the last two weeks tell, and the last review of all. */
  #putLast(): void {
    const { seen } = this.#index;
    const { author, day } = this.#asked;
    let isLast = true;
    for (let back = seen.length - 1; back >= 0 && (isLast || day - seen[back]!.day < 14); back -= 1) {
      const one = seen[back]!;
      const ago = day - one.day;
      if (ago < 14) this.#add('wrote lately', one.author, 2 ** (-ago / 3));
      for (const reviewer of one.reviewers) {
        if (ago === 0) this.#add('reviews on this day', reviewer, 1);
        if (ago < 7) this.#add('reviews this week', reviewer, 1);
        if (isLast) this.#add('made the last review', reviewer, 1);
        if (isLast && ago === 0 && one.author === author)
          this.#add('made the last review of this author, on this day', reviewer, 1);
      }
      if (one.reviewers.length > 0) isLast = false;
    }
    for (const name of ['wrote lately', 'reviews on this day', 'reviews this week'] as const)
      for (let at = columnOf[name]; at < this.values.length; at += width)
        this.values[at] = Math.log1p(this.values[at]!);
  }
}
