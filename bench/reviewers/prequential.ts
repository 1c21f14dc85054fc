/** Each question is asked before its answer is learnt. */
import { performance } from 'node:perf_hooks';
import { below, seededChance } from '../../src/base/chance.ts';
import { type Balance, type Landing, ReviewIndex } from '../../src/features/code/fit/index.ts';
import { inOrder, standing } from '../../src/features/code/fit/standing.ts';

/** Ranks of those who really reviewed, from 1 on, the best of each question; Infinity: not named. */
export interface Ranks {
  readonly ours: readonly number[];
  readonly should: readonly number[];
  readonly recent: readonly number[];
  /** Milliseconds of each question. */
  readonly times: readonly number[];
}

const rankOf = (order: readonly number[], reviewers: readonly number[]): number => {
  const at = order.findIndex((one) => reviewers.includes(one));
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
};

/** Whoever reviewed most lately, wherever: a review counts half after 20 more. */
class Recent {
  readonly #weights = new Map<number, number>();
  #one = 1;

  order(author: number): readonly number[] {
    const all = [...this.#weights].filter(([one]) => one !== author);
    return all.sort((a, b) => b[1] - a[1]).map(([one]) => one);
  }

  add(reviewers: readonly number[]): void {
    for (const one of reviewers) this.#weights.set(one, (this.#weights.get(one) ?? 0) + this.#one);
    this.#one *= 2 ** (1 / 20);
  }
}

export const prequential = (
  paths: readonly string[],
  landings: readonly Landing[],
  isAsked: (landing: Landing) => boolean,
  isBot: (developer: number) => boolean,
  balances: { readonly asUsual: Balance; readonly should: Balance },
): Ranks => {
  const index = new ReviewIndex();
  const recent = new Recent();
  const ranks = {
    ours: [] as number[],
    should: [] as number[],
    recent: [] as number[],
    times: [] as number[],
  };
  for (const landing of landings) {
    if (isAsked(landing)) {
      const names = landing.paths.map((path) => paths[path]!);
      const start = performance.now();
      const asked = index.asked(names, landing.author, Math.max(index.day, landing.day));
      const stands = standing(index, asked, (one) => !isBot(one));
      const order = inOrder(stands, balances.asUsual).map((row) => stands.candidates[row]!);
      ranks.times.push(performance.now() - start);
      ranks.ours.push(rankOf(order, landing.reviewers));
      const should = inOrder(stands, balances.should).map((row) => stands.candidates[row]!);
      ranks.should.push(rankOf(should, landing.reviewers));
      ranks.recent.push(rankOf(recent.order(landing.author), landing.reviewers));
    }
    if (landing.byMergeBot) recent.add(landing.reviewers);
    index.add(landing, paths);
  }
  return ranks;
};

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

export const reciprocal = (ranks: readonly number[]): readonly number[] => ranks.map((rank) => 1 / rank);
export const within = (ranks: readonly number[], most: number): readonly number[] =>
  ranks.map((rank) => (rank <= most ? 1 : 0));

/** The mean, and the bounds of its 95 % bootstrap interval. */
export const estimate = (values: readonly number[], draws = 1000): readonly [number, number, number] => {
  const chance = seededChance(7);
  const means = Array.from({ length: draws }, () => {
    let sum = 0;
    for (let draw = 0; draw < values.length; draw += 1) sum += values[below(values.length, chance)]!;
    return sum / values.length;
  }).sort((a, b) => a - b);
  return [mean(values), means[Math.floor(0.025 * draws)]!, means[Math.floor(0.975 * draws)]!];
};
