import type { Kysely } from 'kysely';
import type { Moment } from '../../base/day.ts';
import type { Kept, Said } from './digest.ts';
import type { AuditTables } from './tables.ts';

/** An entry as it lies in the database. */
export interface StoredEntry extends Kept {
  /** Null: erased. */
  readonly content: (Said & { readonly salt: Buffer }) | null;
}

export interface Stretch {
  /** Only entries with a higher number. */
  readonly after: number;
  readonly limit: number;
  readonly action?: string;
  /** True: the newest `limit` entries, the newest first. */
  readonly newestFirst?: boolean;
}

interface Row {
  readonly number: number;
  readonly at: Date;
  readonly action: string;
  readonly digest: Buffer;
  readonly salt: Buffer | null;
  readonly actor: string | null;
  readonly subject: string | null;
  readonly reason: string | null;
  readonly payload: string | null;
}

const entryOf = ({ number, action, digest, salt, payload, ...row }: Row): StoredEntry => {
  const at: Moment = row.at.getTime();
  const { actor, subject, reason } = row;
  const content =
    salt === null || payload === null ? null : { at, action, actor, subject, reason, payload, salt };
  return { number, at, action, digest, content };
};

/** Below every number, also those only a forger would give. */
export const theBeginning = Number.MIN_SAFE_INTEGER;

/** Entries in the order they were written, unless `newestFirst`. */
export const entriesOf = async (
  db: Kysely<AuditTables>,
  orgId: string,
  { after, limit, action, newestFirst = false }: Stretch,
): Promise<readonly StoredEntry[]> => {
  const rows = await db
    .selectFrom('audit_entry as entry')
    .leftJoin('audit_payload as content', (join) =>
      join.onRef('content.org_id', '=', 'entry.org_id').onRef('content.number', '=', 'entry.number'),
    )
    .select(['entry.number', 'at', 'action', 'digest', 'salt', 'actor', 'subject', 'reason'])
    .select((eb) => eb.cast<string | null>('payload', 'text').as('payload'))
    .where('entry.org_id', '=', orgId)
    .where('entry.number', '>', after)
    .$if(action !== undefined, (query) => query.where('action', '=', action!))
    .orderBy('entry.number', newestFirst ? 'desc' : 'asc')
    .limit(limit)
    .execute();
  return rows.map(entryOf);
};
