import { groupBy, inWords } from '../../../base/list.ts';
import type { Known } from '../known.ts';
import type { ItemId } from '../problem.ts';
import type { Rule } from './rule.ts';

/** What follows in the same area stays with somebody who knows what came before. Units: handovers. */
export const fewHandovers: Rule = {
  name: 'few handovers',
  kind: 'wish',
  weight: 20,
  broken: (assignments, known) => {
    const teams = groupBy(assignments, ({ item }) => item);
    const teamOf = (id: string) => [...new Set(teams.get(id)?.map(({ person }) => person))];
    return handoversIn(known).flatMap(([before, id]) => {
      const [from, to] = [teamOf(before), teamOf(id)];
      return from.length === 0 || to.length === 0 || to.some((person) => from.includes(person))
        ? []
        : [
            {
              units: 1,
              items: [before, id],
              people: [...from, ...to],
              because: `${known.items.get(id)!.area} goes from ${inWords(from)} on ${before} to ${inWords(to)} on ${id}`,
            },
          ];
    });
  },
  together: (known) => handoversIn(known),
};

/** What is waited for in the same area, and what waits. */
const handoversIn = ({ problem, items }: Known): (readonly [before: ItemId, after: ItemId])[] =>
  problem.items.flatMap(({ id, area, after = [] }) =>
    after
      .filter(({ item: before }) => area !== undefined && items.get(before)?.area === area)
      .map(({ item: before }) => [before, id] as const),
  );
