import type { PersonId } from '../../../people/index.ts';
import type { LoadDb } from './tables.ts';

/** Erases all that is kept about a person's load. What they said of others' weeks, or set, stays without them. */
export const eraseLoad = async (db: LoadDb, orgId: string, person: PersonId): Promise<void> => {
  const own = ['leader_week', 'leader_said', 'load_sharing', 'load_self_check'] as const;
  await db.transaction().execute(async (trx) => {
    for (const table of own)
      await trx.deleteFrom(table).where('org_id', '=', orgId).where('person', '=', person).execute();
    for (const table of ['leader_said', 'assumption'] as const)
      await trx
        .updateTable(table)
        .set({ set_by: null })
        .where('org_id', '=', orgId)
        .where('set_by', '=', person)
        .execute();
  });
};
