import { spokenDay } from '../../../base/day.ts';
import { count } from '../../../base/list.ts';
import type { Rule } from './rule.ts';
import { timesOf } from './timesOf.ts';

/** Nothing begins before its release day or ends after its due day. Units: days. */
export const dates: Rule = {
  name: 'dates',
  kind: 'must',
  weight: 1,
  broken: (assignments, { problem }) => {
    const times = timesOf(assignments);
    return problem.items.flatMap(({ id, release, due }) => {
      const time = times.get(id);
      if (time === undefined) return [];
      const early = release === undefined ? 0 : release - problem.start - time.start / 24;
      const late = due === undefined ? 0 : (time.finish - 24 * (due + 1 - problem.start)) / 24;
      const breach = (units: number, because: string) => ({ units, items: [id], people: [], because });
      return [
        ...(early > 0 ? [breach(early, `${id} begins before ${spokenDay(release!)}`)] : []),
        ...(late > 0
          ? [breach(late, `${id} is finished ${count(Math.ceil(late), 'day')} after ${spokenDay(due!)}`)]
          : []),
      ];
    });
  },
};
