import type { Day } from '../../base/day.ts';
import type { Span } from '../../base/span.ts';
import type { Chronicle, PersonId } from '../people/index.ts';
import type { Assumptions } from './assumptions.ts';
import type { Leading } from './leading.ts';
import { loadOfParts, loadParts } from './leadLoad.ts';
import { type LoadFigure, loadOn, type SaidOfWeek, weekOf } from './loadOn.ts';
import { type Relief, reliefsFor } from './relief.ts';
import { hoursOf, type LoggedWeek, weeksUntil, wholeWeeks } from './weekLog.ts';

/** One week of the trend. */
export interface WeekOfTrend {
  readonly week: Day;
  /** Of the hours logged, or else what the assumptions say; null: they led nothing, or were away. */
  readonly load: number | null;
  readonly isLogged: boolean;
}

/** All that is worked out about the load of one leader. */
export interface LoadOfLeader extends LoadFigure {
  readonly person: PersonId;
  readonly leading: Leading;
  /** The last weeks, oldest first. */
  readonly trend: readonly WeekOfTrend[];
  /** Of the last six weeks, how many were overloaded. */
  readonly weeksOver: number;
  /** What brings most first. */
  readonly reliefs: readonly Relief[];
}

/** What is kept of a leader's weeks. */
export interface KeptOfLeader {
  readonly person: PersonId;
  /** What was said, by the day from which on it holds, oldest first. */
  readonly said: readonly (SaidOfWeek & { readonly from: Day })[];
  readonly weeks: readonly LoggedWeek[];
  readonly absences: readonly Span[];
}

export const weeksOfTrend = 12;
export const weeksLookedAt = 6;

export const saidOn = (said: KeptOfLeader['said'], day: Day): SaidOfWeek | null =>
  said.findLast(({ from }) => from <= day) ?? null;

/** The last day on which each came into a seat or left one: hours of before say nothing of the seats of today. */
export const seatChanges = (known: Pick<Chronicle, 'appointment'>, day: Day): ReadonlyMap<PersonId, Day> => {
  const last = new Map<PersonId, Day>();
  for (const { body, from, to, openStart } of known.appointment)
    for (const each of [openStart ? null : from, to])
      if (each !== null && each <= day) last.set(body.person, Math.max(each, last.get(body.person) ?? each));
  return last;
};

const isAway = (week: Day, absences: readonly Span[]): boolean =>
  absences.some(({ from, to }) => from <= week && (to === null || to >= week + 5));

const trendOf = (
  { person, said, weeks, absences }: KeptOfLeader,
  leadingOn: (day: Day) => Leading | undefined,
  day: Day,
  assumed: Assumptions,
): readonly WeekOfTrend[] =>
  weeksUntil(day, weeksOfTrend).map((week) => {
    const logged = weeks.find((each) => each.week === week && hoursOf(each) > 0);
    if (logged !== undefined) return { week, load: hoursOf(logged) / assumed.contractHours, isLogged: true };
    const leading = leadingOn(week);
    if (leading === undefined || isAway(week, absences)) return { week, load: null, isLogged: false };
    const meant = weekOf({ ...leading, person }, saidOn(said, week), week, assumed);
    return { week, load: loadOfParts(loadParts(meant, assumed), assumed), isLogged: false };
  });

/**
 * The load of a leader on a day, with the weeks before.
 * @param leadingOn What they led on a day of those weeks; undefined: nothing.
 * @param changedOn The last day on which their seats changed.
 */
export const loadOfLeader = (
  leading: Leading,
  kept: KeptOfLeader,
  {
    leadingOn,
    changedOn,
  }: { readonly leadingOn: (day: Day) => Leading | undefined; readonly changedOn: Day },
  day: Day,
  assumed: Assumptions,
): LoadOfLeader => {
  const said = saidOn(kept.said, day);
  const [first] = weeksUntil(day, weeksOfTrend);
  const counted = kept.weeks.filter(({ week }) => week >= first! && week >= changedOn && week + 4 <= day);
  const figure = loadOn(leading, said, wholeWeeks(counted, kept.absences), day, assumed);
  const trend = trendOf(kept, leadingOn, day, assumed);
  return {
    ...figure,
    ...{ person: leading.person, leading, trend },
    weeksOver: trend.slice(-weeksLookedAt).filter(({ load }) => (load ?? 0) > assumed.overloadedAbove).length,
    reliefs: reliefsFor(figure, weekOf(leading, said, day, assumed), leading, assumed),
  };
};
