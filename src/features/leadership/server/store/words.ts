import { type Day, dayOf, isoDay, type Moment } from '../../../../base/day.ts';
import type { PersonId, TeamId } from '../../../people/index.ts';
import type { LeadershipDb, LeadershipTables } from './tables.ts';

/** What somebody said of a team by hand. */
export interface KeptWord {
  readonly about: 'goals' | 'ready';
  readonly version: number;
  /** Null: taken back. */
  readonly answer: boolean | null;
  readonly since: Day | null;
  readonly candidate: PersonId | null;
  readonly evidence: string;
  readonly by: PersonId | null;
  readonly on: Day;
}

/** Everything said of a team, oldest first. */
export const readWords = async (
  db: LeadershipDb,
  orgId: string,
  team: TeamId,
): Promise<readonly KeptWord[]> => {
  const rows = await db
    .selectFrom('split_word')
    .selectAll()
    .where('org_id', '=', orgId)
    .where('team', '=', team)
    .orderBy('version')
    .execute();
  return rows.map(({ about, version, answer, since, candidate, evidence, said_by, said_on }) => ({
    ...{ about, version, answer, candidate, evidence, by: said_by, on: dayOf(said_on) },
    since: since === null ? null : dayOf(since),
  }));
};

export const keepWord = async (
  db: LeadershipDb,
  orgId: string,
  team: TeamId,
  { about, version, answer, since, candidate, evidence, by, on }: KeptWord,
  at: Moment,
): Promise<void> => {
  const row: Omit<LeadershipTables['split_word'], 'org_id'> = {
    ...{ team, about, version, answer, since: since === null ? null : isoDay(since), candidate, evidence },
    ...{ said_by: by, said_on: isoDay(on), said_at: new Date(at) },
  };
  await db
    .insertInto('split_word')
    .values({ org_id: orgId, ...row })
    .execute();
};
