import type { Model } from './Model.ts';

type Links = Pick<
  Model,
  'items' | 'before' | 'lag' | 'next' | 'release' | 'placeStart' | 'work' | 'poolOf' | 'pool' | 'slowness'
>;

/** Ticks that an item takes at the least: its longest place, each taken by the fastest of its pool. */
export const leastTicks = ({
  items,
  placeStart,
  work,
  poolOf,
  pool,
  slowness,
}: Omit<Links, 'before' | 'lag' | 'next' | 'release'>): Int32Array => {
  const fastest = Float64Array.from({ length: pool.start.length - 1 }, (_, at) =>
    slowness
      .subarray(pool.start[at], pool.start[at + 1])
      .reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
  );
  const least = new Int32Array(items);
  for (let item = 0; item < items; item += 1)
    for (let place = placeStart[item]!; place < placeStart[item + 1]!; place += 1)
      least[item] = Math.max(least[item]!, ticksOf(work[place]! * fastest[poolOf[place]!]!));
  return least;
};

/** Whole ticks, up; a billionth more is a matter of rounding. */
export const ticksOf = (work: number): number => Math.max(1, Math.ceil(work - 1e-9));

/** Items each after all it waits for, and for each the earliest start and the least time to the end of what follows. */
export const headsAndTails = (links: Links): Pick<Model, 'topological' | 'head' | 'tail'> => {
  const { items, before, lag, next, release } = links;
  const least = leastTicks(links);
  const waits = Int32Array.from(
    { length: items },
    (_, item) => before.start[item + 1]! - before.start[item]!,
  );
  const topological = new Int32Array(items);
  let [end, seen] = [0, 0];
  for (let item = 0; item < items; item += 1) if (waits[item] === 0) topological[end++] = item;
  for (; seen < end; seen += 1)
    for (const follower of next.all.subarray(
      next.start[topological[seen]!],
      next.start[topological[seen]! + 1],
    ))
      if (--waits[follower]! === 0) topological[end++] = follower;
  const head = Int32Array.from(release);
  const tail = Int32Array.from(least);
  for (const item of topological)
    for (let link = before.start[item]!; link < before.start[item + 1]!; link += 1) {
      const earlier = before.all[link]!;
      head[item] = Math.max(head[item]!, head[earlier]! + least[earlier]! + lag[link]!);
    }
  for (const item of topological.toReversed())
    for (let link = before.start[item]!; link < before.start[item + 1]!; link += 1) {
      const earlier = before.all[link]!;
      tail[earlier] = Math.max(tail[earlier]!, least[earlier]! + lag[link]! + tail[item]!);
    }
  return { topological, head, tail };
};
