import { leastTicks, ticksOf } from '../headsAndTails.ts';
import type { Model } from '../Model.ts';

/** A number of ticks that no makespan can beat: who is the bottleneck, and with which places. */
export interface Proof {
  readonly ticks: number;
  /** Empty for a chain of items. */
  readonly people: readonly number[];
  readonly items: readonly number[];
  /** Before this nobody can begin these items, and after them so much has to follow. */
  readonly head: number;
  readonly after: number;
  readonly work: number;
}

/** Sets of people looked at: all, each pool, unions of two, and unions grown while that pays. At most so many. */
const mostSets = 4000;

/**
 * What only some people can do takes at least (its work ÷ those people), between the earliest start and the least
 * time that follows: Hall's condition with heads and tails, the energetic bound of one interval. For people who work
 * round the clock.
 */
export const workBound = (model: Model): Proof => {
  const parts = partsOf(model);
  const groups = groupsOf(model);
  let best = proofFor(model, parts, new Set(model.pool.all));
  for (const people of groups) {
    const proof = proofFor(model, parts, people);
    if (proof.ticks > best.ticks) best = proof;
  }
  return best;
};

/** A place as the bound sees it. */
interface Part {
  readonly item: number;
  readonly pool: number;
  readonly work: number;
  readonly head: number;
  readonly after: number;
}

const partsOf = (model: Model): readonly Part[] => {
  const { places, itemOf, poolOf, pool, work, slowness, head, tail } = model;
  const least = leastTicks(model);
  return Array.from({ length: places }, (_, place) => {
    const item = itemOf[place]!;
    const fastest = slowness
      .subarray(pool.start[poolOf[place]!], pool.start[poolOf[place]! + 1])
      .reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    return {
      item,
      pool: poolOf[place]!,
      work: ticksOf(work[place]! * fastest),
      head: head[item]!,
      after: tail[item]! - least[item]!,
    };
  });
};

const groupsOf = ({ pool }: Model): ReadonlySet<number>[] => {
  const pools = Array.from({ length: pool.start.length - 1 }, (_, at) => [
    ...pool.all.subarray(pool.start[at], pool.start[at + 1]),
  ]);
  const groups = new Map<string, ReadonlySet<number>>();
  const add = (people: readonly number[]) => {
    const set = new Set(people);
    if (groups.size < mostSets) groups.set([...set].sort((a, b) => a - b).join(), set);
  };
  for (const people of pools) add(people);
  for (const [at, people] of pools.entries())
    for (const others of pools.slice(at + 1)) if (groups.size < mostSets) add([...people, ...others]);
  return [...groups.values()];
};

/** The best that can be said with these people: over all earliest starts and all least times that follow. */
const proofFor = (model: Model, all: readonly Part[], people: ReadonlySet<number>): Proof => {
  const { pool } = model;
  const isInside = Array.from({ length: pool.start.length - 1 }, (_, at) =>
    pool.all.subarray(pool.start[at], pool.start[at + 1]).every((person) => people.has(person)),
  );
  const parts = all.filter((part) => isInside[part.pool]).sort((a, b) => b.head - a.head);
  let best: Proof = { ticks: 0, people: [...people], items: [], head: 0, after: 0, work: 0 };
  const afters = mostly([...new Set(parts.map(({ after }) => after))]);
  for (const after of afters) {
    let work = 0;
    for (const part of parts) {
      if (part.after < after) continue;
      work += part.work;
      const ticks = part.head + Math.ceil(work / people.size) + after;
      if (ticks > best.ticks) best = { ...best, ticks, head: part.head, after, work };
    }
  }
  const items = parts
    .filter((part) => part.head >= best.head && part.after >= best.after)
    .map(({ item }) => item);
  return { ...best, items: [...new Set(items)] };
};

/** All of a few values, every so many of a great number, the least always. */
const mostly = (values: readonly number[]): readonly number[] => {
  const step = Math.ceil(values.length / 60);
  return values.toSorted((a, b) => a - b).filter((_, at) => at % step === 0);
};
