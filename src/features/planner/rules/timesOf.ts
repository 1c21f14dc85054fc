import type { Assignment, Clock } from '../plan.ts';
import type { ItemId } from '../problem.ts';

export interface Times {
  readonly start: Clock;
  readonly finish: Clock;
}

/** When each item begins and when the last of its people is done. */
export const timesOf = (assignments: readonly Assignment[]): ReadonlyMap<ItemId, Times> => {
  const times = new Map<ItemId, Times>();
  for (const { item, start, finish } of assignments) {
    const known = times.get(item) ?? { start, finish };
    times.set(item, { start: Math.min(start, known.start), finish: Math.max(finish, known.finish) });
  }
  return times;
};
