import type { Day } from '../../base/day.ts';
import type { Assumptions } from '../load/index.ts';
import type { PersonId, Roster, TeamId } from '../people/index.ts';
import type { LeadSeat } from './leadSeat.ts';
import type { MentorLine } from './mentorLines.ts';
import { nearnessOf } from './outsideLine.ts';
import { firstLed, hasDoneIt, type SeatHistory } from './seatHistory.ts';

/** What proposals and findings take for granted: configurable assumptions, without a source. */
export type MentoringAssumptions = Pick<Assumptions, 'firstTimeLead' | 'doneItAfter' | 'menteesAtMost'>;

/** Somebody who should have a mentor, and for which seat. */
export interface LeadToMentor {
  readonly person: PersonId;
  readonly seat: LeadSeat;
  readonly team: TeamId;
  /** Since when they sit in it. */
  readonly from: Day;
  readonly openStart: boolean;
  readonly isFirstTime: boolean;
}

/** What is wrong with a mentor there is. */
export type Unfit = 'has not done it' | 'team' | 'line';

/** Somebody leads in two seats at once, or for the first time, and has no mentor who can help with it. */
export interface MentorFinding extends LeadToMentor {
  /** Mentors they have, each with what is wrong; empty: there is none. */
  readonly unfit: readonly { readonly mentor: PersonId; readonly why: Unfit }[];
}

/** The organisation on a day, with its past. */
export interface LeadScene {
  readonly roster: Roster;
  readonly history: SeatHistory;
  readonly assumed: MentoringAssumptions;
}

/** The EM or TL seat a person leads in: both of one team before any one. Undefined: they hold none. */
export const seatLedBy = (
  roster: Roster,
  person: PersonId,
): Omit<LeadToMentor, 'isFirstTime'> | undefined => {
  const seats = (roster.seatsByPerson.get(person) ?? []).filter(({ role }) => role !== 'PgM');
  const both = seats.find(
    (one) => one.role === 'EM' && seats.some(({ role, team }) => role === 'TL' && team === one.team),
  );
  const tl = both && seats.find(({ role, team }) => role === 'TL' && team === both.team);
  const led = both ?? seats[0];
  if (led === undefined) return undefined;
  const { team, role } = led;
  const from = Math.max(led.from, tl?.from ?? led.from);
  return { person, team, from, openStart: led.openStart, seat: both ? 'TLM' : (role as 'EM' | 'TL') };
};

/** Whether this person should have a mentor: a TLM always, others in the first year of leading. */
export const leadToMentor = (
  { roster, history, assumed }: LeadScene,
  person: PersonId,
): LeadToMentor | undefined => {
  const lead = seatLedBy(roster, person);
  if (lead === undefined) return undefined;
  const first = firstLed(history, person, roster.day);
  const isFirstTime =
    first !== undefined && !first.openStart && roster.day - first.from < assumed.firstTimeLead;
  return lead.seat === 'TLM' || isFirstTime ? { ...lead, isFirstTime } : undefined;
};

const unfitFor = (
  { roster, history, assumed }: LeadScene,
  { person, seat }: LeadToMentor,
  mentor: PersonId,
): Unfit | null => {
  const near = nearnessOf(roster, mentor, person);
  if (near !== null) return near;
  const days = assumed.doneItAfter;
  return hasDoneIt(history, mentor, { seat, day: roster.day, days }) === undefined ? 'has not done it' : null;
};

/** What is missing for one lead; undefined: nothing, or they need none. A mentor from outside has done it: so the mentee said. */
export const mentorFindingOf = (
  scene: LeadScene,
  lines: readonly MentorLine[],
  person: PersonId,
): MentorFinding | undefined => {
  const lead = leadToMentor(scene, person);
  if (lead === undefined) return undefined;
  const mine = lines.filter(({ mentee }) => mentee === person);
  const judged = mine.map(({ mentor }) => ({
    mentor,
    why: mentor === null ? null : unfitFor(scene, lead, mentor),
  }));
  if (judged.some(({ why }) => why === null)) return undefined;
  return { ...lead, unfit: judged.map(({ mentor, why }) => ({ mentor: mentor!, why: why! })) };
};

/** Every lead of the day who lacks a mentor, in the order of the roster. */
export const mentorFindings = (scene: LeadScene, lines: readonly MentorLine[]): readonly MentorFinding[] =>
  [...scene.roster.seatsByPerson.keys()].flatMap((person) => mentorFindingOf(scene, lines, person) ?? []);
