import type { Day } from '../../base/day.ts';
import type { PersonId, Roster } from '../people/index.ts';
import { type Mentorship, type MentorshipRecord, mentorshipOn } from './mentorship.ts';

/** Somebody mentors somebody on a day. */
export interface MentorLine {
  readonly mentee: PersonId;
  /** Null: somebody from outside, or whose data was erased. */
  readonly mentor: PersonId | null;
  /** How the two agreed; null: it stands on the seat alone, by a file or an edit. */
  readonly mentorship: Mentorship | null;
}

const pair = (mentee: PersonId, mentor: PersonId | null): string => JSON.stringify([mentee, mentor]);

/**
 * Who mentors whom on the day of the roster: those who agreed here, and mentors that stand on a seat. A seat keeps no
 * days of its mentor, so where the two agreed here, what they agreed says from when to when.
 */
export const mentorLines = (roster: Roster, records: readonly MentorshipRecord[]): readonly MentorLine[] => {
  const { day } = roster;
  const isHere = (person: PersonId | null) => person === null || roster.people.has(person);
  const agreed = records
    .flatMap((record) => mentorshipOn(record, day) ?? [])
    .filter(({ state, mentee, mentor }) => state === 'on' && isHere(mentee) && isHere(mentor))
    .map((mentorship) => ({ mentee: mentorship.mentee, mentor: mentorship.mentor, mentorship }));
  const known = new Set(records.filter(wasAgreed).map(({ mentee, mentor }) => pair(mentee, mentor)));
  const onSeats = new Map<string, MentorLine>();
  for (const { holder, appointment } of roster.seats) {
    const mentor = appointment?.body.mentor ?? null;
    if (holder === null || mentor === null || !roster.people.has(mentor)) continue;
    const key = pair(holder, mentor);
    if (!known.has(key)) onSeats.set(key, { mentee: holder, mentor, mentorship: null });
  }
  return [...agreed, ...onSeats.values()];
};

const forever: Day = Number.POSITIVE_INFINITY;
const wasAgreed = (record: MentorshipRecord): boolean => {
  const last = mentorshipOn(record, forever);
  return last !== undefined && last.from !== null;
};
