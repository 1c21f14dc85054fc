import type { PersonId } from '../../../people/index.ts';
import type { VacanciesDb } from './tables.ts';

/** Everything that names somebody as its subject goes with them. */
const own = ['candidacy', 'seat_task', 'seat_term', 'emeritus'] as const;
/** Who did or said something: the deed stays without them. */
const authors = [
  ['vacancy', 'cover'],
  ['vacancy', 'set_by'],
  ['vacancy_call', 'set_by'],
  ['vacancy_end', 'person'],
  ['vacancy_end', 'decided_by'],
  ['outside_candidate', 'added_by'],
  ['seat_task', 'to_person'],
  ['seat_task', 'set_by'],
  ['seat_term', 'set_by'],
  ['emeritus', 'said_by'],
] as const;

/** Erases all that is kept about a person here. That a seat was open and was filled remains, by whom goes. */
export const eraseVacancies = (db: VacanciesDb, orgId: string, person: PersonId): Promise<void> =>
  db.transaction().execute(async (trx) => {
    for (const table of own)
      await trx.deleteFrom(table).where('org_id', '=', orgId).where('person', '=', person).execute();
    for (const [table, column] of authors)
      await trx
        .updateTable(table as 'vacancy')
        .set({ [column]: null })
        .where('org_id', '=', orgId)
        .where(column as 'cover', '=', person)
        .execute();
  });
