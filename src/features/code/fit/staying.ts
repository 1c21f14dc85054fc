import type { Day } from '../../../base/day.ts';
import type { ReviewIndex } from './ReviewIndex.ts';

/**
 * The chance that somebody is still here in two years, from how they were here so far: a logistic model of the days since
 * they were last seen, the years since the first time, and how much they wrote and reviewed in the year before. Fitted on
 * six repositories, docs/models/fit.md. Only used to compare whole groups of people; nobody is shown it.
 */
export const staying = (index: ReviewIndex, developer: number, day: Day): number => {
  const days = index.days[developer];
  if (!days) return 0;
  const away = Math.max(0, day - days.at(-1)!);
  const years = (day - days[0]!) / 365;
  let done = 0;
  while (done < days.length && day - days[days.length - 1 - done]! < 365) done += 1;
  const odds = -2.3 - 0.25 * Math.log1p(away) + 1.15 * Math.log1p(years) + 0.48 * Math.log1p(done);
  return 1 / (1 + Math.exp(-odds));
};

/** The chance that of people with these chances to stay exactly one does. */
export const exactlyOne = (chances: Iterable<number>): number => {
  let [none, one] = [1, 0];
  for (const chance of chances) {
    one = one * (1 - chance) + none * chance;
    none *= 1 - chance;
  }
  return one;
};
