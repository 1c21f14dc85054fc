import type { Moment } from '../../../base/day.ts';
import type { CodeDb } from './tables.ts';

/** What somebody said about signatures. */
export interface KeptDecision {
  readonly id: string;
  readonly what: 'same' | 'different' | 'bot' | 'human';
  /** Keys of signatures. */
  readonly a: string;
  readonly b: string | null;
  readonly by: string | null;
  readonly at: Moment;
}

/** Those that stand, oldest first. */
export const readDecisions = async (db: CodeDb, orgId: string): Promise<readonly KeptDecision[]> => {
  const rows = await db
    .selectFrom('code_identity_decision')
    .select(['id', 'what', 'a', 'b', 'decided_by', 'decided_at'])
    .where('org_id', '=', orgId)
    .where('withdrawn_at', 'is', null)
    .orderBy('decided_at')
    .orderBy('id')
    .execute();
  return rows.map(({ decided_by, decided_at, ...row }) => ({
    ...row,
    by: decided_by,
    at: decided_at.getTime(),
  }));
};

export const keepDecision = async (
  db: CodeDb,
  orgId: string,
  { id, what, a, b, by, at }: KeptDecision,
): Promise<void> => {
  await db
    .insertInto('code_identity_decision')
    .values({ org_id: orgId, id, what, a, b, decided_by: by, decided_at: new Date(at) })
    .execute();
};

/** False when there is no such decision, or it was withdrawn already. */
export const withdrawDecision = async (
  db: CodeDb,
  orgId: string,
  id: string,
  by: string | null,
  at: Moment,
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('code_identity_decision')
    .set({ withdrawn_by: by, withdrawn_at: new Date(at) })
    .where('org_id', '=', orgId)
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};
