import type { Item } from '../problem.ts';
import { jainIndex, loadsOf, meanWeeks } from './evenness.ts';
import type { Rule } from './rule.ts';

const isGrunt = ({ kind }: Item): boolean => kind === 'grunt';

/** What nobody loves goes round and is never taken by who volunteers. Units: the square of weeks from the mean. */
export const gruntByRotation: Rule = {
  name: 'grunt work by rotation',
  kind: 'wish',
  weight: 100,
  broken: (assignments, known) => {
    const loads = loadsOf(assignments, known, isGrunt);
    const mean = meanWeeks(loads);
    const all = loads.reduce((sum, { hours }) => sum + hours, 0);
    const jain = jainIndex(loads.map(({ weeks }) => weeks)).toFixed(2);
    return loads
      .filter(({ weeks }) => weeks !== mean)
      .map(({ person, hours, weeks }) => ({
        units: (weeks - mean) ** 2,
        items: [],
        people: [person],
        because: `${person} has ${hours} of ${all} hours of grunt work (Jain ${jain})`,
      }));
  },
  tally: ({ item, hours }) => (isGrunt(item) ? hours : 0),
};
