import { type Day, dayOf, isoDay, type Moment } from '../../../../base/day.ts';
import type { PersonId } from '../../../people/index.ts';
import type { SaidOfWeek } from '../../loadOn.ts';
import type { LoadDb } from './tables.ts';

export type KeptSaid = SaidOfWeek & {
  readonly person: PersonId;
  readonly from: Day;
  readonly version: number;
  readonly by: PersonId | null;
  readonly at: string;
};

/** What was said of the weeks of these people, by the day from which on it holds; of one day the newest word last. */
export const readSaid = async (
  db: LoadDb,
  orgId: string,
  people: readonly PersonId[],
): Promise<readonly KeptSaid[]> => {
  if (people.length === 0) return [];
  const rows = await db
    .selectFrom('leader_said')
    .selectAll()
    .where('org_id', '=', orgId)
    .where('person', 'in', [...people])
    .orderBy('from')
    .orderBy('version')
    .execute();
  return rows.map(
    ({ person, from, version, projects, own_work, mentoring_hours, mastered, set_by, set_at }) => ({
      ...{ person, from: dayOf(from), version, projects, ownWork: own_work, mastered, by: set_by },
      ...{ mentoringHours: mentoring_hours, at: set_at.toISOString() },
    }),
  );
};

export const keepSaid = async (
  db: LoadDb,
  orgId: string,
  { person, from, version, projects, ownWork, mentoringHours, mastered, by }: Omit<KeptSaid, 'at'>,
  at: Moment,
): Promise<void> => {
  const said = { projects, own_work: ownWork, mentoring_hours: mentoringHours, mastered };
  await db
    .insertInto('leader_said')
    .values({
      ...{ org_id: orgId, person, version, from: isoDay(from), ...said },
      ...{ set_by: by, set_at: new Date(at) },
    })
    .execute();
};
