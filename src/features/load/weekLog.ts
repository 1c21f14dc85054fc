import type { Day } from '../../base/day.ts';
import { overlaps, type Span } from '../../base/span.ts';

/** Hours of one week, by what they went into. */
export interface WeekHours {
  /** Own technical work. */
  readonly ownWork: number;
  /** Technical leading: delegating, reviewing, deciding, projects. */
  readonly leading: number;
  /** Reports, mentoring, hiring. */
  readonly people: number;
  readonly other: number;
}
export const hourKinds = ['ownWork', 'leading', 'people', 'other'] as const;

/** A week as its leader logged it. */
export interface LoggedWeek extends WeekHours {
  /** Its Monday. */
  readonly week: Day;
}

export const hoursOf = (hours: WeekHours): number =>
  hourKinds.reduce((total, kind) => total + hours[kind], 0);

/** The Monday of the week that a day falls in. 1970-01-01 was a Thursday. */
export const mondayOf = (day: Day): Day => day - ((((day + 3) % 7) + 7) % 7);

/** Mondays of the last weeks that had their Friday by the day, oldest first. */
export const weeksUntil = (day: Day, count: number): readonly Day[] => {
  const last = mondayOf(day - 4);
  return Array.from({ length: count }, (_, n) => last - 7 * (count - 1 - n));
};

/** Weeks that tell how full a week is: those with hours, in which the leader was not away. */
export const wholeWeeks = (weeks: readonly LoggedWeek[], absences: readonly Span[]): readonly LoggedWeek[] =>
  weeks.filter(
    (week) =>
      hoursOf(week) > 0 &&
      !absences.some((absence) => overlaps(absence, { from: week.week, to: week.week + 5 })),
  );
