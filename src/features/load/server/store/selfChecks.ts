import { dayOf, isoDay, type Moment } from '../../../../base/day.ts';
import type { PersonId } from '../../../people/index.ts';
import type { SelfCheck } from '../../selfCheck.ts';
import type { LoadDb } from './tables.ts';

/** The self-checks of one person, oldest first. For that person alone: takes nobody else's, on purpose. */
export const readSelfChecks = async (
  db: LoadDb,
  orgId: string,
  self: PersonId,
): Promise<readonly SelfCheck[]> => {
  const rows = await db
    .selectFrom('load_self_check')
    .select(['day', 'answers'])
    .where('org_id', '=', orgId)
    .where('person', '=', self)
    .orderBy('day')
    .execute();
  return rows.map(({ day, answers }) => ({ day: dayOf(day), answers }));
};

/** One a day: the last word of a day counts, and a private matter keeps no drafts. */
export const keepSelfCheck = async (
  db: LoadDb,
  orgId: string,
  self: PersonId,
  { day, answers }: SelfCheck,
  at: Moment,
): Promise<void> => {
  const said = { answers: [...answers], set_at: new Date(at) };
  await db
    .insertInto('load_self_check')
    .values({ org_id: orgId, person: self, day: isoDay(day), ...said })
    .onConflict((conflict) => conflict.columns(['org_id', 'person', 'day']).doUpdateSet(said))
    .execute();
};

export const forgetSelfChecks = async (db: LoadDb, orgId: string, self: PersonId): Promise<void> => {
  await db.deleteFrom('load_self_check').where('org_id', '=', orgId).where('person', '=', self).execute();
};
