import type { Day } from '../../base/day.ts';
import { managedBy } from '../access/index.ts';
import type { PersonId, Roster, Seat } from '../people/index.ts';

/** Whom and what somebody leads on a day, as the roster tells it. */
export interface Leading {
  readonly person: PersonId;
  readonly seats: readonly Seat[];
  readonly reports: readonly Report[];
  /** Whose mentor they are, and who mentors them. */
  readonly mentees: readonly PersonId[];
  readonly mentors: readonly PersonId[];
}

export interface Report {
  readonly person: PersonId;
  /** Since when on the leader's team, or, where they share none, since when they report; null: nobody says. */
  readonly since: Day | null;
}

const sinceOf = (fact: { readonly from: Day; readonly openStart: boolean }): Day | null =>
  fact.openStart ? null : fact.from;

const reportsOf = (roster: Roster, leader: PersonId, seats: readonly Seat[]): readonly Report[] => {
  const teams = new Set(seats.map(({ team }) => team));
  const lines = roster.reportsByManager.get(leader) ?? [];
  return managedBy(roster, leader).map((person) => {
    const joined = (roster.teamsByMember.get(person) ?? []).find(({ body }) => teams.has(body.team));
    const since = joined ?? lines.find(({ body }) => body.person === person);
    return { person, since: since === undefined ? null : sinceOf(since) };
  });
};

const menteesByMentor = (roster: Roster): ReadonlyMap<PersonId, readonly PersonId[]> => {
  const pairs = new Map<PersonId, Set<PersonId>>();
  for (const { holder, appointment } of roster.seats) {
    const mentor = appointment?.body.mentor ?? null;
    if (holder === null || mentor === null) continue;
    pairs.set(mentor, (pairs.get(mentor) ?? new Set()).add(holder));
  }
  return new Map([...pairs].map(([mentor, mentees]) => [mentor, [...mentees]]));
};

/** Everyone who leads on the day: holds a seat, or has reports. */
export const leadingOn = (roster: Roster): ReadonlyMap<PersonId, Leading> => {
  const mentees = menteesByMentor(roster);
  const leaders = new Set([...roster.seatsByPerson.keys(), ...roster.reportsByManager.keys()]);
  return new Map(
    [...leaders].map((person) => {
      const seats = roster.seatsByPerson.get(person) ?? [];
      const mentors = seats.flatMap(({ appointment }) => appointment?.body.mentor ?? []);
      const reports = reportsOf(roster, person, seats);
      return [
        person,
        { person, seats, reports, mentees: mentees.get(person) ?? [], mentors: [...new Set(mentors)] },
      ];
    }),
  );
};

/** Whether somebody holds the EM and the TL seat of one team. */
export const isTlm = ({ seats }: Pick<Leading, 'seats'>): boolean =>
  seats.some(
    ({ role, team }) => role === 'EM' && seats.some((seat) => seat.role === 'TL' && seat.team === team),
  );
