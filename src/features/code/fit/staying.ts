import type { Day } from '../../../base/day.ts';
import type { ReviewIndex } from './ReviewIndex.ts';

/**
 * The chance that somebody is still here in two years, from how they were here so far: a logistic model of the part of
 * the last twelve spells of 30 days in which they were seen, the days since, and the years since the first time. Fitted
 * on six repositories, docs/models/fit.md. Only used to compare whole groups of people; nobody is shown it.
 */
export const staying = (index: ReviewIndex, developer: number, day: Day): number => {
  const last = index.lastSeen[developer];
  if (last === undefined) return 0;
  const now = Math.floor(day / 30);
  const spells = index.spells[developer]!.filter((spell) => spell > now - 12).length / 12;
  const years = (day - index.firstSeen[developer]!) / 365;
  const odds = -2.1 + 2.3 * spells - 0.25 * Math.log1p(Math.max(0, day - last)) + 1.2 * Math.log1p(years);
  return 1 / (1 + Math.exp(-odds));
};

/** The chance that of people with these chances to stay fewer than two do. */
export const fewerThanTwo = (chances: Iterable<number>): number => {
  let [none, one] = [1, 0];
  for (const chance of chances) {
    one = one * (1 - chance) + none * chance;
    none *= 1 - chance;
  }
  return none + one;
};
