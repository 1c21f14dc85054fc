import type { Day } from '../../../base/day.ts';
import { covers, type Span } from '../../../base/span.ts';
import type { Role } from '../../people/index.ts';

/** Somebody in something, from–to. */
export interface Stay extends Span {
  readonly who: string;
}

export interface SeatStay extends Stay {
  readonly role: Role;
}

/** All that public files tell of a team over the years. They hold neither reports nor hours. */
export interface TeamPast extends Span {
  readonly team: string;
  readonly seats: readonly SeatStay[];
  readonly members: readonly Stay[];
  /** Subprojects and teams below it. */
  readonly parts: readonly Span[];
}

/** What is known of a team on a day. */
export interface SeatMeasures {
  /** People in seats and members, and parts: what somebody has to keep together. */
  readonly size: number;
  readonly leaders: number;
  readonly hasTechLead: boolean;
  /** Days since the first of those who lead today took a seat; as far back as the files go. */
  readonly tenure: number;
  /** Seats that the busiest of those who lead hold in all teams together. */
  readonly seatsHeld: number;
  /** Change of the size in eight weeks, as a part of what it was; 0 where nobody was there then. */
  readonly change: number;
}

const eightWeeks = 56;

const people = (stays: readonly Stay[], day: Day): ReadonlySet<string> =>
  new Set(stays.filter((stay) => covers(stay, day)).map(({ who }) => who));

const sizeOn = ({ seats, members, parts }: TeamPast, day: Day): number =>
  people([...seats, ...members], day).size + parts.filter((part) => covers(part, day)).length;

/** How many seats each person holds on a day. */
export const seatsByPerson = (pasts: readonly TeamPast[], day: Day): ReadonlyMap<string, number> => {
  const held = new Map<string, number>();
  for (const { seats } of pasts)
    for (const seat of seats) if (covers(seat, day)) held.set(seat.who, (held.get(seat.who) ?? 0) + 1);
  return held;
};

export const measuresOn = (past: TeamPast, day: Day, held: ReadonlyMap<string, number>): SeatMeasures => {
  const now = past.seats.filter((seat) => covers(seat, day));
  const leaders = people(now, day);
  const since = past.seats.filter(({ who, from }) => leaders.has(who) && from <= day).map(({ from }) => from);
  const [size, before] = [sizeOn(past, day), sizeOn(past, day - eightWeeks)];
  return {
    ...{ size, leaders: leaders.size, hasTechLead: now.some(({ role }) => role === 'TL') },
    tenure: since.length === 0 ? 0 : day - Math.min(...since),
    seatsHeld: Math.max(0, ...[...leaders].map((who) => held.get(who) ?? 0)),
    change: before === 0 ? 0 : Math.abs(size - before) / before,
  };
};
