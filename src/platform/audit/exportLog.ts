import type { Kysely } from 'kysely';
import type { Moment } from '../../base/day.ts';
import { entriesOf, type StoredEntry, theBeginning } from './entries.ts';
import { auditTables } from './tables.ts';

/** An entry as people read it. Content that was erased, or is not for the reader, is null. */
export interface LoggedEntry {
  readonly number: number;
  readonly at: Moment;
  readonly action: string;
  readonly digest: string;
  readonly content: LoggedContent | null;
}

export interface LoggedContent {
  readonly actor: string | null;
  readonly subject: string | null;
  readonly reason: string | null;
  /** JSON text, as it went into the digest: SHA-256 of salt and JSON array [at, action, actor, subject, reason, payload]. */
  readonly payload: string;
  readonly salt: string;
}

export interface ExportRequest {
  /** False: without who, about whom and what, as the works council reads it. */
  readonly withContent: boolean;
  /** Only entries with a higher number. */
  readonly after?: number;
  readonly limit?: number;
  /** True: the newest `limit` entries, the newest first. */
  readonly newestFirst?: boolean;
}

const contentOf = ({ actor, subject, reason, payload, salt }: NonNullable<StoredEntry['content']>) => ({
  actor,
  subject,
  reason,
  payload,
  salt: salt.toString('hex'),
});

/** Entries in the order they were written; ask again with `after` the last number. */
export const exportLog = async <T>(
  db: Kysely<T>,
  orgId: string,
  { withContent, after = theBeginning, limit = 1000, newestFirst = false }: ExportRequest,
): Promise<readonly LoggedEntry[]> => {
  const entries = await entriesOf(auditTables(db), orgId, { after, limit, newestFirst });
  return entries.map(({ content, digest, ...entry }) => ({
    ...entry,
    digest: digest.toString('hex'),
    content: withContent && content ? contentOf(content) : null,
  }));
};
