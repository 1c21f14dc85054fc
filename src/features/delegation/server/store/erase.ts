import type { PersonId } from '../../../people/index.ts';
import type { DelegationDb } from './tables.ts';

/**
 * Erases all that is kept about a person here. That something was handed on stays for the other one of the two, without
 * them; what nobody else has a part in is deleted.
 */
export const eraseDelegation = async (db: DelegationDb, orgId: string, person: PersonId): Promise<void> => {
  await db.transaction().execute(async (trx) => {
    await trx
      .deleteFrom('delegation_level')
      .where('org_id', '=', orgId)
      .where((be) => be.or([be('leader', '=', person), be('person', '=', person)]))
      .execute();
    await trx
      .deleteFrom('delegation_sharing')
      .where('org_id', '=', orgId)
      .where('person', '=', person)
      .execute();
    const received = trx
      .selectFrom('delegation_choice')
      .select('id')
      .where('org_id', '=', orgId)
      .where('delegate', '=', person);
    await trx
      .updateTable('delegation_answer')
      .set({ word: null })
      .where('org_id', '=', orgId)
      .where('choice', 'in', received)
      .execute();
    await trx
      .updateTable('delegation_choice')
      .set({ delegate: null, why: null, word: null })
      .where('org_id', '=', orgId)
      .where('delegate', '=', person)
      .execute();
    await eraseLeader(trx, orgId, person);
  });
};

/** What somebody still has from them stays, without them; the rest of their queue goes. */
const eraseLeader = async (trx: DelegationDb, orgId: string, leader: PersonId): Promise<void> => {
  const kept = trx
    .selectFrom('delegation_choice')
    .select('item')
    .where('org_id', '=', orgId)
    .where('leader', '=', leader)
    .where('delegate', 'is not', null);
  const gone = trx
    .selectFrom('delegation_choice')
    .select('id')
    .where('org_id', '=', orgId)
    .where('leader', '=', leader)
    .where('delegate', 'is', null);
  for (const table of ['delegation_answer', 'delegation_outcome'] as const)
    await trx.deleteFrom(table).where('org_id', '=', orgId).where('choice', 'in', gone).execute();
  await trx
    .deleteFrom('delegation_item')
    .where('org_id', '=', orgId)
    .where('leader', '=', leader)
    .where('id', 'not in', kept)
    .execute();
  await trx
    .deleteFrom('delegation_choice')
    .where('org_id', '=', orgId)
    .where('leader', '=', leader)
    .where('delegate', 'is', null)
    .execute();
  await trx
    .updateTable('delegation_item')
    .set({ leader: null, waits_for: null })
    .where('org_id', '=', orgId)
    .where('leader', '=', leader)
    .execute();
  await trx
    .updateTable('delegation_choice')
    .set({ leader: null, word: null })
    .where('org_id', '=', orgId)
    .where('leader', '=', leader)
    .execute();
};
