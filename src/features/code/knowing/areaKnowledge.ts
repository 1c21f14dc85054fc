import type { Day } from '../../../base/day.ts';
import type { Expertise } from '../expertise.ts';

/** What one developer knows of an area, and on what that rests. */
export interface AreaKnower {
  readonly developer: number;
  /** 0–1: the part of the area that they know, each file counting the same; with bounds of an 80 % interval. */
  readonly knowledge: number;
  readonly low: number;
  readonly high: number;
  /** Files they added. */
  readonly added: number;
  /** Files they changed or added. */
  readonly touched: number;
  readonly changes: number;
  readonly reviews: number;
  /** The last day they changed or reviewed something here. */
  readonly last: Day;
}

type Sums = { -readonly [key in keyof AreaKnower]: AreaKnower[key] };

const nothing = (developer: number): Sums => ({
  developer,
  ...{ knowledge: 0, low: 0, high: 0 },
  ...{ added: 0, touched: 0, changes: 0, reviews: 0 },
  last: -Infinity,
});

const add = (sums: Sums, expertise: Expertise, row: number): void => {
  sums.knowledge += expertise.knowledge[row]!;
  sums.low += expertise.low[row]!;
  sums.high += expertise.high[row]!;
  sums.added += expertise.added[row]!;
  sums.touched += expertise.changes[row]! > 0 ? 1 : 0;
  sums.changes += expertise.changes[row]!;
  sums.reviews += expertise.reviews[row]!;
  sums.last = Math.max(sums.last, expertise.last[row]!);
};

/**
 * Who knows an area, best first. Its bounds are the means of its files' bounds: whoever is rated wrongly on one file is
 * so on the others, so nothing gets surer by adding them up.
 *
 * @param files rows of `expertise.files`, such as `filesIn(expertise, area.files)`
 */
export const areaKnowledge = (expertise: Expertise, files: ArrayLike<number>): AreaKnower[] => {
  const found = new Map<number, Sums>();
  for (let n = 0; n < files.length; n += 1)
    for (let row = expertise.start[files[n]!]!; row < expertise.start[files[n]! + 1]!; row += 1) {
      const developer = expertise.developer[row]!;
      const sums = found.get(developer) ?? nothing(developer);
      found.set(developer, sums);
      add(sums, expertise, row);
    }
  for (const sums of found.values()) {
    sums.knowledge /= files.length;
    sums.low /= files.length;
    sums.high /= files.length;
  }
  return [...found.values()].sort((a, b) => b.knowledge - a.knowledge || a.developer - b.developer);
};
