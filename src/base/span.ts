import type { Day } from './day.ts';

/** A stretch of days: from the first day until, not including, `to`. `to: null` has no end yet. */
export interface Span {
  readonly from: Day;
  readonly to: Day | null;
}

export const covers = (span: Span, day: Day): boolean =>
  span.from <= day && (span.to === null || day < span.to);

export const overlaps = (a: Span, b: Span): boolean =>
  (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to);
