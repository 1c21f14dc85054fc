import { type Day, dayOf, isoDay } from '../../../../base/day.ts';
import type { PersonId } from '../../../people/index.ts';
import type { DelegationLevel } from '../../delegationLevels.ts';
import type { DelegationDb, Written } from './tables.ts';

export interface KeptLevel {
  readonly leader: PersonId;
  readonly person: PersonId;
  /** As `classKey` writes it. */
  readonly taskClass: string;
  readonly version: number;
  readonly level: DelegationLevel;
  readonly reason: string | null;
  readonly on: Day;
}

/** Levels that a leader gives, or that somebody is given, by a day: the newest of each. */
export const readLevels = async (
  db: DelegationDb,
  orgId: string,
  of: 'leader' | 'person',
  who: PersonId,
  by: Day,
): Promise<readonly KeptLevel[]> => {
  const rows = await db
    .selectFrom('delegation_level')
    .selectAll()
    .distinctOn(['leader', 'person', 'task_class'])
    .where('org_id', '=', orgId)
    .where(of, '=', who)
    .where('set_on', '<=', isoDay(by))
    .orderBy('leader')
    .orderBy('person')
    .orderBy('task_class')
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ leader, person, task_class, version, level, reason, set_on }) => ({
    ...{ leader, person, taskClass: task_class, version, level, reason, on: dayOf(set_on) },
  }));
};

export const keepLevel = async (
  db: DelegationDb,
  orgId: string,
  { leader, person, taskClass, version, level, reason }: Omit<KeptLevel, 'on'>,
  { on, at }: Written,
): Promise<void> => {
  await db
    .insertInto('delegation_level')
    .values({
      ...{ org_id: orgId, leader, person, task_class: taskClass, version, level, reason },
      ...{ set_on: isoDay(on), set_at: new Date(at) },
    })
    .execute();
};
