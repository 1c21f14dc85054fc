import type { PersonId } from '../../../people/index.ts';
import type { MentoringDb } from './tables.ts';

/**
 * Erases all that is kept about a person's leading and mentoring. That somebody else was mentored, or had something
 * confirmed, stays: by whom and in which words goes.
 */
export const eraseMentoring = (db: MentoringDb, orgId: string, person: PersonId): Promise<void> =>
  db.transaction().execute(async (trx) => {
    const mentored = trx
      .selectFrom('mentorship')
      .select('id')
      .where('org_id', '=', orgId)
      .where('mentee', '=', person);
    await trx
      .deleteFrom('mentorship_step')
      .where('org_id', '=', orgId)
      .where('mentorship', 'in', mentored)
      .execute();
    await trx.deleteFrom('mentorship').where('org_id', '=', orgId).where('mentee', '=', person).execute();
    for (const table of ['episode_confirmation', 'leading_episode', 'leading_path', 'mentor_offer'] as const)
      await trx.deleteFrom(table).where('org_id', '=', orgId).where('person', '=', person).execute();
    await trx
      .updateTable('episode_confirmation')
      .set({ asked: null, word: null })
      .where('org_id', '=', orgId)
      .where('asked', '=', person)
      .execute();
    await trx
      .updateTable('mentorship')
      .set({ mentor: null })
      .where('org_id', '=', orgId)
      .where('mentor', '=', person)
      .execute();
    await trx
      .updateTable('mentorship_step')
      .set({ taken_by: null, word: null })
      .where('org_id', '=', orgId)
      .where('taken_by', '=', person)
      .execute();
  });
