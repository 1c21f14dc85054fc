import type { z } from 'zod';
import { dayOf, isoDay } from '../../../base/day.ts';
import { InputError } from '../../../base/errors.ts';
import { recordAccess, record as recordAudit } from '../../../platform/audit/index.ts';
import type { PersonId } from '../../people/index.ts';
import type { Asking } from '../../people/server/index.ts';
import { type Absence, faultOfAbsence } from '../absence.ts';
import type { AbsencesAnswer, absenceRequest } from '../api.ts';
import { type CalendarDb, type CalendarTables, keepAbsence, readAbsences, withdrawAbsence } from './store.ts';

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
  const viewer = asking.personId ?? `account:${asking.userId ?? 'home'}`;
  if (items.length > 0)
    await recordAccess(db, asking.orgId, [{ viewer, subject: person, what: 'absences', at: asking.now }]);
  return { items, mayEdit: asking.mayDo('absence.edit', { person }) };
};

/** One's own, for the export of all about oneself. */
export const ownAbsences = async ({ db }: CalendarServer, { orgId, personId }: Asking) =>
  personId === null ? [] : (await readAbsences(db, orgId, personId)).map(spoken);

const auditOf = (asking: Asking, action: string, person: PersonId) => ({
  at: asking.now,
  actor: asking.userId,
  action,
  subject: `person:${person}`,
});

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
  await db.transaction().execute(async (trx) => {
    await keepAbsence(trx, asking.orgId, absence, asking.personId, asking.now);
    await recordAudit<CalendarTables>(trx, asking.orgId, auditOf(asking, 'absence.edit', person));
  });
  return absence.id;
};

export const takeAbsenceBack = async (
  { db }: CalendarServer,
  asking: Asking,
  person: PersonId,
  id: string,
): Promise<void> => {
  asking.may('absence.edit', { person });
  await db.transaction().execute(async (trx) => {
    if (!(await withdrawAbsence(trx, asking.orgId, { id, person }, asking.personId, asking.now)))
      throw new InputError('not-found', 'This absence is not here any more. Reload the page.');
    await recordAudit<CalendarTables>(trx, asking.orgId, auditOf(asking, 'absence.edit', person));
  });
};
