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
  for (const table of ['code_snapshot', 'code_signature'] as const)
    await db.deleteFrom(table).where('org_id', '=', orgId).where('repository', '=', repository).execute();
  for (const [part, piece] of partsOf(bytes).entries())
    await db.insertInto('code_snapshot').values({ org_id: orgId, repository, part, bytes: piece }).execute();
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
  const parts = await db
    .selectFrom('code_snapshot')
    .select('bytes')
    .where('org_id', '=', orgId)
    .where('repository', '=', repository)
    .orderBy('part')
    .execute();
  if (parts.length === 0) return null;
  return {
    bytes: Buffer.concat(parts.map(({ bytes }) => bytes)),
    signatures: await db
      .selectFrom('code_signature')
      .select(['name', 'email', 'login'])
      .where('org_id', '=', orgId)
      .where('repository', '=', repository)
      .orderBy('number')
      .execute(),
  };
};
