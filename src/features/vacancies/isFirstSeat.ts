import type { Day } from '../../base/day.ts';
import { type Chronicle, namesIn, type PersonId } from '../people/index.ts';

/** True for somebody who never led a team's people or technology before the day, as far as is known. */
export const isFirstSeat = (known: Chronicle, person: PersonId, day: Day): boolean => {
  const names = namesIn(known);
  return !known.appointment.some(
    ({ body, from }) => body.person === person && from <= day && names.post(body.post)?.role !== 'PgM',
  );
};
