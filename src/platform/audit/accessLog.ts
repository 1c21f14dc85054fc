import { type Kysely, sql } from 'kysely';
import { isoDay, type Moment, utcDayOf } from '../../base/day.ts';
import { auditTables } from './tables.ts';

/** One look at the personal data of somebody. */
export interface Access {
  /** Person who looked; for an account without a person, `account:` and its id. */
  readonly viewer: string;
  /** Person who was looked at. */
  readonly subject: string;
  /** Kind of data: `contact`, `growth goals`. */
  readonly what: string;
  readonly at: Moment;
}

/** All looks of one reader at one kind of data on one day. */
export interface AccessOfDay {
  readonly viewer: string;
  readonly what: string;
  /** `2026-11-22`, in UTC. */
  readonly day: string;
  readonly times: number;
  readonly lastAt: Moment;
}

const byKey = (a: Access, b: Access): number =>
  a.subject === b.subject ? (a.what < b.what ? -1 : 1) : a.subject < b.subject ? -1 : 1;

/** The rows one statement may touch once each, in one order for all processes, so that none waits for another in a circle. */
const rowsOf = (orgId: string, accesses: readonly Access[]) => {
  const rows = accesses
    .filter(({ viewer, subject }) => viewer !== subject)
    .toSorted(byKey)
    .map(({ viewer, subject, what, at }) => {
      const day = isoDay(utcDayOf(at));
      return { org_id: orgId, subject, day, viewer, what, times: 1, last_at: new Date(at) };
    });
  return [
    ...new Map(
      rows.map((row) => [JSON.stringify([row.subject, row.day, row.viewer, row.what]), row]),
    ).values(),
  ];
};

/** Writes down who looked, in one statement for a whole list. A look at oneself is none. */
export const recordAccess = async <T>(
  db: Kysely<T>,
  orgId: string,
  accesses: readonly Access[],
): Promise<void> => {
  const rows = rowsOf(orgId, accesses);
  if (rows.length === 0) return;
  await auditTables(db)
    .insertInto('access_log')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['org_id', 'subject', 'day', 'viewer', 'what']).doUpdateSet({
        times: sql`access_log.times + 1`,
        last_at: sql`greatest(access_log.last_at, excluded.last_at)`,
      }),
    )
    .execute();
};

/** Who looked at a person's data, newest first. For that person's eyes. */
export const accessLogOf = async <T>(
  db: Kysely<T>,
  orgId: string,
  subject: string,
): Promise<readonly AccessOfDay[]> => {
  const rows = await auditTables(db)
    .selectFrom('access_log')
    .select(['viewer', 'what', 'day', 'times', 'last_at'])
    .where('org_id', '=', orgId)
    .where('subject', '=', subject)
    .orderBy('last_at', 'desc')
    .execute();
  return rows.map(({ last_at, ...row }) => ({ ...row, lastAt: last_at.getTime() }));
};
