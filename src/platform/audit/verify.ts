import type { Kysely } from 'kysely';
import { count } from '../../base/list.ts';
import { digestOf, leafOf, sealHash } from './digest.ts';
import { entriesOf, type StoredEntry, theBeginning } from './entries.ts';
import { erasedOnRecord } from './erase.ts';
import { type Seal, sealAfter } from './seals.ts';
import { type AuditTables, auditTables } from './tables.ts';

export interface Verification {
  readonly isWhole: boolean;
  /** `The audit log is whole: 12 entries, 10 of them sealed.` or what is broken first, which entry and how. */
  readonly message: string;
  /** Number of the first broken entry; null when all are whole or a seal itself is broken. */
  readonly entry: number | null;
  /** Hash of the last seal, in hex. Kept elsewhere, it proves later that the end was not cut off. */
  readonly head: string | null;
}

class Broken extends Error {
  readonly entry: number | null;
  constructor(message: string, entry: number | null) {
    super(message);
    this.entry = entry;
  }
}

const checkContent = ({ number, content, digest }: StoredEntry, erased: ReadonlySet<number>): void => {
  if (content === null && !erased.has(number))
    throw new Broken(`The content of entry ${number} is gone, and no erasure of it is on record.`, number);
  if (content !== null && !digestOf(content.salt, content).equals(digest))
    throw new Broken(`Entry ${number} does not say any more what was recorded.`, number);
};

const checkSealed = (rows: readonly StoredEntry[], seal: Seal): void => {
  for (const [i, number] of seal.entries.entries()) {
    const row = rows[i];
    if (row === undefined || row.number > number) throw new Broken(`Entry ${number} is missing.`, number);
    if (row.number < number)
      throw new Broken(
        `Entry ${row.number} was slipped in after the entries around it were sealed.`,
        row.number,
      );
    if (!leafOf(row).equals(seal.leaves[i]!))
      throw new Broken(`Entry ${number} was changed after it was sealed.`, number);
  }
};

const checkSeal = (seal: Seal, before: Seal | undefined): void => {
  const expected = (before?.number ?? 0) + 1;
  if (seal.number !== expected) throw new Broken(`Seal ${expected} is missing.`, null);
  const hash = sealHash(before?.hash ?? null, seal);
  if (!hash.equals(seal.hash))
    throw new Broken(
      `Seal ${seal.number}, over entries ${seal.entries[0]} to ${seal.entries.at(-1)}, was changed.`,
      null,
    );
};

/** Walks seal by seal, then what is not sealed yet. One snapshot: writers may go on meanwhile. */
const walk = async (db: Kysely<AuditTables>, orgId: string): Promise<Verification> => {
  const erased = await erasedOnRecord(db, orgId);
  let [sealed, last]: [number, Seal | undefined] = [0, undefined];
  for (let seal = await sealAfter(db, orgId, 0); seal; seal = await sealAfter(db, orgId, seal.number)) {
    checkSeal(seal, last);
    const rows = await entriesOf(db, orgId, {
      after: last?.entries.at(-1) ?? theBeginning,
      limit: seal.entries.length,
    });
    checkSealed(rows, seal);
    for (const row of rows) checkContent(row, erased);
    sealed += rows.length;
    last = seal;
  }
  const open = await entriesOf(db, orgId, {
    after: last?.entries.at(-1) ?? theBeginning,
    limit: Number.MAX_SAFE_INTEGER,
  });
  for (const row of open) checkContent(row, erased);
  const message = `The audit log is whole: ${count(sealed + open.length, 'entry', 'entries')}, ${sealed} of them sealed.`;
  return { isWhole: true, message, entry: null, head: last?.hash.toString('hex') ?? null };
};

/** Says whether the log is as it was written, or what is broken first. */
export const verify = async <T>(db: Kysely<T>, orgId: string): Promise<Verification> => {
  try {
    return await auditTables(db)
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((transaction) => walk(transaction, orgId));
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return { isWhole: false, message: error.message, entry: error.entry, head: null };
  }
};
