import { dayOf, isoDay, type Moment } from '../../../../base/day.ts';
import type { PersonId } from '../../../people/index.ts';
import type { Heard } from '../../careRecord.ts';
import type { CareDb } from './tables.ts';

export type KeptHeard = Heard & { readonly person: PersonId; readonly by: PersonId | null };

/** Which wishes of these people were talked about. */
export const readHeard = async (
  db: CareDb,
  orgId: string,
  people: readonly PersonId[],
): Promise<readonly KeptHeard[]> => {
  if (people.length === 0) return [];
  const rows = await db
    .selectFrom('care_wish_heard')
    .select(['person', 'skill', 'wish_version', 'heard_by', 'heard_on'])
    .where('org_id', '=', orgId)
    .where('person', 'in', [...people])
    .orderBy('heard_on')
    .execute();
  return rows.map(({ person, skill, wish_version, heard_by, heard_on }) => ({
    ...{ person, skill, version: wish_version, by: heard_by, on: dayOf(heard_on) },
  }));
};

export const keepHeard = async (
  db: CareDb,
  orgId: string,
  { person, skill, version, by, on }: KeptHeard,
  at: Moment,
): Promise<void> => {
  await db
    .insertInto('care_wish_heard')
    .values({
      ...{ org_id: orgId, person, skill, wish_version: version, heard_by: by },
      ...{ heard_on: isoDay(on), recorded_at: new Date(at) },
    })
    .onConflict((conflict) => conflict.columns(['org_id', 'person', 'skill', 'wish_version']).doNothing())
    .execute();
};
