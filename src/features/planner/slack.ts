import { groupBy } from '../../base/list.ts';
import { remembered } from '../../base/remember.ts';
import type { Assignment, Clock, Plan } from './plan.ts';
import type { Hours, ItemId, PersonId, Problem } from './problem.ts';
import { type Times, timesOf } from './rules/timesOf.ts';
import { WorkClock } from './WorkClock.ts';

export interface Slack {
  readonly item: ItemId;
  /** So much working time later it may begin, without moving the end of the plan or missing a day that holds now. */
  readonly hours: Hours;
  /** The last moment at which it may be finished. */
  readonly latest: Clock;
}

const perHour = 4;

/** By item, for the people and the order of a plan. Total slack: two items of one chain share theirs. */
export const slackOf: (plan: Plan) => ReadonlyMap<ItemId, Slack> = remembered(({ problem, assignments }) => {
  const times = timesOf(assignments);
  const end = [...times.values()].reduce((last, { finish }) => Math.max(last, finish), 0);
  const teams = groupBy(assignments, ({ item }) => item);
  const followers = followersOf(problem, assignments);
  const due = new Map(problem.items.map((item) => [item.id, item.due]));
  const clocks = new Map(
    problem.people.map((person) => [person.id, new WorkClock(person, problem.start, perHour)]),
  );
  const begins = new Map<ItemId, Clock>();
  const slack = new Map<ItemId, Slack>();
  const backwards = [...times].sort(([, a], [, b]) => b.start - a.start || b.finish - a.finish);
  for (const [item, time] of backwards) {
    const day = due.get(item);
    const dueAt = day === undefined ? end : 24 * (day + 1 - problem.start);
    const own = dueAt < time.finish ? end : Math.min(end, dueAt);
    const latest = (followers.get(item) ?? []).reduce(
      (least, { item: next, lag }) => Math.min(least, (begins.get(next) ?? end) - lag),
      own,
    );
    const starts = teams.get(item)!.map(({ person, hours }) => lastStart(clocks.get(person)!, latest, hours));
    begins.set(item, Math.max(time.start, Math.min(...starts)));
    const hours = teams
      .get(item)!
      .map(({ person }) => workedBetween(clocks.get(person)!, time.start, begins.get(item)!));
    slack.set(item, { item, hours: Math.min(...hours), latest });
  }
  return slack;
});

const lastStart = (clock: WorkClock, latest: Clock, hours: Hours): Clock => {
  const worked = clock.worked(Math.max(0, Math.floor(latest * perHour))) - Math.ceil(hours * perHour - 1e-6);
  return worked < 0 ? 0 : clock.nextWork(clock.momentOf(worked)) / perHour;
};

const workedBetween = (clock: WorkClock, from: Clock, to: Clock): Hours =>
  Math.max(0, clock.worked(Math.floor(to * perHour)) - clock.worked(Math.floor(from * perHour))) / perHour;

interface Follower {
  readonly item: ItemId;
  readonly lag: Clock;
  /** Undefined: it waits for it; else who goes on to it. */
  readonly person?: PersonId;
}

/** By item: what waits for it, and what its people do next. */
const followersOf = (
  { items }: Problem,
  assignments: readonly Assignment[],
): ReadonlyMap<ItemId, readonly Follower[]> => {
  const followers = new Map<ItemId, Follower[]>(items.map(({ id }) => [id, []]));
  for (const { id, after = [] } of items)
    for (const { item, lagDays = 0 } of after) followers.get(item)?.push({ item: id, lag: 24 * lagDays });
  for (const [person, theirs] of groupBy(assignments, (assignment) => assignment.person)) {
    const inOrder = theirs.toSorted((a, b) => a.start - b.start);
    for (const [at, { item }] of inOrder.slice(1).entries())
      followers.get(inOrder[at]!.item)!.push({ item, lag: 0, person });
  }
  return followers;
};

/** One item of the chain that decides when the plan ends, and why it cannot begin earlier. */
export interface Link extends Times {
  readonly item: ItemId;
  /** What it waits for: an item it comes after, or one that somebody on it does before. */
  readonly because?: { readonly item: ItemId; readonly person?: PersonId };
}

/** From the last finish back: always the one that ended last of all it waited for. */
export const criticalPath = ({ problem, assignments }: Plan): readonly Link[] => {
  const times = timesOf(assignments);
  const waits = new Map<ItemId, Follower[]>();
  for (const [item, followers] of followersOf(problem, assignments))
    for (const { item: next, ...link } of followers)
      waits.set(next, [...(waits.get(next) ?? []), { item, ...link }]);
  const path: Link[] = [];
  let item = [...times].reduce<ItemId | undefined>(
    (last, [id, { finish }]) => (last === undefined || finish > times.get(last)!.finish ? id : last),
    undefined,
  );
  while (item !== undefined && path.length <= times.size) {
    const endOf = ({ item: before, lag }: Follower) => (times.get(before)?.finish ?? 0) + lag;
    const last: Follower | undefined = (waits.get(item) ?? []).toSorted((a, b) => endOf(b) - endOf(a))[0];
    path.push({
      item,
      ...times.get(item)!,
      ...(last === undefined
        ? {}
        : { because: { item: last.item, ...(last.person === undefined ? {} : { person: last.person }) } }),
    });
    item = last?.item;
  }
  return path.toReversed();
};
