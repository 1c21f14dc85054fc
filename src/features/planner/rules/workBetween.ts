import type { Day } from '../../../base/day.ts';
import { covers } from '../../../base/span.ts';
import type { Clock } from '../plan.ts';
import type { Hours, Person } from '../problem.ts';

/** Hours that a person has for items on a day: their week, without what the seat takes, leave and holidays. */
export const hoursOnDay = ({ workingTime, share = 1 }: Person, day: Day): Hours => {
  if (workingTime?.holidays?.includes(day) || workingTime?.away?.some((span) => covers(span, day))) return 0;
  // 1 January 1970 was a Thursday: 3 days after a Monday.
  const hours = workingTime?.week[(((day + 3) % 7) + 7) % 7] ?? 24;
  return Math.round(Math.min(24, hours) * share * perHour) / perHour;
};

/** Plans count in quarters of an hour. */
const perHour = 4;

/** Hours that a person works between two moments, each day's first thing in the day. Day by day, as one would by hand. */
export const workBetween = (person: Person, start: Day, from: Clock, to: Clock): Hours => {
  let sum = 0;
  for (let day = Math.floor(from / 24); day * 24 < to; day += 1) {
    const end = Math.min(to - day * 24, hoursOnDay(person, start + day));
    sum += Math.max(0, end - Math.max(0, from - day * 24));
  }
  return sum;
};
