import { groupBy } from '../../../base/list.ts';
import type { Known } from '../known.ts';
import type { Assignment } from '../plan.ts';
import type { Person } from '../problem.ts';
import type { Breach, Rule } from './rule.ts';
import { workBetween } from './workBetween.ts';

/** One item at a time, and no more hours than a person works from start to finish. Leave and holidays are no work. */
export const capacity: Rule = {
  name: 'capacity',
  kind: 'must',
  weight: 1,
  broken: (assignments, known) =>
    [...groupBy(assignments, ({ person }) => person)].flatMap(([id, theirs]) => {
      const inOrder = theirs.toSorted((a, b) => a.start - b.start);
      return [
        ...inOrder.flatMap((one, at) => atOnce(one, inOrder[at + 1])),
        ...overworked(known.people.get(id)!, theirs, known),
      ];
    }),
};

const atOnce = (one: Assignment, next: Assignment | undefined): Breach[] =>
  next === undefined || next.start >= one.finish - rounding
    ? []
    : [
        {
          units: Math.min(one.finish, next.finish) - next.start,
          items: [one.item, next.item],
          people: [one.person],
          because: `${one.person} does ${one.item} and ${next.item} at once`,
        },
      ];

const overworked = (person: Person, theirs: readonly Assignment[], { problem }: Known): Breach[] =>
  theirs.flatMap(({ item, start, finish, hours }) => {
    const works = workBetween(person, problem.start, start, finish);
    return works >= hours - rounding
      ? []
      : [
          {
            units: hours - works,
            items: [item],
            people: [person.id],
            because: `${person.id} works ${works} hours while ${item} takes ${hours}`,
          },
        ];
  });

const rounding = 1e-6;
