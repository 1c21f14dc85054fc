import { type Day, dayOf, isoDay, type Moment } from '../../../../base/day.ts';
import type { PersonId } from '../../../people/index.ts';
import type { Talk } from '../../careRecord.ts';
import type { CareDb } from './tables.ts';

export type KeptTalk = Talk & { readonly id: string; readonly person: PersonId };

/** Days on which these people talked with a manager, oldest first; taken back ones left out. */
export const readTalks = async (
  db: CareDb,
  orgId: string,
  people: readonly PersonId[],
): Promise<readonly KeptTalk[]> => {
  if (people.length === 0) return [];
  const rows = await db
    .selectFrom('care_talk')
    .select(['id', 'person', 'manager', 'talked_on', 'ticked_by'])
    .where('org_id', '=', orgId)
    .where('person', 'in', [...people])
    .where('withdrawn_at', 'is', null)
    .orderBy('talked_on')
    .execute();
  return rows.map(({ id, person, manager, talked_on, ticked_by }) => ({
    ...{ id, person, manager, on: dayOf(talked_on), by: ticked_by },
  }));
};

/** Two who tick the same day have talked once. */
export const keepTalk = async (
  db: CareDb,
  orgId: string,
  { id, person, manager, on, by }: KeptTalk,
  at: Moment,
): Promise<void> => {
  await db
    .insertInto('care_talk')
    .values({
      ...{ org_id: orgId, id, person, manager, talked_on: isoDay(on), ticked_by: by },
      ...{ recorded_at: new Date(at), withdrawn_at: null },
    })
    .onConflict((conflict) =>
      conflict
        .columns(['org_id', 'person', 'manager', 'talked_on'])
        .where('withdrawn_at', 'is', null)
        .doNothing(),
    )
    .execute();
};

/** False when no talk of the two is recorded for that day. */
export const withdrawTalk = async (
  db: CareDb,
  orgId: string,
  { person, manager, on }: { readonly person: PersonId; readonly manager: PersonId; readonly on: Day },
  at: Moment,
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('care_talk')
    .set({ withdrawn_at: new Date(at) })
    .where('org_id', '=', orgId)
    .where('person', '=', person)
    .where('manager', '=', manager)
    .where('talked_on', '=', isoDay(on))
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};
