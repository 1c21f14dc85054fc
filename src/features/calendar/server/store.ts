import type { Kysely } from 'kysely';
import { dayOf, isoDay, type Moment } from '../../../base/day.ts';
import type { PersonId } from '../../people/index.ts';
import type { Absence } from '../absence.ts';

export interface CalendarTables {
  absence: {
    org_id: string;
    id: string;
    person: string;
    from: string;
    to: string | null;
    recorded_by: string | null;
    recorded_at: Date;
    withdrawn_by: string | null;
    withdrawn_at: Date | null;
  };
}
export type CalendarDb = Kysely<CalendarTables>;

/** All absences that stand, or those of one person, newest first. */
export const readAbsences = async (
  db: CalendarDb,
  orgId: string,
  person?: PersonId,
): Promise<readonly Absence[]> => {
  const all = db
    .selectFrom('absence')
    .select(['id', 'person', 'from', 'to'])
    .where('org_id', '=', orgId)
    .where('withdrawn_at', 'is', null)
    .orderBy('from', 'desc')
    .orderBy('id');
  const rows = await (person === undefined ? all : all.where('person', '=', person)).execute();
  return rows.map(({ from, to, ...row }) => ({
    ...row,
    from: dayOf(from),
    to: to === null ? null : dayOf(to),
  }));
};

export const keepAbsence = async (
  db: CalendarDb,
  orgId: string,
  { id, person, from, to }: Absence,
  by: PersonId | null,
  at: Moment,
): Promise<void> => {
  const days = { from: isoDay(from), to: to === null ? null : isoDay(to) };
  await db
    .insertInto('absence')
    .values({ org_id: orgId, id, person, ...days, recorded_by: by, recorded_at: new Date(at) })
    .execute();
};

/** False when there is no such absence of the person, or it was taken back already. */
export const withdrawAbsence = async (
  db: CalendarDb,
  orgId: string,
  { id, person }: Pick<Absence, 'id' | 'person'>,
  by: PersonId | null,
  at: Moment,
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('absence')
    .set({ withdrawn_by: by, withdrawn_at: new Date(at) })
    .where('org_id', '=', orgId)
    .where('id', '=', id)
    .where('person', '=', person)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};
