import { type Day, isoDay } from '../../base/day.ts';
import {
  type Assignment,
  type Clock,
  hoursOnDay,
  type Item,
  type Person,
  type Plan,
  type Problem,
} from '../../features/planner/index.ts';

/**
 * Writes a plan as a TaskJuggler 3 project, in which every hour is booked and every item stands fixed. `tj3 FILE`
 * then verifies it: nobody is booked twice, off duty or on leave, and nothing begins before what it waits for; it warns
 * of what begins before its release day or ends after its due day. Skills are not TaskJuggler's business. Times are in UTC, as a plan counts them:
 * a day's working hours begin at midnight. https://taskjuggler.org/tj3/manual
 */
export const writeTjp = ({ problem, assignments, score }: Plan): string => {
  const { people, items } = problem;
  const person = new Map(people.map(({ id }, at) => [id, { person: people[at]!, name: `p${at + 1}` }]));
  const name = new Map(items.map(({ id }, at) => [id, `i${at + 1}`]));
  const end = Math.max(
    problem.start + Math.ceil(score.makespan / 24) + 1,
    ...items.map(({ due = problem.start }) => due + 2),
  );
  const bookingsOf = (assignment: Assignment) => {
    const who = person.get(assignment.person)!;
    return piecesOf(assignment, who.person, problem.start).map(
      ([from, to]) => `  booking ${who.name} ${momentOf(from, problem)} +${to - from}h`,
    );
  };
  return [
    `project plan "Plan" ${isoDay(problem.start)} - ${isoDay(end)} {`,
    '  timezone "UTC"',
    '  timingresolution 15min',
    '  dailyworkinghours 24',
    `  now ${isoDay(end)}`,
    '}',
    ...people.flatMap((each, at) => [`resource p${at + 1} ${quoted(each)} {`, ...dutyOf(each), '}']),
    ...items.flatMap((item, at) => {
      const mine = assignments.filter((assignment) => assignment.item === item.id);
      return [
        `task i${at + 1} ${quoted(item)} {`,
        ...limitsOf(item, name),
        `  start ${momentOf(Math.min(...mine.map(({ start }) => start)), problem)}`,
        `  end ${momentOf(Math.max(...mine.map(({ finish }) => finish)), problem)}`,
        ...mine.flatMap(bookingsOf),
        '}',
      ];
    }),
    'taskreport "plan" {',
    '  formats csv',
    '  columns id, start, end, effort',
    '  timeformat "%Y-%m-%d-%H:%M"',
    '  loadunit hours',
    '}',
    '',
  ].join('\n');
};

const quoted = ({ id, name = id }: Person | Item): string => `"${name.replaceAll(/["\\\n]/g, ' ')}"`;

const momentOf = (clock: Clock, { start }: Problem): string => {
  const quarters = Math.round((clock % 24) * 4);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${isoDay(start + Math.floor(clock / 24))}-${two(quarters >> 2)}:${two((quarters & 3) * 15)}`;
};

/** What of an assignment falls on which working hours, day by day. */
const piecesOf = ({ start, finish }: Assignment, person: Person, first: Day): [from: Clock, to: Clock][] => {
  const pieces: [Clock, Clock][] = [];
  for (let day = Math.floor(start / 24); day * 24 < finish; day += 1) {
    const from = Math.max(start, day * 24);
    const to = Math.min(finish, day * 24 + hoursOnDay(person, first + day));
    if (to > from) pieces.push([from, to]);
  }
  return pieces;
};

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Working hours of a week, and days off. */
const dutyOf = ({ workingTime, share = 1 }: Person): string[] => [
  ...weekdays.map((day, at) => {
    const quarters = Math.round(Math.min(24, workingTime?.week[at] ?? 24) * share * 4);
    const end = `${quarters >> 2}:${String((quarters & 3) * 15).padStart(2, '0')}`;
    return `  workinghours ${day} ${quarters === 0 ? 'off' : `0:00 - ${end}`}`;
  }),
  ...(workingTime?.away ?? []).map(
    ({ from, to }) => `  leaves annual ${isoDay(from)} - ${isoDay(to ?? from + 3650)}`,
  ),
  ...(workingTime?.holidays ?? []).map((day) => `  leaves holiday ${isoDay(day)} - ${isoDay(day + 1)}`),
];

const limitsOf = ({ after = [], release, due }: Item, name: ReadonlyMap<string, string>): string[] => [
  ...after.map(
    ({ item, lagDays = 0 }) =>
      `  depends ${name.get(item)}${lagDays > 0 ? ` { gapduration ${lagDays * 24}h }` : ''}`,
  ),
  ...(release === undefined ? [] : [`  minstart ${isoDay(release)}`]),
  ...(due === undefined ? [] : [`  maxend ${isoDay(due + 1)}`]),
];
