/**
 * What would have become of a project, had others reviewed: the simulation of Mirsaeedi and Rigby 2020 and of Hajari et
 * al. 2024. Change by change one of the real reviewers, drawn with a seed, is replaced by whom a recommender names, who
 * then knows the files from there on. Measured by quarter, and told as the mean over quarters of the change against
 * what really happened, in %:
 *
 * - expertise: the part of a change's files that one of its reviewers had known before, summed over changes;
 * - load: reviews of the ten busiest reviewers of the quarter (and of the three busiest, where few review);
 * - files at risk: files, reviewed at some time and still there, that fewer than two know who are still active later.
 *
 * Only the last one looks ahead, and only the measure does: whom a recommender may name was seen in the year before.
 */
import { below, seededChance } from '../../src/base/chance.ts';
import { dayOf, quarterStart } from '../../src/base/day.ts';
import type { Landing } from '../../src/features/code/fit/index.ts';
import { World } from './World.ts';

export interface Case {
  readonly paths: readonly string[];
  readonly landings: readonly Landing[];
  /** Which landings are simulated. */
  readonly isSimulated: (landing: Landing) => boolean;
  /** The part of the recommendations that is followed; the others stay as they really were. */
  readonly followed: number;
}

/** Somebody who recommends, and is told of everything that lands, with those who reviewed it in the simulation. */
export interface Recommender {
  readonly recommend: (world: World, landing: Landing) => number | undefined;
  readonly landed?: (landing: Landing) => void;
}

interface Quarter {
  expertise: number;
  readonly reviews: Map<number, number>;
  atRisk: number;
}

export type Quarters = ReadonlyMap<number, Quarter>;

/** Whose last day is not before this one. */
const lastDays = (landings: readonly Landing[]): ReadonlyMap<number, number> => {
  const last = new Map<number, number>();
  for (const { day, reviewers, works } of landings)
    for (const one of [...reviewers, ...works.map(({ developer }) => developer)])
      last.set(one, Math.max(day, last.get(one) ?? day));
  return last;
};

const replaced = (reviewers: readonly number[], out: number, by: number | undefined): readonly number[] => {
  const rest = reviewers.filter((_, at) => at !== out);
  return by === undefined || rest.includes(by) ? reviewers : [...rest, by];
};

/** @param recommender Left out: what really happened. */
export const simulate = (
  { paths, landings, isSimulated, followed }: Case,
  recommender?: Recommender,
  seed = 1,
): Quarters => {
  const world = new World(paths);
  const last = lastDays(landings);
  const chance = seededChance(seed);
  const quarters = new Map<number, Quarter>();
  let start = dayOf('1970-01-01');
  for (const landing of landings) {
    const day = Math.max(world.day, landing.day);
    if (quarterStart(day) !== start) {
      const closing = quarters.get(start);
      start = quarterStart(day);
      if (closing) closing.atRisk = filesAtRisk(world, last, start);
    }
    world.write(landing);
    let { reviewers } = landing;
    if (isSimulated(landing)) {
      const out = below(reviewers.length, chance);
      if (chance() < followed) reviewers = replaced(reviewers, out, recommender?.recommend(world, landing));
      const quarter = quarters.get(start) ?? { expertise: 0, reviews: new Map(), atRisk: Number.NaN };
      quarters.set(start, quarter);
      quarter.expertise += expertiseOf(world, landing, reviewers);
      for (const one of reviewers) quarter.reviews.set(one, (quarter.reviews.get(one) ?? 0) + 1);
    }
    world.review(landing, reviewers);
    recommender?.landed?.({ ...landing, reviewers });
  }
  return quarters;
};

const expertiseOf = (world: World, landing: Landing, reviewers: readonly number[]): number => {
  const paths = world.pathsOf(landing);
  const known = paths.filter((path) => reviewers.some((one) => world.knows(one, path)));
  return known.length / Math.max(1, paths.length);
};

const filesAtRisk = (world: World, last: ReadonlyMap<number, number>, day: number): number => {
  let atRisk = 0;
  for (const path of world.reviewed) {
    if (!world.alive.has(path)) continue;
    const knowers = [...(world.at.get(path)?.keys() ?? [])];
    if (knowers.filter((one) => last.get(one)! >= day).length < 2) atRisk += 1;
  }
  return atRisk;
};

const busiest =
  (many: number) =>
  ({ reviews }: Quarter): number =>
    [...reviews.values()]
      .sort((a, b) => b - a)
      .slice(0, many)
      .reduce((sum, one) => sum + one, 0);

export interface Outcome {
  readonly expertise: number;
  readonly load: number;
  readonly loadOfThree: number;
  readonly filesAtRisk: number;
  /** The change of the sum over all quarters: large ones count more. */
  readonly filesAtRiskInAll: number;
  /** Mean number of reviewers in a quarter. */
  readonly reviewers: number;
}

/** Means over quarters, in %. The last quarter is left out: who stays after it is not known. */
export const compared = (real: Quarters, simulated: Quarters): Outcome => {
  const quarters = [...real.keys()].slice(0, -1);
  const change = (measure: (quarter: Quarter) => number): number => {
    const changes = quarters
      .map((quarter) => [measure(real.get(quarter)!), measure(simulated.get(quarter)!)] as const)
      .filter(([before]) => before > 0)
      .map(([before, after]) => 100 * (after / before - 1));
    return changes.reduce((sum, one) => sum + one, 0) / changes.length;
  };
  const sum = (of: Quarters) => quarters.reduce((all, quarter) => all + of.get(quarter)!.atRisk, 0);
  return {
    expertise: change(({ expertise }) => expertise),
    load: change(busiest(10)),
    loadOfThree: change(busiest(3)),
    filesAtRisk: change(({ atRisk }) => atRisk),
    filesAtRiskInAll: 100 * (sum(simulated) / sum(real) - 1),
    reviewers:
      quarters.reduce((all, quarter) => all + simulated.get(quarter)!.reviews.size, 0) / quarters.length,
  };
};
