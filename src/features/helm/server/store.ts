import type { ColumnType, Kysely } from 'kysely';
import { dayOf, isoDay } from '../../../base/day.ts';
import type { PersonId, Role } from '../../people/index.ts';
import type { Charter } from '../charters.ts';
import type { Disposition } from '../disposition.ts';
import type { Expectation } from '../expectations.ts';

export interface HelmTables {
  finding_disposition: {
    org_id: string;
    finding_key: string;
    state: Disposition['state'];
    until: string | null;
    reason: string | null;
    owner: string | null;
    fingerprint: string;
    decided_by: string | null;
    decided_at: Date;
  };
  expected_seat: {
    org_id: string;
    scope: Expectation['scope'];
    of: string;
    role: Role;
    wanted: Expectation['wanted'];
    reason: string | null;
    set_by: string | null;
    set_at: Date;
  };
  charter: {
    org_id: string;
    role: Charter['role'];
    version: number;
    body: ColumnType<Omit<Charter, 'role'>, string, never>;
    set_by: string | null;
    set_at: Date;
  };
}
export type HelmDb = Kysely<HelmTables>;

/** The newest decision about each finding, by its key. */
export const readDispositions = async (
  db: HelmDb,
  orgId: string,
): Promise<ReadonlyMap<string, Disposition>> => {
  const rows = await db
    .selectFrom('finding_disposition')
    .selectAll()
    .distinctOn('finding_key')
    .where('org_id', '=', orgId)
    .orderBy('finding_key')
    .orderBy('decided_at', 'desc')
    .execute();
  return new Map(
    rows.map((row) => [
      row.finding_key,
      {
        findingKey: row.finding_key,
        state: row.state,
        until: row.until === null ? null : dayOf(row.until),
        ...{ reason: row.reason, owner: row.owner, by: row.decided_by, fingerprint: row.fingerprint },
        at: row.decided_at.toISOString(),
      },
    ]),
  );
};

export const keepDisposition = async (
  db: HelmDb,
  orgId: string,
  disposition: Omit<Disposition, 'at'>,
  at: Date,
): Promise<void> => {
  const { findingKey, state, until, reason, owner, by, fingerprint } = disposition;
  await db
    .insertInto('finding_disposition')
    .values({
      org_id: orgId,
      finding_key: findingKey,
      state,
      until: until === null ? null : isoDay(until),
      reason,
      owner,
      fingerprint,
      decided_by: by,
      decided_at: at,
    })
    .execute();
};

export const readExpectations = (db: HelmDb, orgId: string): Promise<Expectation[]> =>
  db
    .selectFrom('expected_seat')
    .select(['scope', 'of', 'role', 'wanted', 'reason'])
    .where('org_id', '=', orgId)
    .orderBy('scope')
    .orderBy('of')
    .orderBy('role')
    .execute();

/** Changes with every rule that is set; 0 before the first. */
export const readExpectationsVersion = async (db: HelmDb, orgId: string): Promise<string> => {
  const row = await db
    .selectFrom('expected_seat')
    .select((eb) => eb.fn.max('set_at').as('newest'))
    .where('org_id', '=', orgId)
    .executeTakeFirst();
  return String(row?.newest?.getTime() ?? 0);
};

export const keepExpectation = async (
  db: HelmDb,
  orgId: string,
  { scope, of, role, wanted, reason }: Expectation,
  by: PersonId | null,
  at: Date,
): Promise<void> => {
  const values = { wanted, reason, set_by: by, set_at: at };
  await db
    .insertInto('expected_seat')
    .values({ org_id: orgId, scope, of, role, ...values })
    .onConflict((conflict) => conflict.columns(['org_id', 'scope', 'of', 'role']).doUpdateSet(values))
    .execute();
};

export interface KeptCharter {
  readonly role: Charter['role'];
  readonly version: number;
  readonly body: Omit<Charter, 'role'>;
}

/** The newest version of each charter that the organisation wrote itself. */
export const readCharters = (db: HelmDb, orgId: string): Promise<KeptCharter[]> =>
  db
    .selectFrom('charter')
    .select(['role', 'version', 'body'])
    .distinctOn('role')
    .where('org_id', '=', orgId)
    .orderBy('role')
    .orderBy('version', 'desc')
    .execute();

export const keepCharter = async (
  db: HelmDb,
  orgId: string,
  { role, version, body }: KeptCharter,
  by: PersonId | null,
  at: Date,
): Promise<void> => {
  await db
    .insertInto('charter')
    .values({ org_id: orgId, role, version, body: JSON.stringify(body), set_by: by, set_at: at })
    .execute();
};
