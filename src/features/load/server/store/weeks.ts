import { dayOf, isoDay, type Moment } from '../../../../base/day.ts';
import type { PersonId } from '../../../people/index.ts';
import type { LoggedWeek } from '../../weekLog.ts';
import type { LoadDb } from './tables.ts';

export type KeptWeek = LoggedWeek & {
  readonly person: PersonId;
  readonly version: number;
  readonly at: string;
};

/** The newest word on every week that these people logged, oldest week first. */
export const readWeeks = async (
  db: LoadDb,
  orgId: string,
  people: readonly PersonId[],
): Promise<readonly KeptWeek[]> => {
  if (people.length === 0) return [];
  const rows = await db
    .selectFrom('leader_week')
    .selectAll()
    .distinctOn(['person', 'week'])
    .where('org_id', '=', orgId)
    .where('person', 'in', [...people])
    .orderBy('person')
    .orderBy('week')
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ week, own_work, technical_leading, set_at, ...row }) => ({
    ...{ person: row.person, week: dayOf(week), version: row.version, people: row.people, other: row.other },
    ...{ ownWork: own_work, leading: technical_leading, at: set_at.toISOString() },
  }));
};

export const keepWeek = async (
  db: LoadDb,
  orgId: string,
  { person, week, version, ownWork, leading, people, other }: Omit<KeptWeek, 'at'>,
  at: Moment,
): Promise<void> => {
  const hours = { own_work: ownWork, technical_leading: leading, people, other };
  await db
    .insertInto('leader_week')
    .values({ org_id: orgId, person, week: isoDay(week), version, ...hours, set_at: new Date(at) })
    .execute();
};
