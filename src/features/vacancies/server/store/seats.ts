import { dayOf, isoDay } from '../../../../base/day.ts';
import type { PersonId } from '../../../people/index.ts';
import type { Emeritus, TaskWord, Term } from '../../vacancy.ts';
import type { Said, VacanciesDb } from './tables.ts';

const dayOrNull = (text: string | null) => (text === null ? null : dayOf(text));
const isoOrNull = (day: number | null) => (day === null ? null : isoDay(day));

/** The newest word about each line of somebody's lists. */
export const readTaskWords = async (
  db: VacanciesDb,
  orgId: string,
  person: PersonId,
): Promise<readonly TaskWord[]> => {
  const rows = await db
    .selectFrom('seat_task')
    .selectAll()
    .distinctOn(['appointment', 'list', 'key'])
    .where('org_id', '=', orgId)
    .where('person', '=', person)
    .orderBy('appointment')
    .orderBy('list')
    .orderBy('key')
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ appointment, list, key, version, what, to_person, due, done_on, is_removed }) => ({
    ...{ appointment, list, key, version, person, what, toPerson: to_person },
    ...{ due: dayOrNull(due), doneOn: dayOrNull(done_on), isRemoved: is_removed },
  }));
};

export const keepTaskWord = async (
  db: VacanciesDb,
  orgId: string,
  { appointment, list, key, version, person, what, toPerson, due, doneOn, isRemoved }: TaskWord,
  { by, at }: Said,
): Promise<void> => {
  await db
    .insertInto('seat_task')
    .values({
      ...{ org_id: orgId, appointment, list, key, version, person, what, to_person: toPerson },
      ...{ due: isoOrNull(due), done_on: isoOrNull(doneOn), is_removed: isRemoved },
      ...{ set_by: by, set_at: new Date(at) },
    })
    .execute();
};

/** The newest word about the term of each appointment. */
export const readTerms = async (db: VacanciesDb, orgId: string): Promise<ReadonlyMap<string, Term>> => {
  const rows = await db
    .selectFrom('seat_term')
    .selectAll()
    .distinctOn('appointment')
    .where('org_id', '=', orgId)
    .orderBy('appointment')
    .orderBy('version', 'desc')
    .execute();
  return new Map(
    rows.map(({ appointment, version, person, ends_on, reason }) => [
      appointment,
      { appointment, version, person, endsOn: dayOrNull(ends_on), reason },
    ]),
  );
};

export const keepTerm = async (
  db: VacanciesDb,
  orgId: string,
  { appointment, version, person, endsOn, reason }: Term,
  { by, at }: Said,
): Promise<void> => {
  await db
    .insertInto('seat_term')
    .values({
      ...{ org_id: orgId, appointment, version, person, ends_on: isoOrNull(endsOn), reason },
      ...{ set_by: by, set_at: new Date(at) },
    })
    .execute();
};

/** Every mark, also those that ended. */
export const readEmeriti = async (db: VacanciesDb, orgId: string): Promise<readonly Emeritus[]> => {
  const rows = await db
    .selectFrom('emeritus')
    .selectAll()
    .where('org_id', '=', orgId)
    .orderBy('from_day')
    .execute();
  return rows.map(({ id, person, post, from_day, ended_on }) => ({
    ...{ id, person, post, from: dayOf(from_day), endedOn: dayOrNull(ended_on) },
  }));
};

export const keepEmeritus = async (
  db: VacanciesDb,
  orgId: string,
  { id, person, post, from }: Omit<Emeritus, 'endedOn'>,
  { by, at }: Said,
): Promise<void> => {
  await db
    .insertInto('emeritus')
    .values({
      ...{ org_id: orgId, id, person, post, from_day: isoDay(from) },
      ...{ said_by: by, said_at: new Date(at), ended_on: null },
    })
    .execute();
};

/** False when it had ended. */
export const endEmeritus = async (
  db: VacanciesDb,
  orgId: string,
  id: string,
  endedOn: number,
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('emeritus')
    .set({ ended_on: isoDay(endedOn) })
    .where('org_id', '=', orgId)
    .where('id', '=', id)
    .where('ended_on', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};
