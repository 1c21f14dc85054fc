import type { Kysely } from 'kysely';
import type { Sealing } from './digest.ts';
import type { AuditTables } from './tables.ts';

export interface Seal extends Sealing {
  readonly hash: Buffer;
}

type Row = Omit<AuditTables['audit_seal'], 'org_id'>;

// The driver hands numbers inside an array over as text.
const sealOf = ({ number, sealed_at, entries, leaves, hash }: Row): Seal => ({
  number,
  sealedAt: sealed_at.getTime(),
  entries: entries.map(Number),
  leaves,
  hash,
});

const sealsOf = (db: Kysely<AuditTables>, orgId: string) =>
  db
    .selectFrom('audit_seal')
    .select(['number', 'sealed_at', 'entries', 'leaves', 'hash'])
    .where('org_id', '=', orgId)
    .limit(1);

export const lastSeal = async (db: Kysely<AuditTables>, orgId: string): Promise<Seal | undefined> => {
  const row = await sealsOf(db, orgId).orderBy('number', 'desc').executeTakeFirst();
  return row && sealOf(row);
};

/** The next one there is, which is not the next number when one is missing. */
export const sealAfter = async (
  db: Kysely<AuditTables>,
  orgId: string,
  number: number,
): Promise<Seal | undefined> => {
  const row = await sealsOf(db, orgId).where('number', '>', number).orderBy('number').executeTakeFirst();
  return row && sealOf(row);
};
