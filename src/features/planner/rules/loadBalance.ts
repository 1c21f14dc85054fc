import { loadsOf, meanWeeks } from './evenness.ts';
import type { Rule } from './rule.ts';

/** Work lies evenly, by the hours that each has. Units: the square of weeks above or below the mean. */
export const loadBalance: Rule = {
  name: 'load balance',
  kind: 'wish',
  weight: 10,
  broken: (assignments, known) => {
    const loads = loadsOf(assignments, known, () => true);
    const mean = meanWeeks(loads);
    return loads
      .filter(({ weeks }) => weeks !== mean)
      .map(({ person, weeks }) => ({
        units: (weeks - mean) ** 2,
        items: [],
        people: [person],
        because: `${person} has ${weeks.toFixed(1)} weeks of work; all have ${mean.toFixed(1)} on average`,
      }));
  },
  tally: ({ hours }) => hours,
};
