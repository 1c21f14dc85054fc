import { count, inWords } from '../../base/list.ts';
import type { Names } from '../people/index.ts';
import type { PartAnswer, ReliefAnswer } from './api.ts';
import { type Assumptions, assumptions } from './assumptions.ts';
import { sayHours, tenths } from './hours.ts';
import { isTlm } from './leading.ts';
import { type LoadBand, type LoadParts, type WeekOfLeading, waitingTimes } from './leadLoad.ts';
import type { LoadOfLeader } from './loadOfLeader.ts';
import type { LoadFigure, SaidOfWeek } from './loadOn.ts';
import type { Relief } from './relief.ts';
import { hourKinds, type LoggedWeek, type WeekHours } from './weekLog.ts';

const percent = (share: number): string => `${Math.round(100 * share)} %`;
export const sayBand: Readonly<Record<LoadBand, string>> = {
  fits: 'has room',
  tight: 'is tight',
  overloaded: 'is overloaded',
};

const reliefWords: Readonly<Record<Exclude<Relief['kind'], 'ownWork'>, string>> = {
  report: 'One report fewer',
  project: 'One project fewer',
  mentee: 'One person fewer to mentor',
};

const sayRelief = (
  { kind, hours }: Relief,
  { parts }: Pick<LoadFigure, 'parts'>,
  { contractHours }: Assumptions,
): string => {
  if (kind !== 'ownWork') return reliefWords[kind];
  const left = (parts.ownWork - hours) / contractHours;
  return left < 0.005 ? 'No own work' : `Own work down to ${percent(left)}`;
};

export const reliefAnswersOf = (load: LoadOfLeader, assumed: Assumptions): ReliefAnswer[] =>
  load.reliefs.map((relief) => ({ ...relief, label: sayRelief(relief, load, assumed) }));

/** `one report fewer brings most`; empty where there is room, or nothing would help. */
export const sayBest = (load: LoadOfLeader, assumed: Assumptions): string => {
  const [best] = load.reliefs;
  if (best === undefined || load.band === 'fits') return '';
  const label = sayRelief(best, load, assumed);
  return `${label[0]!.toLowerCase()}${label.slice(1)} brings most`;
};

/** `Your week is overloaded: 51 of 40 hours, 1.28 of a week (1.11 to 1.46). One report fewer brings most: 1.17.` */
export const sayLoad = (whose: string, load: LoadOfLeader, assumed: Assumptions): string => {
  const { contractHours } = assumed;
  const figure = `${tenths(load.load * contractHours)} of ${sayHours(contractHours)}, ${load.load.toFixed(2)} of a week (${load.low.toFixed(2)} to ${load.high.toFixed(2)})`;
  const best = sayBest(load, assumed);
  const relief =
    best === ''
      ? ''
      : ` ${best[0]!.toUpperCase()}${best.slice(1)}: ${load.reliefs[0]!.loadAfter.toFixed(2)}.`;
  return `${whose} week ${sayBand[load.band]}: ${figure}.${relief}`;
};

/** What it means for those who wait. */
export const sayWaiting = (load: number, whom: string, { waitingVariability }: Assumptions): string => {
  const times = waitingTimes(load, waitingVariability);
  return Number.isFinite(times)
    ? `What is asked of ${whom} waits about ${tenths(times)} times as long as it takes (Kingman 1961).`
    : `More comes in than a week can hold: what is asked of ${whom} waits longer every week (Kingman 1961).`;
};

export const sayInterval = (
  { measuredWeeks }: LoadFigure,
  logged: number,
  { measuredWeeks: needed }: Assumptions,
): string =>
  measuredWeeks > 0
    ? `Measured: the mean of ${count(measuredWeeks, 'logged week')}. The interval holds the true mean in four of five cases.`
    : `Worked out from assumptions; the ends come of how far each of them may be off. ${needed} whole logged weeks take their place${logged > 0 ? `, and there ${logged === 1 ? 'is' : 'are'} ${logged}` : ''}.`;

const newOnes = (week: WeekOfLeading, { newReportWeight, masteredReportWeight }: Assumptions): string => {
  const fresh = week.reports.filter((weight) => weight === newReportWeight && weight !== 1).length;
  const mastered = week.reports.filter((weight) => weight === masteredReportWeight && weight !== 1).length;
  const said = [
    ...(fresh > 0
      ? [
          `${fresh} ${fresh === 1 ? 'is' : 'are'} new and ${fresh === 1 ? 'counts' : 'count'} ${newReportWeight}`,
        ]
      : []),
    ...(mastered > 0
      ? [
          `${mastered} ${mastered === 1 ? 'masters' : 'master'} their tasks and ${mastered === 1 ? 'counts' : 'count'} ${masteredReportWeight}`,
        ]
      : []),
  ];
  return said.length === 0 ? '' : `; ${inWords(said)}`;
};

const ownWorkBecause = ({ leading }: LoadOfLeader, week: WeekOfLeading, said: SaidOfWeek | null): string => {
  if (said?.ownWork != null) return `${percent(week.ownWork)} of the week, as said.`;
  const techLead = leading.seats.filter(({ role }) => role === 'TL');
  if (techLead.length === 0) return 'None meant.';
  if (techLead.some(({ appointment }) => appointment?.body.share != null))
    return `${percent(week.ownWork)} of the week: the share of the tech lead ${techLead.length === 1 ? 'seat' : 'seats'}.`;
  return `${percent(week.ownWork)} of the week: usual for ${isTlm(leading) ? 'both seats in one' : 'a tech lead'}, as nobody said how much.`;
};

const mentoringBecause = (
  { leading: { mentees, mentors } }: LoadOfLeader,
  said: SaidOfWeek | null,
  names: Names,
): string => {
  if (said?.mentoringHours != null) return 'As said.';
  const sentences = [
    ...(mentees.length > 0 ? [`Mentors ${inWords(mentees.map(names.person))}.`] : []),
    ...(mentors.length > 0 ? [`Is mentored by ${inWords(mentors.map(names.person))}.`] : []),
  ];
  return sentences.join(' ') || 'Nobody is recorded.';
};

const meantBecause = (
  load: LoadOfLeader,
  week: WeekOfLeading,
  said: SaidOfWeek | null,
  assumed: Assumptions,
  names: Names,
): Readonly<Record<keyof LoadParts, readonly [because: string, source: string | null]>> => ({
  fixed: [assumptions.fixedHours.says, assumptions.fixedHours.source],
  reports: [
    week.reports.length === 0
      ? 'Nobody reports to them.'
      : `${count(week.reports.length, 'report')} at ${sayHours(assumed.hoursPerReport)}${newOnes(week, assumed)}.`,
    week.reports.length === 0 ? null : assumptions.hoursPerReport.source,
  ],
  mentoring: [
    mentoringBecause(load, said, names),
    said?.mentoringHours != null ? null : assumptions.mentoringHours.source,
  ],
  ownWork: [ownWorkBecause(load, week, said), null],
  projects: [
    `${count(week.projects, 'project')} at ${sayHours(assumed.hoursPerProject)}${said?.projects == null && week.projects > 0 ? ', one for each program manager seat, as nobody said how many' : ''}.`,
    assumptions.hoursPerProject.source,
  ],
});

const measuredBecause: Readonly<Record<keyof LoadParts, string>> = {
  fixed: 'Other hours, as logged.',
  reports: 'Hours for people, as logged, without mentoring.',
  mentoring: 'Part of the hours for people.',
  ownWork: 'Own technical work, as logged.',
  projects: 'Technical leading, as logged.',
};

const partOrder = ['fixed', 'reports', 'mentoring', 'projects', 'ownWork'] as const;

/** Where the hours go, each with what it rests on. */
export const partAnswersOf = (
  load: LoadOfLeader,
  week: WeekOfLeading,
  said: SaidOfWeek | null,
  assumed: Assumptions,
  names: Names,
): PartAnswer[] => {
  const meant = meantBecause(load, week, said, assumed, names);
  return partOrder.map((part) => {
    const [because, source] = load.measuredWeeks > 0 ? [measuredBecause[part], null] : meant[part];
    return { part, hours: load.parts[part], because, source };
  });
};

/** How the hours are meant to be, in the kinds that are logged. */
export const expectedHours = ({ fixed, reports, mentoring, ownWork, projects }: LoadParts): WeekHours => ({
  ...{ ownWork, leading: projects, people: reports + mentoring, other: fixed },
});

const kindWords: Readonly<Record<keyof WeekHours, string>> = {
  ownWork: 'own work',
  leading: 'technical leading',
  people: 'people',
  other: 'all else',
};

/** What the weeks took more and less of than was meant. */
export const saySplit = (expected: WeekHours, weeks: readonly LoggedWeek[]): string => {
  if (weeks.length === 0) return 'Log a week, and you see how it was against how it is meant.';
  const off = hourKinds
    .map((kind) => {
      const mean = weeks.reduce((total, week) => total + week[kind], 0) / weeks.length;
      return { kind, hours: mean - expected[kind] };
    })
    .toSorted((a, b) => b.hours - a.hours);
  const [most, least] = [off[0]!, off.at(-1)!];
  const said = [
    ...(most.hours >= 0.5
      ? [`${kindWords[most.kind]} took ${sayHours(most.hours)} a week more than meant`]
      : []),
    ...(least.hours <= -0.5 ? [`${kindWords[least.kind]} got ${sayHours(-least.hours)} less`] : []),
  ];
  const over = `Over ${count(weeks.length, 'logged week')}`;
  return said.length === 0 ? `${over}, the hours went as meant.` : `${over}, ${inWords(said)}.`;
};
