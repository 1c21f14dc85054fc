import type { Moment } from '../../../../base/day.ts';
import type { PersonId } from '../../../people/index.ts';
import type { LoadDb } from './tables.ts';

export interface KeptAssumption {
  readonly name: string;
  readonly version: number;
  /** Null: the default again. */
  readonly value: number | null;
  readonly reason: string;
  readonly by: PersonId | null;
  readonly at: Moment;
}

/** The newest version of every assumption that was ever changed. */
export const readAssumptions = async (db: LoadDb, orgId: string): Promise<readonly KeptAssumption[]> => {
  const rows = await db
    .selectFrom('assumption')
    .selectAll()
    .distinctOn('name')
    .where('org_id', '=', orgId)
    .orderBy('name')
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ name, version, value, reason, set_by, set_at }) => ({
    ...{ name, version, value, reason, by: set_by, at: set_at.getTime() },
  }));
};

export const keepAssumption = async (
  db: LoadDb,
  orgId: string,
  { name, version, value, reason, by, at }: KeptAssumption,
): Promise<void> => {
  await db
    .insertInto('assumption')
    .values({ org_id: orgId, name, version, value, reason, set_by: by, set_at: new Date(at) })
    .execute();
};
