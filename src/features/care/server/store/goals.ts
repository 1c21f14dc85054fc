import { dayOf, isoDay, type Moment } from '../../../../base/day.ts';
import type { PersonId } from '../../../people/index.ts';
import type { Goal } from '../../careRecord.ts';
import type { CareDb } from './tables.ts';

export type KeptGoal = Goal & { readonly person: PersonId };

/** Growth goals of these people, oldest first. */
export const readGoals = async (
  db: CareDb,
  orgId: string,
  people: readonly PersonId[],
): Promise<readonly KeptGoal[]> => {
  if (people.length === 0) return [];
  const rows = await db
    .selectFrom('care_goal')
    .select(['person', 'version', 'text', 'set_on'])
    .where('org_id', '=', orgId)
    .where('person', 'in', [...people])
    .orderBy('version')
    .execute();
  return rows.map(({ person, version, text, set_on }) => ({ person, version, text, on: dayOf(set_on) }));
};

export const keepGoal = async (
  db: CareDb,
  orgId: string,
  { person, version, text, on }: KeptGoal,
  at: Moment,
): Promise<void> => {
  await db
    .insertInto('care_goal')
    .values({ org_id: orgId, person, version, text, set_on: isoDay(on), recorded_at: new Date(at) })
    .execute();
};
