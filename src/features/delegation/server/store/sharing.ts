import type { PersonId } from '../../../people/index.ts';
import type { DelegationDb } from './tables.ts';

export interface Sharing {
  /** 0: never said, so they do not. */
  readonly version: number;
  readonly sharesMu: boolean;
}

export const readSharing = async (db: DelegationDb, orgId: string, person: PersonId): Promise<Sharing> => {
  const row = await db
    .selectFrom('delegation_sharing')
    .select(['version', 'shares_mu'])
    .where('org_id', '=', orgId)
    .where('person', '=', person)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return { version: row?.version ?? 0, sharesMu: row?.shares_mu ?? false };
};

export const keepSharing = async (
  db: DelegationDb,
  orgId: string,
  person: PersonId,
  { version, sharesMu }: Sharing,
  at: number,
): Promise<void> => {
  await db
    .insertInto('delegation_sharing')
    .values({ org_id: orgId, person, version, shares_mu: sharesMu, set_at: new Date(at) })
    .execute();
};
