import { type Kysely, sql } from 'kysely';
import { type Day, dayOf, isoDay, type Moment } from '../../../base/day.ts';
import type { PersonId } from '../../people/index.ts';
import { type FeatureName, personalFeatures } from '../personalFeatures.ts';

export interface FeatureTables {
  feature_switch: {
    org_id: string;
    feature: string;
    version: number;
    on_from: string | null;
    reason: string | null;
    set_by: string | null;
    set_at: Date;
  };
  feature_notice: {
    org_id: string;
    feature: string;
    person: string;
    notice: number;
    acknowledged_at: Date;
  };
}
export type FeatureDb = Kysely<FeatureTables>;

export interface Switch {
  /** 0: never touched. */
  readonly version: number;
  /** Null: off. */
  readonly onFrom: Day | null;
}

export const readSwitch = async (db: FeatureDb, orgId: string, feature: FeatureName): Promise<Switch> => {
  const row = await db
    .selectFrom('feature_switch')
    .select(['version', 'on_from'])
    .where('org_id', '=', orgId)
    .where('feature', '=', feature)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return { version: row?.version ?? 0, onFrom: row?.on_from ? dayOf(row.on_from) : null };
};

export const keepSwitch = async (
  db: FeatureDb,
  orgId: string,
  feature: FeatureName,
  set: Switch & { readonly reason: string | null; readonly by: PersonId | null; readonly at: Moment },
): Promise<void> => {
  const { version, onFrom, reason, by, at } = set;
  await db
    .insertInto('feature_switch')
    .values({
      ...{ org_id: orgId, feature, version, on_from: onFrom === null ? null : isoDay(onFrom) },
      ...{ reason, set_by: by, set_at: new Date(at) },
    })
    .execute();
};

/** Who has read the notice as it is worded now: one text, since 10,000 rows would take ten times as long to read. */
export const readNoticeReaders = async (
  db: FeatureDb,
  orgId: string,
  feature: FeatureName,
): Promise<ReadonlySet<PersonId>> => {
  const { people } = await db
    .selectFrom('feature_notice')
    .select(sql<string | null>`string_agg(person, chr(10))`.as('people'))
    .where('org_id', '=', orgId)
    .where('feature', '=', feature)
    .where('notice', '=', personalFeatures[feature].notice)
    .executeTakeFirstOrThrow();
  return new Set(people === null ? [] : people.split('\n'));
};

export const keepNotice = async (
  db: FeatureDb,
  orgId: string,
  feature: FeatureName,
  person: PersonId,
  at: Moment,
): Promise<void> => {
  const { notice } = personalFeatures[feature];
  await db
    .insertInto('feature_notice')
    .values({ org_id: orgId, feature, person, notice, acknowledged_at: new Date(at) })
    .onConflict((conflict) => conflict.columns(['org_id', 'feature', 'person', 'notice']).doNothing())
    .execute();
};

/** Which notices a person has read and when, for their export. */
export const readNoticesOf = async (db: FeatureDb, orgId: string, person: PersonId) => {
  const rows = await db
    .selectFrom('feature_notice')
    .select(['feature', 'notice', 'acknowledged_at'])
    .where('org_id', '=', orgId)
    .where('person', '=', person)
    .orderBy('acknowledged_at')
    .execute();
  return rows.map(({ feature, notice, acknowledged_at }) => ({
    ...{ feature, notice, acknowledgedAt: acknowledged_at.toISOString() },
  }));
};

/** Erases which notices somebody has read. From then on nothing of them is shown any more. */
export const eraseNoticesOf = async (db: FeatureDb, orgId: string, person: PersonId): Promise<void> => {
  await db.deleteFrom('feature_notice').where('org_id', '=', orgId).where('person', '=', person).execute();
};
