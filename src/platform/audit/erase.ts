import type { Kysely } from 'kysely';
import type { Moment } from '../../base/day.ts';
import { entriesOf, theBeginning } from './entries.ts';
import { record } from './record.ts';
import { type AuditTables, auditTables } from './tables.ts';

const erasure = 'audit.erase';

interface ErasedPayload {
  readonly entries: readonly number[];
}

export interface Erasure {
  readonly at: Moment;
  readonly actor: string | null;
  /** Numbers of the entries whose content goes. */
  readonly entries: readonly number[];
  readonly reason: string;
}

const eraseIn = async (
  db: Kysely<AuditTables>,
  orgId: string,
  { entries, ...rest }: Erasure,
): Promise<void> => {
  const gone = await db
    .deleteFrom('audit_payload')
    .where('org_id', '=', orgId)
    .where('number', 'in', [...entries])
    .where('number', 'not in', (eb) =>
      eb.selectFrom('audit_entry').select('number').where('org_id', '=', orgId).where('action', '=', erasure),
    )
    .returning('number')
    .execute();
  if (gone.length === 0) return;
  const numbers = gone.map(({ number }) => number).sort((a, b) => a - b);
  await record(db, orgId, { ...rest, action: erasure, subject: null, payload: { entries: numbers } });
};

/**
 * Erases who, about whom and what of entries. That something was done, and when, stays, and so does the chain. The
 * erasure is an entry itself, the one kind that cannot be erased: so its reason must name nobody.
 */
export const erasePayload = async <T>(db: Kysely<T>, orgId: string, erasure: Erasure): Promise<void> => {
  if (erasure.entries.length === 0) return;
  const tables = auditTables(db);
  if (db.isTransaction) return eraseIn(tables, orgId, erasure);
  await tables.transaction().execute((transaction) => eraseIn(transaction, orgId, erasure));
};

/** Entries whose content was erased on record. */
export const erasedOnRecord = async (
  db: Kysely<AuditTables>,
  orgId: string,
): Promise<ReadonlySet<number>> => {
  const erasures = await entriesOf(db, orgId, {
    after: theBeginning,
    limit: Number.MAX_SAFE_INTEGER,
    action: erasure,
  });
  return new Set(
    erasures.flatMap(({ content }) =>
      content ? (JSON.parse(content.payload) as ErasedPayload).entries : [],
    ),
  );
};
