import type { Day } from '../../../base/day.ts';
import { type Balance, mostOfBusiest, mostOver } from './balance.ts';
import { softmax } from './Preference.ts';
import type { Asked, ReviewIndex } from './ReviewIndex.ts';
import { Signals } from './signals.ts';
import { exactlyOne, staying } from './staying.ts';

/** Days over which reviews count as load. Configurable assumption: a quarter. */
const loadDays = 90;

/** How the candidates of one question stand, row by row. Shares lie between 0 and 1. */
export interface Standing {
  readonly asked: Asked;
  readonly candidates: readonly number[];
  readonly chance: Float64Array;
  readonly knows: Float64Array;
  readonly wrote: Float64Array;
  readonly load: Float64Array;
  /** For the busiest, by how much they carry too much together; 0 for others. */
  readonly overload: Float64Array;
  /**
   * Files fewer, expected, that in two years less than two people here know, were they asked; divided by the root of
   * how many files there are.
   */
  readonly saves: Float64Array;
  /** 1: wrote or reviewed something in the same folders. */
  readonly isNear: Uint8Array;
  /** By file of the question: how many who are here know it, the author among them. */
  readonly knowers: ReadonlyMap<number, number>;
}

/** @param isThere Whether a developer is here and not absent on the day. */
export const standing = (
  index: ReviewIndex,
  asked: Asked,
  isThere: (developer: number) => boolean,
): Standing => {
  const candidates = index.candidates(asked).filter(isThere);
  const known = asked.files.map((file) => index.knowersOf(file));
  const isHere = (one: number) => one === asked.author || (isThere(one) && index.isAround(one, asked.day));
  const counts = known.map((knowers) => [...knowers].filter(isHere).length);
  const all = (shareOf: (one: number) => number) => Float64Array.from(candidates, shareOf);
  const near = neighbours(index, asked);
  const reviews = reviewsSince(index, asked.day - loadDays);
  return {
    asked,
    candidates,
    chance: softmax(index.preference.scores(new Signals(index, asked, candidates))),
    knows: all(
      (one) => known.filter((knowers) => knowers.has(one)).length / Math.max(1, asked.places.length),
    ),
    wrote: all((one) => wroteShare(index, asked, one)),
    load: all((one) => (reviews.by.get(one) ?? 0) / Math.max(1, reviews.all)),
    overload: overload(reviews, candidates),
    saves: saved(index, asked, candidates, known),
    isNear: Uint8Array.from(candidates, (one) => (near.has(one) ? 1 : 0)),
    knowers: new Map(asked.files.map((file, at) => [file, counts[at]!])),
  };
};

/** By candidate: by how much fewer files are expected to be left to fewer than two people. New files are the author's alone. */
const saved = (
  index: ReviewIndex,
  { files, places, author, day }: Asked,
  candidates: readonly number[],
  known: readonly ReadonlySet<number>[],
): Float64Array => {
  const stays = remembering((one) => staying(index, one, day));
  const writer = author < 0 ? [] : [author];
  const news = Array.from({ length: places.length - files.length }, () => new Set<number>());
  const saves = new Float64Array(candidates.length);
  for (const knowers of [...known, ...news]) {
    // One more who stays helps where without them exactly one would.
    const risk = exactlyOne([...new Set([...knowers, ...writer])].map(stays));
    for (const [row, one] of candidates.entries()) if (!knowers.has(one)) saves[row]! += risk * stays(one);
  }
  const root = Math.sqrt(Math.max(1, places.length));
  return saves.map((files) => files / root);
};

const remembering = (chanceOf: (one: number) => number): ((one: number) => number) => {
  const known = new Map<number, number>();
  return (one) => {
    const chance = known.get(one) ?? chanceOf(one);
    known.set(one, chance);
    return chance;
  };
};

/** Whoever wrote or reviewed something in the folders of the question; anywhere where it is about the top folder. */
const neighbours = (index: ReviewIndex, { places }: Asked): ReadonlySet<number> => {
  const folders = new Set(places.map((place) => Math.max(0, index.places.parent[place]!)));
  return new Set([...folders].flatMap((folder) => [...index.knowersOf(folder)]));
};

const wroteShare = ({ wrote }: ReviewIndex, { files }: Asked, developer: number): number =>
  files.reduce((sum, file) => sum + (wrote[file]?.shareOf(developer) ?? 0), 0) / Math.max(1, files.length);

const overload = (
  { by, all }: ReturnType<typeof reviewsSince>,
  candidates: readonly number[],
): Float64Array => {
  const many = by.size > 10 ? 10 : Math.ceil(by.size / 2);
  const busiest = [...by.values()].sort((a, b) => b - a).slice(0, many);
  const carried = busiest.reduce((sum, one) => sum + one, 0) / Math.max(1, all);
  const over = Math.min(mostOver, Math.max(0, carried - mostOfBusiest));
  const least = busiest.at(-1) ?? Number.POSITIVE_INFINITY;
  return Float64Array.from(candidates, (one) => ((by.get(one) ?? 0) >= least ? over : 0));
};

/** Reviews that landed after a day, by developer. */
export const reviewsSince = ({ seen }: ReviewIndex, after: Day) => {
  const by = new Map<number, number>();
  let all = 0;
  for (let at = seen.length - 1; at >= 0 && seen[at]!.day > after; at -= 1)
    for (const reviewer of seen[at]!.reviewers) {
      all += 1;
      by.set(reviewer, (by.get(reviewer) ?? 0) + 1);
    }
  return { by, all };
};

/** Rows in order, the first first. */
export const inOrder = (standing: Standing, balance: Balance): readonly number[] => {
  const scores = standing.candidates.map(
    (_, row) =>
      balance.asUsual * standing.chance[row]! +
      balance.knows * standing.knows[row]! +
      balance.wrote * standing.wrote[row]! +
      balance.spread * standing.saves[row]! -
      balance.load * standing.load[row]! -
      balance.relief * standing.overload[row]!,
  );
  return [...scores.keys()].sort((a, b) => scores[b]! - scores[a]! || a - b);
};
