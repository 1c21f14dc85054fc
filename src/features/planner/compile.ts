import { headsAndTails } from './headsAndTails.ts';
import { hoursOn, type Known, knownOf, meets, needsOf } from './known.ts';
import { type Model, never, type Rows, rowsOf } from './Model.ts';
import type { Item, Need, Person, Problem } from './problem.ts';
import type { Rule } from './rules/rule.ts';
import { WorkClock } from './WorkClock.ts';
import { wishesOf } from './wishesOf.ts';

/** One person's part of an item, and who must take it. */
export interface Slot {
  readonly item: Item;
  readonly need: Need;
  readonly needAt: number;
  readonly pinned: Person | undefined;
}

/** Turns a problem without faults into numbers. Wishes are asked once per place and person. */
export const compile = (problem: Problem, rules: readonly Rule[] = []): Model => {
  const known = knownOf(problem);
  const perHour = ticksPerHour(problem);
  const rows = problem.items.map((item) => slotsOf(item, known));
  const slots = rows.flat();
  const ticksAt = (day: number) => (day - problem.start) * 24 * perHour;
  const placed = {
    items: rows.length,
    people: problem.people.length,
    places: slots.length,
    perHour,
    goal: problem.goal,
    placeStart: rowsOf(rows.map((row) => row.map(() => 0))).start,
    itemOf: Int32Array.from(rows.flatMap((row, item) => row.map(() => item))),
    needOf: Int32Array.from(slots, ({ needAt }) => needAt),
    work: Float64Array.from(
      slots,
      ({ item, need }) => perHour * hoursOn(item, need, nobody, { ...problem, pace: {} }),
    ),
    ...poolsOf(slots, problem),
    ...linksOf(problem, perHour),
    release: Int32Array.from(problem.items, ({ release, pinned }) =>
      Math.max(0, ...[release, pinned?.start].map((day) => ticksAt(day ?? problem.start))),
    ),
    due: Int32Array.from(problem.items, ({ due }) =>
      due === undefined ? never : Math.min(never, ticksAt(due + 1)),
    ),
    delayCost: Float64Array.from(problem.items, ({ costOfDelay = 0 }) => costOfDelay / (168 * perHour)),
    whole: Uint8Array.from(problem.items, ({ maySplit = false }) => (maySplit ? 0 : 1)),
    clocks: problem.people.some(hasClock)
      ? problem.people.map((person) => new WorkClock(person, problem.start, perHour))
      : undefined,
  };
  const wishes = problem.goal === 'value' ? wishesOf(slots, placed, rules, known) : undefined;
  return { ...placed, ...headsAndTails(placed), wishes };
};

const nobody: Person = { id: '', skills: {} };

const hasClock = ({ workingTime, share = 1 }: Person): boolean => workingTime !== undefined || share < 1;

/** Whole hours where all there is comes in whole hours; quarters of an hour otherwise. */
const ticksPerHour = (problem: Problem): number =>
  !problem.people.some(hasClock) &&
  problem.pace === undefined &&
  problem.items.every(
    (item) =>
      item.effort.low === item.effort.high &&
      needsOf(item).every((need) => Number.isInteger(hoursOn(item, need, nobody, problem))),
  )
    ? 1
    : 4;

/** The places of an item; whom it is pinned on takes the first that asks for what they have. */
const slotsOf = (item: Item, { people }: Known): Slot[] => {
  const slots: (Slot & { pinned: Person | undefined })[] = needsOf(item).flatMap((need, needAt) =>
    Array.from({ length: need.people ?? 1 }, () => ({ item, need, needAt, pinned: undefined })),
  );
  for (const person of (item.pinned?.people ?? []).map((id) => people.get(id)!)) {
    const free = slots.filter(({ pinned }) => pinned === undefined);
    const slot = free.find(({ need }) => meets(person, need)) ?? free[0];
    if (slot !== undefined) slot.pinned = person;
  }
  return slots;
};

/** Places that ask for the same share one pool. */
const poolsOf = (slots: readonly Slot[], problem: Problem): Pick<Model, 'pool' | 'poolOf' | 'slowness'> => {
  const poolByAsked = new Map<string, number>();
  const lists: number[][] = [];
  const slowness: number[] = [];
  const poolOf = Int32Array.from(slots, (slot) => {
    const asked = JSON.stringify([slot.need.skills, slot.item.task, slot.pinned?.id]);
    const known = poolByAsked.get(asked);
    if (known !== undefined) return known;
    const able = problem.people.flatMap((person, at) =>
      slot.pinned === person || (slot.pinned === undefined && meets(person, slot.need)) ? [at] : [],
    );
    const estimated = hoursOn(slot.item, slot.need, nobody, { ...problem, pace: {} });
    slowness.push(
      ...able.map((at) => hoursOn(slot.item, slot.need, problem.people[at]!, problem) / estimated),
    );
    poolByAsked.set(asked, lists.push(able) - 1);
    return lists.length - 1;
  });
  return { poolOf, pool: rowsOf(lists), slowness: Float64Array.from(slowness) };
};

const linksOf = (problem: Problem, perHour: number): { before: Rows; lag: Int32Array; next: Rows } => {
  const at = new Map(problem.items.map(({ id }, index) => [id, index]));
  const links = problem.items.map(({ after = [] }) => after);
  const next: number[][] = links.map(() => []);
  for (const [item, after] of links.entries()) for (const link of after) next[at.get(link.item)!]!.push(item);
  return {
    before: rowsOf(links.map((after) => after.map(({ item }) => at.get(item)!))),
    lag: Int32Array.from(
      links.flatMap((after) => after.map(({ lagDays = 0 }) => Math.ceil(lagDays * 24 * perHour))),
    ),
    next: rowsOf(next),
  };
};
