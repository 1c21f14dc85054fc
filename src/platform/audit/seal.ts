import { type Kysely, sql } from 'kysely';
import type { Moment } from '../../base/day.ts';
import { leafOf, sealHash } from './digest.ts';
import { entriesOf, theBeginning } from './entries.ts';
import { lockLog } from './record.ts';
import { lastSeal } from './seals.ts';
import { type AuditTables, auditTables } from './tables.ts';

const mostPerSeal = 1000;

const sealOnce = async (db: Kysely<AuditTables>, orgId: string, now: Moment): Promise<number> => {
  // Long imports hold the lock too. Entries can wait for the next seal; writers queued behind us should not.
  await sql`set local lock_timeout = '2s'`.execute(db);
  await lockLog('alone', orgId, db);
  const last = await lastSeal(db, orgId);
  const entries = await entriesOf(db, orgId, {
    after: last?.entries.at(-1) ?? theBeginning,
    limit: mostPerSeal,
  });
  if (entries.length === 0) return 0;
  const seal = {
    number: (last?.number ?? 0) + 1,
    sealedAt: now,
    entries: entries.map(({ number }) => number),
    leaves: entries.map(leafOf),
  };
  const { number, leaves } = seal;
  const hash = sealHash(last?.hash ?? null, seal);
  await db
    .insertInto('audit_seal')
    .values({ org_id: orgId, number, sealed_at: new Date(now), entries: seal.entries, leaves, hash })
    .execute();
  return entries.length;
};

const isTimeout = (error: unknown): boolean => (error as { code?: string }).code === '55P03';

/**
 * Seals all entries that are not sealed yet, and returns how many. Several processes may call it at once: each entry
 * is sealed once. Returns early, and leaves the rest to the next call, while a long transaction writes to the log.
 */
export const seal = async <T>(db: Kysely<T>, orgId: string, now: Moment): Promise<number> => {
  const once = () =>
    auditTables(db)
      .transaction()
      .execute((transaction) => sealOnce(transaction, orgId, now));
  let sealed = 0;
  try {
    for (let batch = await once(); batch > 0; batch = batch < mostPerSeal ? 0 : await once()) sealed += batch;
  } catch (error) {
    if (!isTimeout(error)) throw error;
  }
  return sealed;
};
