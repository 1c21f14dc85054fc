import { type AssumptionName, type Assumptions, likelyOf } from '../load/index.ts';
import { daysToFull, ramp } from './ramp.ts';

/** An estimate between the hopeful and the wary case. */
export interface Range {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface SeatToFill {
  /** Part of a week that the seat takes, 0–1. */
  readonly share: number;
  /** Days until the call is over; 0 when it is. */
  readonly callDays: number;
  /** Whether somebody is hired for the place that a promotion leaves. */
  readonly isRefilled: boolean;
}

/** The seat and the team's own work so many days from now. */
export interface Moment {
  readonly day: number;
  /** How much of the seat's work is done, 0–1. */
  readonly lead: Range;
  /** Own work of the two people it is about, in persons: who would be promoted, and who is hired. */
  readonly own: Range;
}

/** One way to fill a seat, in days from now and hours of others. */
export interface Way {
  readonly begins: Range;
  readonly full: Range;
  readonly coverHoursAWeek: Range;
  readonly coverHours: Range;
  readonly interviewHours: Range;
  /** Seat-months of the year that the seat's work stays undone, cover not counted. */
  readonly leadMissing: Range;
  /** Person-months of own work in the year. */
  readonly ownDone: Range;
  readonly curve: readonly Moment[];
}

export interface HireOrPromote {
  readonly hire: Way;
  readonly promote: Way;
}

const horizonDays = 364;
const stepDays = 7;
const daysAMonth = 364 / 12;
const days: readonly number[] = Array.from({ length: horizonDays / stepDays + 1 }, (_, at) => at * stepDays);

type Cases<T> = readonly [hopeful: T, expected: T, wary: T];

/** What the picture is made with; each stands beside it with its source. */
export const picturedBy = [
  ...['hireDays', 'noticeDays', 'promoteDays', 'rampStart', 'rampDays'],
  ...['interviewHours', 'coverPart', 'contractHours'],
] as const satisfies readonly AssumptionName[];
export type Pictured = Pick<Assumptions, (typeof picturedBy)[number]>;

/** All of them at the end of what is likely that comes sooner and costs less, as they hold, and at the other. */
const casesOf = (assumed: Pictured): Cases<Pictured> => {
  const at = (end: 0 | 1): Pictured =>
    Object.fromEntries(
      picturedBy.map((name) => [name, likelyOf(name, assumed[name])?.[end] ?? assumed[name]]),
    ) as Pictured;
  return [at(0), assumed, at(1)];
};

const rangeOf = (cases: Cases<number>): Range => ({
  value: cases[1],
  low: Math.min(...cases),
  high: Math.max(...cases),
});

interface Course {
  readonly begins: number;
  readonly full: number;
  lead(day: number): number;
  own(day: number): number;
}

/** Somebody new in the seat; what the seat leaves of their week is own work. Nobody else moves. */
const hiring = ({ share }: SeatToFill, assumed: Pictured): Course => {
  const begins = assumed.hireDays + assumed.noticeDays;
  const lead = (day: number) => ramp(day - begins, assumed);
  return {
    begins,
    full: begins + daysToFull(assumed),
    lead,
    own: (day) => 1 + (1 - share) * lead(day),
  };
};

/** Somebody of the team in the seat; the own work they give up comes back with whoever is hired for their place. */
const promoting = ({ share, callDays, isRefilled }: SeatToFill, assumed: Pictured): Course => {
  const begins = callDays + assumed.promoteDays;
  const refilled = begins + assumed.hireDays + assumed.noticeDays;
  return {
    begins,
    full: begins + daysToFull(assumed),
    lead: (day) => ramp(day - begins, assumed),
    own: (day) => (day < begins ? 1 : 1 - share) + (isRefilled ? ramp(day - refilled, assumed) : 0),
  };
};

/** Months under a curve, from the middle of each week. */
const monthsUnder = (of: (day: number) => number): number =>
  days.slice(1).reduce((sum, day) => sum + of(day - stepDays / 2) * stepDays, 0) / daysAMonth;

const wayOf = (
  along: (assumed: Pictured) => Course,
  { share }: SeatToFill,
  cases: Cases<Pictured>,
  hires: number,
): Way => {
  const courses: Cases<Course> = [along(cases[0]), along(cases[1]), along(cases[2])];
  const over = (of: (course: Course, assumed: Pictured) => number): Range =>
    rangeOf([of(courses[0], cases[0]), of(courses[1], cases[1]), of(courses[2], cases[2])]);
  const coverHours = ({ contractHours, coverPart }: Pictured) => share * contractHours * coverPart;
  return {
    begins: over(({ begins }) => begins),
    full: over((course) => course.full),
    coverHoursAWeek: over((_, assumed) => coverHours(assumed)),
    coverHours: over(({ begins }, assumed) => (begins / 7) * coverHours(assumed)),
    interviewHours: over((_, { interviewHours }) => hires * interviewHours),
    leadMissing: over(({ lead }) => monthsUnder((day) => 1 - lead(day))),
    ownDone: over(({ own }) => monthsUnder(own)),
    curve: days.map((day) => ({
      day,
      lead: over(({ lead }) => lead(day)),
      own: over(({ own }) => own(day)),
    })),
  };
};

/**
 * Both ways to fill a lead seat side by side, over the 52 weeks from now. In both there is one person more in the end,
 * if the place that a promotion leaves is filled again; they differ in when. Model: docs/models/vacancies.md.
 */
export const hireOrPromote = (seat: SeatToFill, assumed: Pictured): HireOrPromote => {
  const cases = casesOf(assumed);
  return {
    hire: wayOf((each) => hiring(seat, each), seat, cases, 1),
    promote: wayOf((each) => promoting(seat, each), seat, cases, seat.isRefilled ? 1 : 0),
  };
};
