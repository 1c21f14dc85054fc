import type { Signature } from '../history.ts';
import type { CodeDb } from './tables.ts';

/** Bytes per row: a message to the database stays small. */
const partBytes = 4 << 20;
/** PostgreSQL takes 65,535 values at once; a signature has six. */
const rowsAtOnce = 8000;

const partsOf = (bytes: Uint8Array): Buffer[] => {
  const parts: Buffer[] = [];
  for (let from = 0; from < bytes.length; from += partBytes)
    parts.push(Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.min(partBytes, bytes.length - from)));
  return parts;
};

type Kept = 'code_snapshot' | 'code_lines';

const keepParts = async (
  db: CodeDb,
  orgId: string,
  table: Kept,
  repository: string,
  bytes: Uint8Array,
): Promise<void> => {
  await db.deleteFrom(table).where('org_id', '=', orgId).where('repository', '=', repository).execute();
  for (const [part, piece] of partsOf(bytes).entries())
    await db.insertInto(table).values({ org_id: orgId, repository, part, bytes: piece }).execute();
};

const readParts = async (
  db: CodeDb,
  orgId: string,
  table: Kept,
  repository: string,
): Promise<Uint8Array | null> => {
  const parts = await db
    .selectFrom(table)
    .select('bytes')
    .where('org_id', '=', orgId)
    .where('repository', '=', repository)
    .orderBy('part')
    .execute();
  return parts.length === 0 ? null : Buffer.concat(parts.map(({ bytes }) => bytes));
};

/** What one reading gave: columns of numbers, and beside them who is who. */
export interface Snapshot {
  readonly bytes: Uint8Array;
  readonly signatures: readonly Signature[];
}

/** Puts a reading in the place of the one before. Hand in a transaction. */
export const keepSnapshot = async (
  db: CodeDb,
  orgId: string,
  repository: string,
  { bytes, signatures }: Snapshot,
): Promise<void> => {
  await keepParts(db, orgId, 'code_snapshot', repository, bytes);
  await db
    .deleteFrom('code_signature')
    .where('org_id', '=', orgId)
    .where('repository', '=', repository)
    .execute();
  const rows = signatures.map((signature, number) => ({ org_id: orgId, repository, number, ...signature }));
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    await db
      .insertInto('code_signature')
      .values(rows.slice(from, from + rowsAtOnce))
      .execute();
};

/** The newest reading; null before the first. */
export const readSnapshot = async (
  db: CodeDb,
  orgId: string,
  repository: string,
): Promise<Snapshot | null> => {
  const bytes = await readParts(db, orgId, 'code_snapshot', repository);
  if (bytes === null) return null;
  return {
    bytes,
    signatures: await db
      .selectFrom('code_signature')
      .select(['name', 'email', 'login'])
      .where('org_id', '=', orgId)
      .where('repository', '=', repository)
      .orderBy('number')
      .execute(),
  };
};

/** Line counts, where they have been counted. */
export const readKeptLines = (db: CodeDb, orgId: string, repository: string): Promise<Uint8Array | null> =>
  readParts(db, orgId, 'code_lines', repository);

/** Puts new line counts in the place of those before; whoever holds the repository in memory reads it anew. */
export const keepLines = async (
  db: CodeDb,
  orgId: string,
  repository: string,
  bytes: Uint8Array,
): Promise<void> => {
  await keepParts(db, orgId, 'code_lines', repository, bytes);
  await db
    .updateTable('code_repository')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('org_id', '=', orgId)
    .where('id', '=', repository)
    .execute();
};
