import type { PersonId } from '../../../people/index.ts';
import type { CareDb } from './tables.ts';

/**
 * Erases all that is kept here about a person. What they agreed or talked about as somebody's manager stays that
 * person's, without them.
 */
export const eraseCare = async (db: CareDb, orgId: string, person: PersonId): Promise<void> => {
  const own = [
    'care_acknowledgement',
    'care_agreement',
    'care_goal',
    'care_talk',
    'care_wish_heard',
  ] as const;
  const authors = [
    ['care_agreement', 'agreed_by'],
    ['care_talk', 'manager'],
    ['care_talk', 'ticked_by'],
    ['care_wish_heard', 'heard_by'],
  ] as const;
  await db.transaction().execute(async (trx) => {
    for (const table of own)
      await trx.deleteFrom(table).where('org_id', '=', orgId).where('person', '=', person).execute();
    for (const [table, author] of authors)
      await trx
        .updateTable(table)
        .set({ [author]: null })
        .where('org_id', '=', orgId)
        .where(author as 'agreed_by', '=', person)
        .execute();
  });
};
