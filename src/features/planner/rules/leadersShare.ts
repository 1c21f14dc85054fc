import { groupBy } from '../../../base/list.ts';
import type { Known } from '../known.ts';
import type { Assignment } from '../plan.ts';
import type { Rule } from './rule.ts';
import { hoursOnDay, workBetween } from './workBetween.ts';

/** Who leads has only a part of each week for items; what the seat takes is not planned over. Units: hours. */
export const leadersShare: Rule = {
  name: "leader's share",
  kind: 'must',
  weight: 1,
  broken: (assignments, known) =>
    [...groupBy(assignments, ({ person }) => person)].flatMap(([id, theirs]) => {
      const person = known.people.get(id)!;
      if (person.share === undefined || person.share === 1) return [];
      const most = Math.max(
        ...hoursByWeek(theirs, known).map(([week, hours]) => hours - weekOf(week, person, known)),
      );
      return most > rounding
        ? [
            {
              units: most,
              items: theirs.map(({ item }) => item),
              people: [id],
              because: `${id} has ${Math.round(100 * person.share)} % of a week for items; in one week it is ${most.toFixed(1)} hours more`,
            },
          ]
        : [];
    }),
};

/** What lies on each week: hours in proportion to the person's work there, or to the clock where they work none. */
const hoursByWeek = (
  theirs: readonly Assignment[],
  { people, problem }: Known,
): [week: number, hours: number][] => {
  const sums = new Map<number, number>();
  for (const { person, start, finish, hours } of theirs) {
    const work = (from: number, to: number) => workBetween(people.get(person)!, problem.start, from, to);
    const all = work(start, finish);
    for (let week = Math.floor(start / 168); week * 168 < finish; week += 1) {
      const [from, to] = [Math.max(start, week * 168), Math.min(finish, (week + 1) * 168)];
      const part = all > 0 ? work(from, to) / all : (to - from) / (finish - start);
      sums.set(week, (sums.get(week) ?? 0) + part * hours);
    }
  }
  return [...sums];
};

const weekOf = (week: number, person: Parameters<typeof hoursOnDay>[0], { problem }: Known): number =>
  [0, 1, 2, 3, 4, 5, 6].reduce((sum, day) => sum + hoursOnDay(person, problem.start + week * 7 + day), 0);

const rounding = 1e-6;
