import { isoDay } from '../../base/day.ts';
import { readTree } from '../../features/helm/server/index.ts';
import { assumptions } from '../../features/load/index.ts';
import { assumptionsOf, readBands } from '../../features/load/server/index.ts';
import { readMentorLines } from '../../features/mentoring/server/index.ts';
import { type AsOfQuery, daysTold } from '../../features/people/index.ts';
import { type Asking, look } from '../../features/people/server/index.ts';
import type { Wheelhouse } from '../openWheelhouse.ts';
import type { LeadershipMapAnswer } from './api.ts';
import { mapTeams, sayMap } from './leadershipMapOf.ts';

type Ground = Pick<Wheelhouse, 'people' | 'helm' | 'leading'>;

/** The leadership map on any day; of the load only what the asker may see, and those see the look. */
export const readLeadershipMap = async (
  { people, helm, leading }: Ground,
  asking: Asking,
  query: AsOfQuery,
): Promise<LeadershipMapAnswer> => {
  asking.may('leadership.read', 'organisation');
  const view = await look(people, asking, query);
  const tree = await readTree(helm, asking, query);
  const { lines, lacking } = await readMentorLines(leading.mentoring, asking, view);
  const bands = await readBands(leading.load, asking, view, [...view.roster.seatsByPerson.keys()]);
  const { doneItAfter: newFor } = await assumptionsOf(leading.load, asking.orgId);
  const teams = mapTeams({ view, tree, bands, lines, lacking, newFor });
  const told = daysTold(view.known);
  return {
    ...{ asOf: isoDay(view.roster.day), today: isoDay(asking.today), teams, sentence: sayMap(teams) },
    firstDay: told === undefined ? null : isoDay(told.first),
    newFor: { days: newFor, source: assumptions.doneItAfter.source },
  };
};
