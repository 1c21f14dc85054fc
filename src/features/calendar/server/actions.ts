import type { z } from 'zod';
import { dayOf, isoDay } from '../../../base/day.ts';
import { InputError } from '../../../base/errors.ts';
import type { PersonId } from '../../people/index.ts';
import { type Asking, keepDeed, tellOfLook } from '../../people/server/index.ts';
import { type Absence, faultOfAbsence } from '../absence.ts';
import type { AbsencesAnswer, absenceRequest } from '../api.ts';
import { type CalendarDb, keepAbsence, readAbsences, withdrawAbsence } from './store.ts';

export interface CalendarServer {
  readonly db: CalendarDb;
  readonly newId: () => string;
}

const spoken = ({ id, from, to }: Absence) => ({
  id,
  first: isoDay(from),
  last: to === null ? null : isoDay(to - 1),
});

/** When somebody is not here; for the person and their manager, and the person sees that the manager looked. */
export const listAbsences = async (
  { db }: CalendarServer,
  asking: Asking,
  person: PersonId,
): Promise<AbsencesAnswer> => {
  asking.may('absence.read', { person });
  const items = (await readAbsences(db, asking.orgId, person)).map(spoken);
  if (items.length > 0) await tellOfLook(db, asking, [person], 'absences');
  return { items, mayEdit: asking.mayDo('absence.edit', { person }) };
};

/** One's own, for the export of all about oneself. */
export const ownAbsences = async ({ db }: CalendarServer, { orgId, personId }: Asking) =>
  personId === null ? [] : (await readAbsences(db, orgId, personId)).map(spoken);

const editOf = (person: PersonId) => ({ action: 'absence.edit', subject: `person:${person}` });

export const recordAbsence = async (
  { db, newId }: CalendarServer,
  asking: Asking,
  person: PersonId,
  { first, last }: z.infer<typeof absenceRequest>,
): Promise<string> => {
  asking.may('absence.edit', { person });
  const absence = { id: newId(), person, from: dayOf(first), to: last === null ? null : dayOf(last) + 1 };
  const fault = faultOfAbsence(absence, await readAbsences(db, asking.orgId, person));
  if (fault !== null) throw new InputError('absence-refused', fault);
  await keepDeed(db, asking, editOf(person), (trx) =>
    keepAbsence(trx, asking.orgId, absence, asking.personId, asking.now),
  );
  return absence.id;
};

export const takeAbsenceBack = async (
  { db }: CalendarServer,
  asking: Asking,
  person: PersonId,
  id: string,
): Promise<void> => {
  asking.may('absence.edit', { person });
  await keepDeed(db, asking, editOf(person), async (trx) => {
    if (!(await withdrawAbsence(trx, asking.orgId, { id, person }, asking.personId, asking.now)))
      throw new InputError('not-found', 'This absence is not here any more. Reload the page.');
  });
};
