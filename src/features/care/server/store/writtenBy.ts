import { type Day, dayOf } from '../../../../base/day.ts';
import type { PersonId } from '../../../people/index.ts';
import type { CareDb } from './tables.ts';

/** What somebody wrote or ticked about one of their people. */
export interface Written {
  readonly person: PersonId;
  readonly what: string;
  readonly on: Day;
}

/** All of it, for the export of who wrote it. */
export const readWrittenBy = async (
  db: CareDb,
  orgId: string,
  author: PersonId,
): Promise<readonly Written[]> => {
  const agreements = await db
    .selectFrom('care_agreement')
    .select(['person', 'text', 'agreed_on'])
    .where('org_id', '=', orgId)
    .where('agreed_by', '=', author)
    .execute();
  const talks = await db
    .selectFrom('care_talk')
    .select(['person', 'talked_on'])
    .where('org_id', '=', orgId)
    .where('manager', '=', author)
    .where('withdrawn_at', 'is', null)
    .execute();
  const heard = await db
    .selectFrom('care_wish_heard')
    .select(['person', 'skill', 'heard_on'])
    .where('org_id', '=', orgId)
    .where('heard_by', '=', author)
    .execute();
  return [
    ...agreements.map(({ person, text, agreed_on }) => ({
      ...{ person, what: `agreed: ${text}`, on: dayOf(agreed_on) },
    })),
    ...talks.map(({ person, talked_on }) => ({ person, what: 'talked', on: dayOf(talked_on) })),
    ...heard.map(({ person, skill, heard_on }) => ({
      ...{ person, what: `talked about the wish ${skill}`, on: dayOf(heard_on) },
    })),
  ].toSorted((a, b) => a.on - b.on);
};
