import { dayOf, isoDay, type Moment } from '../../../../base/day.ts';
import type { PersonId } from '../../../people/index.ts';
import type { Contest, ContestAnswer, SkillId } from '../../evidence.ts';
import { levelAt, placeOf } from '../../level.ts';
import type { SkillsDb, SkillsTables } from './tables.ts';

/** A contest with whose it is and of which skill. */
export type KeptContest = Contest & { readonly person: PersonId; readonly skill: SkillId };

const answerOf = (row: SkillsTables['skill_contest']): ContestAnswer | null =>
  row.outcome === null
    ? null
    : {
        outcome: row.outcome,
        level: row.level === null ? null : levelAt(row.level),
        ...{ because: row.answer ?? '', by: row.answered_by, on: dayOf(row.answered_on!) },
      };

const contestOf = (row: SkillsTables['skill_contest']): KeptContest => ({
  ...{ id: row.id, person: row.person, skill: row.skill, evidence: row.evidence, reason: row.reason },
  ...{ on: dayOf(row.contested_on), due: dayOf(row.due), answerer: row.answerer, answer: answerOf(row) },
});

const contestsOf = (db: SkillsDb, orgId: string) =>
  db
    .selectFrom('skill_contest')
    .selectAll()
    .where('org_id', '=', orgId)
    .orderBy('contested_at')
    .orderBy('id');

export const readContests = async (
  db: SkillsDb,
  orgId: string,
  people: readonly PersonId[],
): Promise<readonly KeptContest[]> =>
  people.length === 0
    ? []
    : (
        await contestsOf(db, orgId)
          .where('person', 'in', [...people])
          .execute()
      ).map(contestOf);

/** All that wait for an answer. */
export const readOpenContests = async (db: SkillsDb, orgId: string): Promise<readonly KeptContest[]> =>
  (await contestsOf(db, orgId).where('outcome', 'is', null).execute()).map(contestOf);

export const readContest = async (
  db: SkillsDb,
  orgId: string,
  id: string,
): Promise<KeptContest | undefined> => {
  const row = await contestsOf(db, orgId).where('id', '=', id).executeTakeFirst();
  return row && contestOf(row);
};

export const keepContest = async (
  db: SkillsDb,
  orgId: string,
  { id, person, evidence, skill, reason, on, due, answerer }: KeptContest,
  at: Moment,
): Promise<void> => {
  await db
    .insertInto('skill_contest')
    .values({
      ...{ org_id: orgId, id, person, evidence, skill, reason, answerer },
      ...{ contested_on: isoDay(on), contested_at: new Date(at), due: isoDay(due) },
      ...{ outcome: null, answer: null, level: null },
      ...{ answered_by: null, answered_on: null, answered_at: null },
    })
    .execute();
};

/** False when it was answered already. */
export const keepAnswer = async (
  db: SkillsDb,
  orgId: string,
  id: string,
  { outcome, level, because, by, on }: ContestAnswer,
  at: Moment,
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('skill_contest')
    .set({
      ...{ outcome, answer: because, level: level === null ? null : placeOf(level) },
      ...{ answered_by: by, answered_on: isoDay(on), answered_at: new Date(at) },
    })
    .where('org_id', '=', orgId)
    .where('id', '=', id)
    .where('outcome', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};
