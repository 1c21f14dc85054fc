/**
 * A calendar day as a whole number: days since 1970-01-01 at the team's own midnight. Days are compared and
 * subtracted as numbers; time zones and clocks stay at the rim.
 */
export type Day = number;

/** A moment in time: milliseconds since 1970-01-01T00:00Z. Used only for when something was recorded. */
export type Moment = number;

/** Days since 1970-01-01 of a date of the proleptic Gregorian calendar. H. Hinnant, "chrono-compatible low-level date algorithms". */
const daysFromCivil = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
};

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const civilFromDays = (days: Day): Civil => {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  };
};

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** `2026-11-22`. */
export const isoDay = (day: Day): string => {
  const { year, month, day: d } = civilFromDays(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(d, 2)}`;
};

/** Reads `2026-11-22`; undefined for anything else, also for days no calendar has (`2023-14-05`, `2023-02-30`). */
export const parseDay = (text: string): Day | undefined => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const day = daysFromCivil(Number(match[1]), Number(match[2]), Number(match[3]));
  return isoDay(day) === text ? day : undefined;
};

/** For days written in our own code and tests: throws on anything that is not a day. */
export const dayOf = (text: string): Day => {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`${text} is not a day such as 2026-11-22.`);
  return day;
};

/** The day a moment falls on in UTC. */
export const utcDayOf = (moment: Moment): Day => Math.floor(moment / 86_400_000);

/** The first moment of a day in UTC. */
export const utcMomentOf = (day: Day): Moment => day * 86_400_000;

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `22 November 2026`, for sentences. */
export const spokenDay = (day: Day): string => {
  const { year, month, day: d } = civilFromDays(day);
  return `${d} ${monthNames[month - 1]} ${year}`;
};

/** The first day of the calendar quarter that a day falls in. */
export const quarterStart = (day: Day): Day => {
  const { year, month } = civilFromDays(day);
  return daysFromCivil(year, Math.floor((month - 1) / 3) * 3 + 1, 1);
};
