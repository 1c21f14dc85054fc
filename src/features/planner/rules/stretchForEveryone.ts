import type { Known } from '../known.ts';
import type { Item } from '../problem.ts';
import { loadsOf } from './evenness.ts';
import type { Rule } from './rule.ts';

const isStretch = ({ kind }: Item): boolean => kind === 'stretch';

/** Where there is work to grow by, everybody who could get some does. Units: people without any. */
export const stretchForEveryone: Rule = {
  name: 'stretch for everyone',
  kind: 'wish',
  weight: 100,
  broken: (assignments, known) => {
    const units = unitsIn(known);
    return units === 0
      ? []
      : loadsOf(assignments, known, isStretch)
          .filter(({ hours }) => hours === 0)
          .map(({ person }) => ({
            units,
            items: [],
            people: [person],
            because: `${person} gets no work to grow by`,
          }));
  },
  quorums: (known) =>
    new Map(known.problem.people.map(({ id }) => [id, { people: 1, hours: 0, units: unitsIn(known) }])),
  countsFor: ({ item, person }) => (isStretch(item) ? [person.id] : []),
};

/** With fewer such items than people, so many go without anyway. */
const unitsIn = ({ problem: { items, people } }: Known): number =>
  Math.min(1, items.filter(isStretch).length / people.length);
