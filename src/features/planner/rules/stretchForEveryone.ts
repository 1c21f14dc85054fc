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
    const most = known.problem.items.filter(isStretch).length;
    const loads = loadsOf(assignments, known, isStretch);
    const without = loads.filter(({ hours }) => hours === 0);
    // With fewer such items than people, so many go without anyway.
    const units = without.length === 0 ? 0 : Math.min(1, most / loads.length);
    return units === 0
      ? []
      : without.map(({ person }) => ({
          units,
          items: [],
          people: [person],
          because: `${person} gets no work to grow by`,
        }));
  },
  tally: ({ item, hours }) => (isStretch(item) ? hours : 0),
};
