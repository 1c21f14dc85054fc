import { faultsOf } from './faults.ts';
import { hoursOn, meets, needsOf } from './known.ts';
import type { Clock } from './plan.ts';
import type { Item, ItemId, Need, Person, Problem } from './problem.ts';
import { WorkClock } from './WorkClock.ts';

const perHour = 4;

/**
 * Is it proven that no plan keeps all musts? Nobody has what is asked; an item’s day comes before the earliest finish that
 * what it waits for leaves; or there is more work for some people before a day than they have hours until then. `false`
 * says only that none of these three proves it.
 */
export const isImpossible = (problem: Problem): boolean => {
  if (faultsOf(problem).length > 0) return true;
  // Who grows may become able, and faster, in time.
  if (problem.growth !== undefined) return false;
  const clocks = new Map(
    problem.people.map((person) => [person, new WorkClock(person, problem.start, perHour)]),
  );
  const inOrder = topological(problem.items);
  const windows = windowsOf(problem, inOrder, clocks);
  if (windows === undefined) return true;
  return overfull(problem, windows, clocks);
};

interface Window {
  /** The earliest start, and the latest finish that is not too late for anything. */
  readonly from: Clock;
  to: Clock;
}

type Clocks = ReadonlyMap<Person, WorkClock>;

/** By item: when it can be done, each for itself as if everybody had nothing else to do. Undefined: one of them never. */
const windowsOf = (
  problem: Problem,
  inOrder: readonly Item[],
  clocks: Clocks,
): ReadonlyMap<ItemId, Window> | undefined => {
  const windows = new Map<ItemId, Window>();
  const done = new Map<ItemId, Clock>();
  for (const item of inOrder) {
    const { after = [], release, due, pinned } = item;
    const ends = after.map((link) => (done.get(link.item) ?? 0) + 24 * (link.lagDays ?? 0));
    const day = Math.max(problem.start, release ?? problem.start, pinned?.start ?? problem.start);
    const from = Math.max(24 * (day - problem.start), ...ends);
    const finish = soonest(item, from, problem, clocks);
    const to = due === undefined ? Number.POSITIVE_INFINITY : 24 * (due + 1 - problem.start);
    if (finish === undefined || finish > to) return undefined;
    done.set(item.id, finish);
    windows.set(item.id, { from, to });
  }
  for (const { id, after = [] } of inOrder.toReversed())
    for (const { item, lagDays = 0 } of after) {
      const before = windows.get(item);
      if (before !== undefined) before.to = Math.min(before.to, windows.get(id)!.to - 24 * lagDays);
    }
  return windows;
};

/** The earliest finish that the quickest people for each need allow. */
const soonest = (item: Item, from: Clock, problem: Problem, clocks: Clocks): Clock | undefined => {
  const finishes = needsOf(item).map((need) => {
    const able = problem.people.filter((person) =>
      item.pinned?.people?.includes(person.id) === true ? true : meets(person, need),
    );
    const ends = able.map((person) =>
      finishOf(clocks.get(person)!, from, hoursOn(item, need, person, problem), item.maySplit === true),
    );
    return ends.sort((a, b) => a - b)[(need.people ?? 1) - 1] ?? Number.POSITIVE_INFINITY;
  });
  const last = Math.max(...finishes);
  return Number.isFinite(last) ? last : undefined;
};

const finishOf = (clock: WorkClock, from: Clock, hours: number, maySplit: boolean): Clock => {
  const ticks = Math.ceil(hours * perHour - 1e-6);
  const soon = clock.nextWork(Math.ceil(from * perHour));
  if (!Number.isFinite(soon)) return soon;
  const start = maySplit ? soon : clock.wholeFrom(soon, ticks);
  return Number.isFinite(start) ? clock.momentOf(clock.worked(start) + ticks, start) / perHour : start;
};

/** Is there a group, of all who can do some item or could if less were asked, with more work in a stretch of time than they have hours in it? */
const overfull = (problem: Problem, windows: ReadonlyMap<ItemId, Window>, clocks: Clocks): boolean => {
  const parts = problem.items.flatMap((item) =>
    partsOf(item, problem).map((part) => ({ ...part, ...windows.get(item.id)! })),
  );
  const bounded = parts.filter(({ to }) => Number.isFinite(to));
  const groups = new Map(
    bounded.flatMap(({ wider }) => wider).map((able) => [[...able].map(({ id }) => id).join('\n'), able]),
  );
  return [...groups.values()].some((group) => {
    const theirs = bounded.filter(({ able }) => [...able].every((person) => group.has(person)));
    return [...new Set(theirs.map(({ to }) => to))].some((to) => {
      const until = theirs.filter((part) => part.to <= to);
      const from = Math.min(...until.map((part) => part.from));
      const has = [...group].reduce((sum, person) => sum + hoursBetween(clocks.get(person)!, from, to), 0);
      return until.reduce((sum, { hours }) => sum + hours, 0) > has + 1e-6;
    });
  });
};

interface OnePart {
  readonly able: ReadonlySet<Person>;
  /** Who could if less were asked, too: then what is proven without a demand is proven with it. */
  readonly wider: readonly ReadonlySet<Person>[];
  readonly hours: number;
}

const partsOf = (item: Item, problem: Problem): OnePart[] =>
  needsOf(item).flatMap((need) => {
    const pinned = problem.people.filter(({ id }) => item.pinned?.people?.includes(id));
    const ableFor = (skills: Need['skills']) =>
      new Set([...pinned, ...problem.people.filter((person) => meets(person, { skills }))]);
    const able = ableFor(need.skills);
    const wider = [able, ...subsetsOf(need.skills).map(ableFor)];
    const hours = Math.min(...[...able].map((person) => hoursOn(item, need, person, problem)));
    return Array.from({ length: need.people ?? 1 }, () => ({ able, wider, hours }));
  });

/** All with some left out; of many skills, each alone and none. */
const subsetsOf = (skills: Need['skills']): Need['skills'][] =>
  skills.length > 4
    ? [[], ...skills.map((asked) => [asked])]
    : Array.from({ length: 2 ** skills.length - 1 }, (_, bits) => skills.filter((_, at) => (bits >> at) & 1));

const hoursBetween = (clock: WorkClock, from: Clock, to: Clock): number =>
  (clock.worked(Math.floor(to * perHour)) - clock.worked(Math.floor(from * perHour))) / perHour;

/** Items each after all it waits for; there are no circles. */
const topological = (items: readonly Item[]): readonly Item[] => {
  const byId = new Map(items.map((item) => [item.id, item]));
  const done = new Set<Item>();
  const stack = items.toReversed();
  while (stack.length > 0) {
    const item = stack.at(-1)!;
    const waits = (item.after ?? []).map((link) => byId.get(link.item)!).filter((each) => !done.has(each));
    if (waits.length > 0 && !done.has(item)) stack.push(...waits);
    else {
      stack.pop();
      done.add(item);
    }
  }
  return [...done];
};
