import { inWords } from '../../../base/list.ts';
import type { Known } from '../known.ts';
import type { Assignment } from '../plan.ts';
import type { PersonId } from '../problem.ts';
import type { Rule } from './rule.ts';

/** So many hours in an area until one can be asked about it. Configurable assumption. */
const hoursToKnow = 16;

/** After the plan at least two know each critical area, from before or from working there. Units: people missing. */
export const twoWhoKnow: Rule = {
  name: 'at least two who know',
  kind: 'wish',
  weight: 200,
  broken: (assignments, known) =>
    (known.problem.criticalAreas ?? []).flatMap((area) => {
      const knowing = [...whoKnows(area, assignments, known)];
      const who = knowing.length === 0 ? 'nobody knows' : `only ${inWords(knowing)} knows`;
      return knowing.length >= 2
        ? []
        : [
            {
              units: 2 - knowing.length,
              items: known.problem.items.filter((item) => item.area === area).map(({ id }) => id),
              people: knowing,
              because: `${who} ${area} after this plan`,
            },
          ];
    }),
  quorums: ({ problem: { criticalAreas = [], knownBy = {} } }) =>
    new Map(
      criticalAreas.map((area) => [
        area,
        { people: Math.max(0, 2 - new Set(knownBy[area]).size), hours: hoursToKnow, units: 1 },
      ]),
    ),
  countsFor: ({ item: { area = '' }, person }, { problem: { criticalAreas = [], knownBy = {} } }) =>
    criticalAreas.includes(area) && knownBy[area]?.includes(person.id) !== true ? [area] : [],
};

/** Who knows an area once the plan is done. */
const whoKnows = (
  area: string,
  assignments: readonly Assignment[],
  { problem, items }: Known,
): ReadonlySet<PersonId> => {
  const hours = new Map<PersonId, number>();
  for (const { item, person, hours: worked } of assignments)
    if (items.get(item)!.area === area) hours.set(person, (hours.get(person) ?? 0) + worked);
  const learned = [...hours].filter(([, worked]) => worked >= hoursToKnow).map(([person]) => person);
  return new Set([...(problem.knownBy?.[area] ?? []), ...learned]);
};
