import { type Day, isoDay } from '../../../base/day.ts';
import {
  type PersonId,
  type PersonRef,
  personRefOf,
  type TeamRef,
  teamRefOf,
  type View,
} from '../../people/index.ts';
import type { SeatRef } from '../api.ts';
import type { OpenSeat } from '../openSeats.ts';

/** Shapes that every answer is put together from. */
export const isoOrNull = (day: Day | null): string | null => (day === null ? null : isoDay(day));

export const refOrNull = (person: PersonId | null, { names }: View): PersonRef | null =>
  person === null ? null : personRefOf(person, names);

export const refsOf = (people: readonly PersonId[], { names }: View): PersonRef[] =>
  people.map((person) => personRefOf(person, names)).sort((a, b) => a.name.localeCompare(b.name));

export const seatRefOf = (
  { post, team, role, title }: Pick<OpenSeat, 'post' | 'team' | 'role' | 'title'>,
  { names }: Pick<View, 'names'>,
): SeatRef => ({ post, team: teamRefOf(team, names) as TeamRef, role, title });
