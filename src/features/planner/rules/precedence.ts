import { count } from '../../../base/list.ts';
import type { Rule } from './rule.ts';
import { timesOf } from './timesOf.ts';

/** An item begins once all it waits for is finished and the lag is over. */
export const precedence: Rule = {
  name: 'precedence',
  kind: 'must',
  weight: 1,
  broken: (assignments, { problem }) => {
    const times = timesOf(assignments);
    return problem.items.flatMap(({ id, after = [] }) =>
      after.flatMap(({ item: before, lagDays = 0 }) => {
        const [earlier, own] = [times.get(before), times.get(id)];
        if (earlier === undefined || own === undefined) return [];
        const early = earlier.finish + 24 * lagDays - own.start;
        const lag = lagDays > 0 ? ` and ${count(lagDays, 'day')}` : '';
        return early > 0
          ? [
              {
                units: early,
                items: [before, id],
                people: [],
                because: `${id} begins before ${before} is finished${lag}`,
              },
            ]
          : [];
      }),
    );
  },
};
