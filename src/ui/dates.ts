import { type Day, dayOf, isoDay, parseDay, spokenDay } from '../base/day.ts';

/** `3 March 2024` of `2024-03-03`; other text comes back as it is. */
export const longDay = (iso: string): string => {
  const day = parseDay(iso.slice(0, 10));
  return day === undefined ? iso : spokenDay(day);
};

/** `3 Mar 2024`. */
export const shortDay = (iso: string): string => {
  const [day, month, year] = longDay(iso).split(' ');
  return year === undefined ? iso : `${day} ${month!.slice(0, 3)} ${year}`;
};

/** `3 Mar 2024, 14:05`: a moment in the reader's own zone. */
export const shortMoment = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));

/** `since 3 Mar 2024`, or `since 3 Mar 2024 or before` where the source does not say. */
export const since = (from: string, openStart: boolean): string =>
  `since ${shortDay(from)}${openStart ? ' or before' : ''}`;

interface Span {
  readonly from: string;
  readonly to: string | null;
  readonly openStart: boolean;
}

/** `from 3 Mar 2024 or before until 1 May 2024`, `from 3 Mar 2024 until now`. */
export const span = ({ from, to, openStart }: Span): string =>
  `from ${shortDay(from)}${openStart ? ' or before' : ''} until ${to ? shortDay(to) : 'now'}`;

const lastOfMonth = (year: number, month: number): Day => dayOf(monthStart(year, month + 1)) - 1;
const monthStart = (year: number, month: number): string => {
  const [y, m] = [year + Math.floor((month - 1) / 12), ((((month - 1) % 12) + 12) % 12) + 1];
  return `${y}-${String(m).padStart(2, '0')}-01`;
};

/** The same day some months on; where a month is too short, its last day. */
export const addMonths = (iso: string, months: number): string => {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const start = dayOf(monthStart(year, month + months));
  return isoDay(Math.min(start + day - 1, lastOfMonth(year, month + months)));
};

export const addDays = (iso: string, days: number): string => isoDay(dayOf(iso) + days);
