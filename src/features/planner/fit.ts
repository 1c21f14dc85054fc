import { spokenDay } from '../../base/day.ts';
import { groupBy, inWords } from '../../base/list.ts';
import { remembered } from '../../base/remember.ts';
import { reaches } from './growth.ts';
import { hoursOn, type Known, knownOf, levelOf, meets, needsOf } from './known.ts';
import { levelsAfter } from './levelsAfter.ts';
import { PlannedWishes } from './PlannedWishes.ts';
import type { Assignment, Clock, Plan } from './plan.ts';
import type { Item, ItemId, Need, Person, PersonId, Problem } from './problem.ts';
import { allRules } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';
import { type Times, timesOf } from './rules/timesOf.ts';
import { WorkClock } from './WorkClock.ts';
import { dearest } from './wishesOf.ts';

/** Somebody who could take a place, when, and what speaks for and against it. */
export interface Candidate extends Times {
  readonly person: PersonId;
  /** Cost of delay until they are done, and what wishes say; in the team's money or points. */
  readonly cost: number;
  readonly because: readonly string[];
}

export interface FitOptions {
  /** Not before this moment; the start of the plan where not given. */
  readonly now?: Clock;
  /** Which of the item's needs; the first where not given. */
  readonly need?: number;
  readonly rules?: readonly Rule[];
}

/**
 * Who should take this one, now: everybody who can, best first, put into the first gap that their work in the plan
 * leaves, so that nothing else moves. Empty where nobody can.
 */
export const fit = (
  { problem, assignments }: Pick<Plan, 'problem' | 'assignments'>,
  id: ItemId,
  options: FitOptions = {},
): readonly Candidate[] => {
  const { now = 0, need: needAt = 0, rules = allRules } = options;
  const known = knownOf(problem);
  const item = known.items.get(id);
  const need = item && needsOf(item)[needAt];
  if (item === undefined || need === undefined) return [];
  const others = assignments.filter((assignment) => assignment.item !== id);
  const from = earliest(item, others, problem, now);
  const people = problem.growth === undefined ? problem.people : grownUntil(from, others, known);
  const busy = groupBy(others, ({ person }) => person);
  const able = people.filter((person) =>
    problem.growth === undefined ? meets(person, need) : knowsEnough(person, need),
  );
  if (able.length === 0) return [];
  const wishes = new PlannedWishes(problem, others, rules);
  return able
    .flatMap((person): Candidate[] => {
      const hours = hoursOn(item, need, person, problem);
      const time = firstGap(person, hours, from, busy.get(person.id) ?? [], known);
      if (time === undefined) return [];
      const wished = wishes.wouldCost(id, needAt, undefined, person.id);
      if (wished >= dearest) return [];
      const cost = ((item.costOfDelay ?? 0) * time.finish) / 168 + wished;
      return [{ person: person.id, ...time, cost, because: reasonsOf(item, need, person, time, known) }];
    })
    .sort((a, b) => a.cost - b.cost || a.finish - b.finish || (a.person < b.person ? -1 : 1));
};

/** Where people grow: with what they know by then, of what they have finished. */
const grownUntil = (from: Clock, others: readonly Assignment[], known: Known): readonly Person[] => {
  const done = others.filter(({ finish }) => finish <= from);
  const { levels } = levelsAfter(done, known, from);
  return known.problem.people.map((person) => ({ ...person, skills: levels.get(person.id)! }));
};

const knowsEnough = (person: Person, { skills }: Need): boolean =>
  skills.every(({ skill, level }) => reaches(levelOf(person, skill), level));

/** What the item waits for, as far as it stands in the plan. */
const earliest = (
  { after = [], release, pinned }: Item,
  others: readonly Assignment[],
  { start }: Problem,
  now: Clock,
): Clock => {
  const times = timesOf(others);
  const ends = after.map(({ item, lagDays = 0 }) => (times.get(item)?.finish ?? 0) + 24 * lagDays);
  return Math.max(now, ...ends, 24 * ((release ?? start) - start), 24 * ((pinned?.start ?? start) - start));
};

const perHour = 4;

const clocksOf = remembered(
  (problem: Problem) =>
    new Map(problem.people.map((person) => [person.id, new WorkClock(person, problem.start, perHour)])),
);

/** The first stretch that holds so many hours between what somebody does already. */
const firstGap = (
  { id }: Person,
  hours: number,
  from: Clock,
  theirs: readonly Assignment[],
  { problem }: Known,
): Times | undefined => {
  const clock = clocksOf(problem).get(id)!;
  const ticks = Math.ceil(hours * perHour - 1e-6);
  const later = theirs.filter(({ finish }) => finish > from).sort((a, b) => a.start - b.start);
  let at = from;
  for (const next of [...later, undefined]) {
    const start = clock.nextWork(Math.ceil(at * perHour));
    const finish = clock.momentOf(clock.worked(start) + ticks, start);
    if (!Number.isFinite(finish)) return undefined;
    if (next === undefined || finish <= next.start * perHour)
      return { start: start / perHour, finish: finish / perHour };
    at = Math.max(at, next.finish);
  }
  return undefined;
};

const reasonsOf = (
  item: Item,
  { skills }: Need,
  person: Person,
  { start, finish }: Times,
  { problem }: Known,
): readonly string[] => {
  const day = (moment: Clock) => spokenDay(problem.start + Math.floor(moment / 24));
  const has = skills.map(
    ({ skill, level }) =>
      `${skill} at ${Math.round(10 * levelOf(person, skill)) / 10} where ${level} is asked`,
  );
  const among = (wishes: Person['learn'] = []) =>
    skills.map(({ skill }) => skill).filter((skill) => wishes.includes(skill));
  const knowing = item.area === undefined ? [] : (problem.knownBy?.[item.area] ?? []);
  return [
    `free from ${day(start)}, done on ${day(Math.max(start, finish - 0.01))}`,
    ...(has.length > 0 ? [`has ${inWords(has)}`] : []),
    ...(among(person.learn).length > 0 ? [`wishes to learn ${inWords(among(person.learn))}`] : []),
    ...(among(person.avoid).length > 0 ? [`wishes to avoid ${inWords(among(person.avoid))}`] : []),
    ...(knowing.includes(person.id) ? [`knows ${item.area}`] : []),
    ...(item.area !== undefined && knowing.length === 1 && !knowing.includes(person.id)
      ? [`would be the second to know ${item.area}, after ${knowing[0]}`]
      : []),
  ];
};
