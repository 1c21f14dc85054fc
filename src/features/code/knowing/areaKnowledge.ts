import type { Day } from '../../../base/day.ts';
import type { Expertise } from '../expertise.ts';
import { knowsFrom } from './assumptions.ts';
import { filesIn } from './filesIn.ts';

/** What one developer knows of an area, and on what that rests. */
export interface Knower {
  readonly developer: number;
  /** 0–1: the part of the area that they know, each file counting the same; with bounds of an 80 % interval. */
  readonly knowledge: number;
  readonly low: number;
  readonly high: number;
  /** Files they know well enough to be asked. */
  readonly files: number;
  /** Files they added. */
  readonly added: number;
  readonly changes: number;
  readonly reviews: number;
  /** The last day they changed or reviewed something here. */
  readonly last: Day;
}

export interface AreaKnowledge {
  /** How many of its files count. */
  readonly files: number;
  /** Who knows it best comes first. */
  readonly knowers: readonly Knower[];
}

type Sums = { -readonly [key in keyof Knower]: Knower[key] };

const nothing = (developer: number): Sums => ({
  developer,
  knowledge: 0,
  low: 0,
  high: 0,
  files: 0,
  added: 0,
  changes: 0,
  reviews: 0,
  last: -Infinity,
});

const add = (sums: Sums, expertise: Expertise, row: number): void => {
  sums.knowledge += expertise.knowledge[row]!;
  sums.low += expertise.low[row]!;
  sums.high += expertise.high[row]!;
  sums.files += expertise.knowledge[row]! >= knowsFrom ? 1 : 0;
  sums.added += expertise.added[row]!;
  sums.changes += expertise.changes[row]!;
  sums.reviews += expertise.reviews[row]!;
  sums.last = Math.max(sums.last, expertise.last[row]!);
};

/**
 * Who knows an area. Its bounds are the means of its files' bounds: whoever is rated wrongly on one file is so on the
 * others, so nothing is gained by adding them up.
 *
 * @param paths numbers of the paths that belong to it, rising
 */
export const areaKnowledge = (expertise: Expertise, paths: Uint32Array): AreaKnowledge => {
  const files = filesIn(expertise, paths);
  const found = new Map<number, Sums>();
  for (const file of files)
    for (let row = expertise.start[file]!; row < expertise.start[file + 1]!; row += 1) {
      const developer = expertise.developer[row]!;
      const sums = found.get(developer) ?? nothing(developer);
      found.set(developer, sums);
      add(sums, expertise, row);
    }
  const part = (sum: number) => sum / files.length;
  const knowers = Array.from(
    found.values(),
    (sums): Knower => ({
      ...sums,
      knowledge: part(sums.knowledge),
      low: part(sums.low),
      high: part(sums.high),
    }),
  );
  return {
    files: files.length,
    knowers: knowers.sort((a, b) => b.knowledge - a.knowledge || a.developer - b.developer),
  };
};
