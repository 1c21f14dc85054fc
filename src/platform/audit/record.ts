import { randomBytes } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Moment } from '../../base/day.ts';
import { digestOf } from './digest.ts';
import { type AuditTables, auditTables } from './tables.ts';

export interface AuditEntry {
  readonly at: Moment;
  /** The account that did it; null for the system and for the owner of the home folder on the command line. */
  readonly actor: string | null;
  /** As the policy table calls it: `import.apply`. Stays for good: no name in it. */
  readonly action: string;
  /** What it was done to: `team:quay`, `person:ada`. */
  readonly subject: string | null;
  readonly reason?: string | null;
  readonly payload?: unknown;
}

/**
 * Writers share this lock until they commit and the sealer takes it alone. So whenever a seal is made, no entry with a
 * lower number can still turn up.
 */
export const lockLog = (kind: 'shared' | 'alone', orgId: string, db: Kysely<AuditTables>) => {
  const take = sql.raw(kind === 'shared' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock');
  return sql`select ${take}(hashtextextended(${orgId}, 4870003))`.execute(db);
};

const write = async (db: Kysely<AuditTables>, orgId: string, entry: AuditEntry): Promise<number> => {
  const { at, action, actor, subject, reason = null } = entry;
  const content = { actor, subject, reason, payload: JSON.stringify(entry.payload ?? null) };
  const salt = randomBytes(32);
  await lockLog('shared', orgId, db);
  const { number } = await db
    .insertInto('audit_entry')
    .values({ org_id: orgId, at: new Date(at), action, digest: digestOf(salt, { at, action, ...content }) })
    .returning('number')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('audit_payload')
    .values({ org_id: orgId, number, salt, ...content })
    .execute();
  return number;
};

/**
 * Adds an entry to the audit log and returns its number. Hand in the transaction of the deed itself, so that both
 * are kept or neither is.
 */
export const record = async <T>(db: Kysely<T>, orgId: string, entry: AuditEntry): Promise<number> => {
  const tables = auditTables(db);
  return db.isTransaction
    ? write(tables, orgId, entry)
    : tables.transaction().execute((transaction) => write(transaction, orgId, entry));
};
