import type { Day } from '../../base/day.ts';
import { type AssumptionName, type Assumptions, assumptionNames, likelyOf } from './assumptions.ts';
import { isTlm, type Leading } from './leading.ts';
import {
  attainableOwnWork,
  bandOf,
  type LoadBand,
  type LoadParts,
  loadOfParts,
  loadParts,
  type WeekOfLeading,
} from './leadLoad.ts';
import { hoursOf, type LoggedWeek } from './weekLog.ts';

/** What the leader or their manager said of the week. Null: not said. */
export interface SaidOfWeek {
  readonly projects: number | null;
  /** Share of the week meant for own technical work. */
  readonly ownWork: number | null;
  readonly mentoringHours: number | null;
  /** How many reports master their tasks. Whom is not kept. */
  readonly mastered: number | null;
}

/** How full the week of a leader is. */
export interface LoadFigure {
  /** Share of a week; above 1 it does not fit one person. */
  readonly load: number;
  readonly low: number;
  readonly high: number;
  readonly band: LoadBand;
  /** Hours of a week. */
  readonly parts: LoadParts;
  /** Share of own work that is left when everything else is done. */
  readonly attainableOwnWork: number;
  readonly ownWorkShare: { readonly value: number; readonly isMeasured: boolean };
  /** Whole logged weeks it rests on; 0: it rests on assumptions. */
  readonly measuredWeeks: number;
}

const reportWeights = (
  { reports }: Pick<Leading, 'reports'>,
  mastered: number,
  day: Day,
  assumed: Assumptions,
): readonly number[] => {
  const isNew = (since: Day | null) => since !== null && day - since < assumed.newReportDays;
  const fresh = reports.filter(({ since }) => isNew(since)).length;
  const settled = reports.length - fresh;
  return [
    ...Array.from({ length: fresh }, () => assumed.newReportWeight),
    ...Array.from({ length: settled }, (_, n) => (n < mastered ? assumed.masteredReportWeight : 1)),
  ];
};

/** Own work where nobody said how much: the share of the tech lead seats, or else what is usual. */
const usualOwnWork = (leading: Leading, assumed: Assumptions): number => {
  const usual = isTlm(leading) ? assumed.ownWorkTlm : assumed.ownWorkTechLead;
  const shares = leading.seats
    .filter(({ role }) => role === 'TL')
    .map(({ appointment }) => appointment?.body.share ?? null);
  const stated = shares.filter((share) => share !== null);
  if (stated.length > 0)
    return Math.min(
      1,
      stated.reduce((total, share) => total + share, 0),
    );
  return shares.length > 0 ? usual : 0;
};

/** What the week of a leader holds by the organisation's chart and by what was said. */
export const weekOf = (
  leading: Leading,
  said: SaidOfWeek | null,
  day: Day,
  assumed: Assumptions,
): WeekOfLeading => ({
  reports: reportWeights(leading, said?.mastered ?? 0, day, assumed),
  ownWork: said?.ownWork ?? usualOwnWork(leading, assumed),
  mentoringHours:
    said?.mentoringHours ?? assumed.mentoringHours * (leading.mentees.length + leading.mentors.length),
  // A program manager leads one project at least for each seat.
  projects: said?.projects ?? leading.seats.filter(({ role }) => role === 'PgM').length,
});

/** Each assumption from one plausible end to the other, independent of the others: deviations add up as squares. */
const spreadOf = (
  loadWith: (assumed: Assumptions) => number,
  assumed: Assumptions,
): readonly [number, number] => {
  const load = loadWith(assumed);
  const deviations = assumptionNames.flatMap((name: AssumptionName) => {
    const likely = likelyOf(name, assumed[name]);
    return likely === null ? [] : [likely.map((value) => loadWith({ ...assumed, [name]: value }) - load)];
  });
  const size = (end: number) => Math.sqrt(deviations.reduce((total, each) => total + each[end]! ** 2, 0));
  return [Math.max(0, load - size(0)), load + size(1)];
};

/** Student's t for an 80 % interval, by degrees of freedom from 1. */
const student80 = [3.078, 1.886, 1.638, 1.533, 1.476, 1.44, 1.415, 1.397, 1.383, 1.372, 1.363];

const meanOf = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / values.length;

/** Hours that were logged, in the places of the defaults. Mentoring is part of the hours for people. */
const partsOfWeeks = (weeks: readonly LoggedWeek[], week: WeekOfLeading): LoadParts => {
  const people = meanOf(weeks.map((each) => each.people));
  const mentoring = week.reports.length === 0 ? people : Math.min(people, week.mentoringHours);
  return {
    fixed: meanOf(weeks.map(({ other }) => other)),
    reports: people - mentoring,
    mentoring,
    ownWork: meanOf(weeks.map(({ ownWork }) => ownWork)),
    projects: meanOf(weeks.map(({ leading }) => leading)),
  };
};

const measured = (weeks: readonly LoggedWeek[], week: WeekOfLeading, assumed: Assumptions): LoadFigure => {
  const parts = partsOfWeeks(weeks, week);
  const load = loadOfParts(parts, assumed);
  const loads = weeks.map((each) => hoursOf(each) / assumed.contractHours);
  const variance = loads.reduce((total, each) => total + (each - load) ** 2, 0) / (loads.length - 1);
  const t = student80[Math.min(loads.length - 1, student80.length) - 1]!;
  const half = t * Math.sqrt(variance / loads.length);
  return {
    ...{ load, low: Math.max(0, load - half), high: load + half, band: bandOf(load, assumed), parts },
    attainableOwnWork: 1 - loadOfParts({ ...parts, ownWork: 0 }, assumed),
    ownWorkShare: { value: parts.ownWork / assumed.contractHours, isMeasured: true },
    measuredWeeks: weeks.length,
  };
};

/**
 * How full the week of a leader is on a day. Whole logged weeks take the place of the assumptions as soon as there are
 * enough. Takes nothing else, on purpose: how somebody feels is no input. Model: docs/models/load.md.
 * @param weeks Whole weeks logged since the leader holds the same seats, at most the last twelve.
 */
export const loadOn = (
  leading: Leading,
  said: SaidOfWeek | null,
  weeks: readonly LoggedWeek[],
  day: Day,
  assumed: Assumptions,
): LoadFigure => {
  const week = weekOf(leading, said, day, assumed);
  if (weeks.length >= assumed.measuredWeeks) return measured(weeks, week, assumed);
  const loadWith = (other: Assumptions) =>
    loadOfParts(loadParts(weekOf(leading, said, day, other), other), other);
  const [low, high] = spreadOf(loadWith, assumed);
  const load = loadWith(assumed);
  return {
    ...{ load, low, high, band: bandOf(load, assumed), parts: loadParts(week, assumed) },
    attainableOwnWork: attainableOwnWork(week, assumed),
    ownWorkShare: { value: week.ownWork, isMeasured: false },
    measuredWeeks: 0,
  };
};
