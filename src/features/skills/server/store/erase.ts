import type { PersonId } from '../../../people/index.ts';
import type { SkillsDb } from './tables.ts';

/**
 * Erases all that is kept about a person's skills. What they said about others stays without them: that a level was
 * said remains, by whom and in which words goes.
 */
export const eraseSkills = async (db: SkillsDb, orgId: string, person: PersonId): Promise<void> => {
  const own = [
    'skill_statement',
    'skill_contest',
    'skill_wish',
    'skill_code_consent',
    'skill_request',
  ] as const;
  await db.transaction().execute(async (trx) => {
    for (const table of own)
      await trx.deleteFrom(table).where('org_id', '=', orgId).where('person', '=', person).execute();
    await trx.deleteFrom('skill_request').where('org_id', '=', orgId).where('asked', '=', person).execute();
    await trx
      .updateTable('skill_statement')
      .set({ said_by: null, because: null })
      .where('org_id', '=', orgId)
      .where('said_by', '=', person)
      .execute();
    await trx
      .updateTable('skill_contest')
      .set({ answerer: null })
      .where('org_id', '=', orgId)
      .where('answerer', '=', person)
      .execute();
    await trx
      .updateTable('skill_contest')
      .set({ answered_by: null })
      .where('org_id', '=', orgId)
      .where('answered_by', '=', person)
      .execute();
  });
};
