import { defaultAssumptions } from '../load/index.ts';
import { hoursOfOther } from './breakEven.ts';

/** How long something took somebody else at the k-th time, against what was expected of the first. */
export interface TimedOutcome {
  /** Hours it takes the leader, and those it took the other. */
  readonly hours: number;
  readonly otherHours: number;
  /** Which time it was, from 1. */
  readonly times: number;
  /** First-time slowness that was reckoned with. */
  readonly slowness: number;
}

/** One way it may be: slowness is `factor` times what is expected at first, and fades with b. */
interface Guess {
  readonly factor: number;
  readonly learning: number;
  readonly weight: number;
}

/** What is held of a class of task: many ways it may be, each with its weight, together 1. Never of a person. */
export type LearningBelief = readonly Guess[];

/** Quantiles of the standard normal distribution at (i + ½)/15. */
const normal = [
  -1.834, -1.282, -0.967, -0.728, -0.524, -0.341, -0.168, 0, 0.168, 0.341, 0.524, 0.728, 0.967, 1.282, 1.834,
] as const;

/** p90/p10 of 3.1 in the PSP data of 3,552 programmers: ln 3.1 / (2 · 1.2816). Fitted by us. */
const slownessSpread = 0.4414;
/** Least and most of the rates we fitted to Lui & Chan 2006. */
const learningEnds = [0.05, 0.9] as const;
/** How far an outcome lies off by chance, as a log ratio. Configurable assumption. */
const scatter = 0.25;

const learningAt = (median: number, share: number): number => {
  const [low, high] = learningEnds;
  return share < 0.5 ? low + (median - low) * 2 * share : median + (high - median) * (2 * share - 1);
};

/** What is held of a class before anything came of it. */
export const beliefBefore = (learning: number = defaultAssumptions.learningSame): LearningBelief =>
  normal.flatMap((z) =>
    normal.map((_, at) => ({
      factor: Math.exp(slownessSpread * z),
      learning: learningAt(learning, (at + 0.5) / normal.length),
      weight: 1 / normal.length ** 2,
    })),
  );

/** Nobody is reckoned to be faster than the leader at first. */
export const slownessAt = (expected: number, factor: number): number => Math.max(1, expected * factor);

/**
 * What is held after outcomes: each guess is weighed by how well it tells them. Distances are taken as they are and not
 * squared (Laplace), so that one freak among them moves little.
 */
export const beliefAfter = (before: LearningBelief, outcomes: readonly TimedOutcome[]): LearningBelief => {
  const distance = ({ factor, learning }: Guess) =>
    outcomes.reduce((sum, { hours, otherHours, times, slowness }) => {
      const told = hoursOfOther({ hours, slowness: slownessAt(slowness, factor), learning }, times);
      return sum + Math.abs(Math.log(otherHours / told));
    }, 0);
  const weighed = before.map((guess) => ({
    ...guess,
    weight: guess.weight * Math.exp(-distance(guess) / scatter),
  }));
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return weighed.map((guess) => ({ ...guess, weight: guess.weight / whole }));
};

/** A middle value with the ends between which it lies four times out of five. */
export interface Spread {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Weighted median and 80 % interval of something, over all the ways it may be. */
export const spreadOf = (belief: LearningBelief, measure: (guess: Guess) => number): Spread => {
  const sorted = belief
    .map((guess) => ({ value: measure(guess), weight: guess.weight }))
    .sort((a, b) => a.value - b.value);
  const at = (share: number): number => {
    let sum = 0;
    for (const { value, weight } of sorted) {
      sum += weight;
      if (sum >= share - 1e-9) return value;
    }
    return sorted.at(-1)!.value;
  };
  return { value: at(0.5), low: at(0.1), high: at(0.9) };
};

/** With which weight something holds. */
export const chanceOf = (belief: LearningBelief, holds: (guess: Guess) => boolean): number =>
  belief.reduce((sum, guess) => sum + (holds(guess) ? guess.weight : 0), 0);
