import { type Day, dayOf, isoDay, type Moment } from '../../../../base/day.ts';
import type { PersonId } from '../../../people/index.ts';
import type { Agreement } from '../../careRecord.ts';
import type { CareDb } from './tables.ts';

export type KeptAgreement = Agreement & { readonly person: PersonId };

/** All that was agreed with these people, oldest first, with the day on which they acknowledged it. */
export const readAgreements = async (
  db: CareDb,
  orgId: string,
  people: readonly PersonId[],
): Promise<readonly KeptAgreement[]> => {
  if (people.length === 0) return [];
  const rows = await db
    .selectFrom('care_agreement as agreed')
    .leftJoin('care_acknowledgement as read', (join) =>
      join
        .onRef('read.org_id', '=', 'agreed.org_id')
        .onRef('read.person', '=', 'agreed.person')
        .onRef('read.version', '=', 'agreed.version'),
    )
    .select(['agreed.person', 'agreed.version', 'agreed.text', 'agreed.agreed_by', 'agreed.agreed_on'])
    .select('read.acknowledged_on')
    .where('agreed.org_id', '=', orgId)
    .where('agreed.person', 'in', [...people])
    .orderBy('agreed.version')
    .execute();
  return rows.map(({ person, version, text, agreed_by, agreed_on, acknowledged_on }) => ({
    ...{ person, version, text, by: agreed_by, on: dayOf(agreed_on) },
    acknowledgedOn: acknowledged_on === null ? null : dayOf(acknowledged_on),
  }));
};

export const keepAgreement = async (
  db: CareDb,
  orgId: string,
  { person, version, text, by, on }: Omit<KeptAgreement, 'acknowledgedOn'>,
  at: Moment,
): Promise<void> => {
  await db
    .insertInto('care_agreement')
    .values({
      ...{ org_id: orgId, person, version, text, agreed_by: by },
      ...{ agreed_on: isoDay(on), recorded_at: new Date(at) },
    })
    .execute();
};

export const keepAcknowledgement = async (
  db: CareDb,
  orgId: string,
  { person, version, on }: { readonly person: PersonId; readonly version: number; readonly on: Day },
  at: Moment,
): Promise<void> => {
  await db
    .insertInto('care_acknowledgement')
    .values({
      ...{ org_id: orgId, person, version },
      ...{ acknowledged_on: isoDay(on), recorded_at: new Date(at) },
    })
    .onConflict((conflict) => conflict.columns(['org_id', 'person', 'version']).doNothing())
    .execute();
};
