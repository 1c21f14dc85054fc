import { dayOf, isoDay } from '../../../../base/day.ts';
import { groupBy } from '../../../../base/list.ts';
import type { PersonId } from '../../../people/index.ts';
import type { MentoringStep, MentorshipRecord } from '../../mentorship.ts';
import type { MentoringDb, MentoringTables } from './tables.ts';

const stepOf = (row: MentoringTables['mentorship_step']): MentoringStep => ({
  ...{ step: row.step, by: row.taken_by, on: dayOf(row.on_day), word: row.word },
  ...{ cadenceDays: row.cadence_days, reviewOn: row.review_on === null ? null : dayOf(row.review_on) },
  recordedOn: dayOf(row.recorded_on),
});

/** All mentorships with their steps, or those that one person is in, or one by its id; the oldest first. */
export const readMentorshipRecords = async (
  db: MentoringDb,
  orgId: string,
  of: { readonly person?: PersonId; readonly id?: string } = {},
): Promise<readonly MentorshipRecord[]> => {
  let asked = db.selectFrom('mentorship').selectAll().where('org_id', '=', orgId);
  const { person, id } = of;
  if (person !== undefined)
    asked = asked.where((eb) => eb.or([eb('mentee', '=', person), eb('mentor', '=', person)]));
  if (id !== undefined) asked = asked.where('id', '=', id);
  const rows = await asked.orderBy('number').execute();
  if (rows.length === 0) return [];
  const steps = await db
    .selectFrom('mentorship_step')
    .selectAll()
    .where('org_id', '=', orgId)
    .where(
      'mentorship',
      'in',
      rows.map((row) => row.id),
    )
    .orderBy('mentorship')
    .orderBy('number')
    .execute();
  const byMentorship = groupBy(steps, ({ mentorship }) => mentorship);
  return rows.map((row) => ({
    ...{ id: row.id, mentee: row.mentee, mentor: row.mentor },
    ...{ outsideName: row.outside_name, seat: row.seat },
    steps: (byMentorship.get(row.id) ?? []).map(stepOf),
  }));
};

export const keepMentorship = async (
  db: MentoringDb,
  orgId: string,
  { id, mentee, mentor, outsideName, seat }: Omit<MentorshipRecord, 'steps'>,
): Promise<void> => {
  await db
    .insertInto('mentorship')
    .values({ org_id: orgId, id, mentee, mentor, outside_name: outsideName, seat })
    .execute();
};

/** `number`: one more than the steps that were read, so that two who act at once do not both. */
export const keepStep = async (
  db: MentoringDb,
  orgId: string,
  { mentorship, number }: { readonly mentorship: string; readonly number: number },
  step: MentoringStep,
): Promise<void> => {
  await db
    .insertInto('mentorship_step')
    .values({
      ...{ org_id: orgId, mentorship, number, step: step.step, taken_by: step.by },
      ...{ on_day: isoDay(step.on), word: step.word, cadence_days: step.cadenceDays },
      review_on: step.reviewOn === null ? null : isoDay(step.reviewOn),
      recorded_on: isoDay(step.recordedOn),
    })
    .execute();
};
