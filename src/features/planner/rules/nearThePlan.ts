import { groupBy } from '../../../base/list.ts';
import type { Assignment } from '../plan.ts';
import type { Breach, Rule } from './rule.ts';
import { timesOf } from './timesOf.ts';

/**
 * What was agreed stays, unless there is a reason. Units: places that change hands, and a tenth for each day that an
 * item begins later or earlier.
 */
export const nearThePlan = (current: readonly Assignment[]): Rule => {
  const teams = new Map(
    [...groupBy(current, ({ item }) => item)].map(([item, team]) => [
      item,
      new Set(team.map(({ person }) => person)),
    ]),
  );
  const times = timesOf(current);
  return {
    name: 'near the current plan',
    kind: 'wish',
    weight: 50,
    broken: (assignments) => [
      ...assignments.flatMap(({ item, person }): Breach[] =>
        teams.get(item)?.has(person) === false
          ? [{ units: 1, items: [item], people: [person], because: `${item} goes to ${person}` }]
          : [],
      ),
      ...[...timesOf(assignments)].flatMap(([item, { start }]): Breach[] => {
        const days = Math.abs(start - (times.get(item)?.start ?? start)) / 24;
        return days > 0
          ? [
              {
                units: days * unitsADay,
                items: [item],
                people: [],
                because: `${item} begins ${days.toFixed(1)} days ${start > times.get(item)!.start ? 'later' : 'earlier'}`,
              },
            ]
          : [];
      }),
    ],
    price: ({ item, person }) => (teams.get(item.id)?.has(person.id) === false ? 1 : 0),
    begins: ({ id }) => (times.has(id) ? { at: times.get(id)!.start, units: unitsADay / 24 } : undefined),
  };
};

const unitsADay = 0.1;
