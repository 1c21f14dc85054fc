import { isoDay } from '../../../base/day.ts';
import { featureState } from '../../access/server/index.ts';
import type { HomeSentence } from '../../home/index.ts';
import type { HomeSource } from '../../home/server/index.ts';
import type { View } from '../../people/index.ts';
import { type Asking, tellOfLook } from '../../people/server/index.ts';
import type { Assumptions } from '../assumptions.ts';
import { leadingOn } from '../leading.ts';
import { weeksLookedAt } from '../loadOfLeader.ts';
import { sayBest } from '../sayLoad.ts';
import { mondayOf, weeksUntil } from '../weekLog.ts';
import type { LoadServer } from './loadServer.ts';
import { assumptionsOf, type LoadOfLeader, readLoads } from './readLoads.ts';

const plain = { hoursHeldUp: 0, urgency: 'week' } as const;

const overloaded = (load: LoadOfLeader, assumed: Assumptions): readonly HomeSentence[] => {
  if (load.weeksOver < assumed.splitOverloadedWeeks) return [];
  const best = sayBest(load, assumed);
  return [
    {
      ...{ ...plain, key: `load.overloaded.${load.person}` },
      sentence: `You were overloaded in ${load.weeksOver} of the last ${weeksLookedAt} weeks${best === '' ? '' : `: ${best}`}.`,
      because: `From ${load.weeksOver} weeks above ${assumed.overloadedAbove} of a week; a configurable assumption.`,
      action: { label: 'See what would help', to: '/me/load' },
    },
  ];
};

/** From Friday to Monday, to those who logged before. */
const toLog = ({ trend, person }: LoadOfLeader, today: number): readonly HomeSentence[] => {
  const sinceMonday = today - mondayOf(today);
  const [week] = weeksUntil(today, 1);
  const isDue = sinceMonday >= 4 || sinceMonday === 0;
  const isLogged = trend.some((each) => each.week === week && each.isLogged);
  if (!isDue || isLogged || !trend.some((each) => each.isLogged)) return [];
  return [
    {
      ...{ ...plain, key: `load.log.${person}.${isoDay(week!)}` },
      sentence: 'Your week is not logged yet: one minute.',
      because: null,
      action: { label: 'Log my week', to: '/me/load#log' },
    },
  ];
};

const ofReport = (load: LoadOfLeader, assumed: Assumptions, { names }: View): readonly HomeSentence[] => {
  const [name, best] = [names.person(load.person), sayBest(load, assumed)];
  return [
    {
      ...{ ...plain, key: `load.report.${load.person}` },
      sentence: `${name} carries ${load.load.toFixed(2)} of a week${best === '' ? '' : `: ${best}`}.`,
      because:
        load.measuredWeeks > 0 ? `From ${load.measuredWeeks} logged weeks.` : 'Worked out from assumptions.',
      action: { label: `See ${name}’s week`, to: `/people/${encodeURIComponent(load.person)}/load` },
    },
  ];
};

/** Each report who carries too much; several in one sentence, the fullest week first. */
const ofReports = (
  loads: readonly LoadOfLeader[],
  assumed: Assumptions,
  view: View,
): readonly HomeSentence[] => {
  if (loads.length < 3) return loads.flatMap((load) => ofReport(load, assumed, view));
  const [fullest, next] = loads.toSorted((a, b) => b.load - a.load).map(({ person }) => person);
  const named = `${view.names.person(fullest!)}, ${view.names.person(next!)} and ${loads.length - 2} more`;
  return [
    {
      ...{ ...plain, key: 'load.reports' },
      sentence: `${named} of your people carry more than a week holds.`,
      because: null,
      action: { label: 'See who is overloaded', to: '/load' },
    },
  ];
};

/** A leader is told of their own weeks, and of the leaders who report to them. */
export const loadHome =
  (load: LoadServer): HomeSource =>
  async (asking: Asking, view: View) => {
    const me = asking.personId;
    const leading = me === null ? undefined : leadingOn(view.roster).get(me);
    if (leading === undefined || (await featureState(load.features, asking, 'load')).state !== 'on')
      return [];
    const reports = leading.reports
      .map(({ person }) => person)
      .filter((person) => asking.mayDo('load.read', { person }));
    const loads = [...(await readLoads(load, asking, view, [leading.person, ...reports])).values()];
    const assumed = await assumptionsOf(load, asking.orgId);
    const shown = loads.filter(({ standing }) => standing === 'on');
    const theirs = shown.filter(({ person, band }) => person !== me && band === 'overloaded');
    await tellOfLook(
      load.db,
      asking,
      theirs.map(({ person }) => person),
      'load',
    );
    return [
      ...shown
        .filter(({ person }) => person === me)
        .flatMap((mine) => [...overloaded(mine, assumed), ...toLog(mine, asking.today)]),
      ...ofReports(theirs, assumed, view),
    ];
  };
