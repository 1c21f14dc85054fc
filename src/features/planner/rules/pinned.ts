import { spokenDay } from '../../../base/day.ts';
import { groupBy } from '../../../base/list.ts';
import type { Breach, Rule } from './rule.ts';
import { timesOf } from './timesOf.ts';

/** Who is pinned on an item works on it; an item whose first day is pinned does not begin before or after it. */
export const pinned: Rule = {
  name: 'pinned',
  kind: 'must',
  weight: 1,
  broken: (assignments, { problem }) => {
    const teams = groupBy(assignments, ({ item }) => item);
    const times = timesOf(assignments);
    return problem.items.flatMap(({ id, pinned: pin }): Breach[] => {
      const team = teams.get(id)?.map(({ person }) => person) ?? [];
      const missing = (pin?.people ?? []).filter((person) => !team.includes(person));
      const begins = problem.start + Math.floor((times.get(id)?.start ?? 0) / 24);
      const moved = pin?.start === undefined ? 0 : Math.abs(begins - pin.start);
      return [
        ...missing.map((person) => ({
          units: 1,
          items: [id],
          people: [person],
          because: `${person} is pinned on ${id} and not on it`,
        })),
        ...(moved > 0
          ? [
              {
                units: moved,
                items: [id],
                people: [],
                because: `${id} is pinned on ${spokenDay(pin!.start!)} and begins on ${spokenDay(begins)}`,
              },
            ]
          : []),
      ];
    });
  },
};
