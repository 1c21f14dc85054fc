import type { Day } from '../../../base/day.ts';
import { covers } from '../../../base/span.ts';
import type { SeatMeasures, TeamPast } from './teamPast.ts';

/** What is looked for. `tech lead`: a team led without one gets one. `second seat`: one person leads, and becomes two. */
export interface Question {
  readonly about: 'tech lead or second seat' | 'second seat';
}

/** True while a team may be warned: it is led, and what the warning is about has not happened. */
export const isAtRisk = ({ leaders, hasTechLead }: SeatMeasures, { about }: Question): boolean =>
  about === 'second seat' ? leaders === 1 : leaders > 0 && (!hasTechLead || leaders === 1);

/** Two who overlap for less than this hand a seat over. */
export const daysToStay = 90;

const stayOn = ({ seats }: TeamPast, day: Day) => seats.filter((seat) => covers(seat, day));
const leadersOn = (past: TeamPast, day: Day): number => new Set(stayOn(past, day).map(({ who }) => who)).size;
const leadsTechnology = (past: TeamPast, day: Day): boolean =>
  stayOn(past, day).some(({ role }) => role === 'TL');

const isSecondSeat = (past: TeamPast, day: Day): boolean =>
  leadersOn(past, day - 1) === 1 && leadersOn(past, day) > 1 && leadersOn(past, day + daysToStay) > 1;

const isTechLead = (past: TeamPast, day: Day): boolean =>
  leadersOn(past, day - 1) > 0 &&
  !leadsTechnology(past, day - 1) &&
  leadsTechnology(past, day) &&
  leadsTechnology(past, day + daysToStay);

/** Days on which a team got its tech lead or a second one at the helm who both stayed. Ends before the last 90 days of the files. */
export const secondSeats = (past: TeamPast, { about }: Question, lastDay: Day): readonly Day[] =>
  [...new Set(past.seats.map(({ from }) => from))]
    .filter((day) => day > past.from && day + daysToStay <= lastDay)
    .filter(
      (day) => isSecondSeat(past, day) || (about === 'tech lead or second seat' && isTechLead(past, day)),
    )
    .sort((a, b) => a - b);
