import type { Moment } from '../../../../base/day.ts';
import type { PersonId } from '../../../people/index.ts';
import type { LoadDb } from './tables.ts';

export interface KeptSharing {
  readonly person: PersonId;
  readonly version: number;
  readonly sharesBand: boolean;
}

/** The newest choice of each of these people; who never chose is left out. */
export const readSharing = async (
  db: LoadDb,
  orgId: string,
  people: readonly PersonId[],
): Promise<readonly KeptSharing[]> => {
  if (people.length === 0) return [];
  const rows = await db
    .selectFrom('load_sharing')
    .select(['person', 'version', 'shares_band'])
    .distinctOn('person')
    .where('org_id', '=', orgId)
    .where('person', 'in', [...people])
    .orderBy('person')
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ person, version, shares_band }) => ({ person, version, sharesBand: shares_band }));
};

export const keepSharing = async (
  db: LoadDb,
  orgId: string,
  { person, version, sharesBand }: KeptSharing,
  at: Moment,
): Promise<void> => {
  await db
    .insertInto('load_sharing')
    .values({ org_id: orgId, person, version, shares_band: sharesBand, set_at: new Date(at) })
    .execute();
};
