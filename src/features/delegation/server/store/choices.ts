import { type Day, dayOf, isoDay } from '../../../../base/day.ts';
import { groupBy } from '../../../../base/list.ts';
import type { PersonId } from '../../../people/index.ts';
import type { Answer, Choice } from '../../choice.ts';
import type { Outcome } from '../../outcomes.ts';
import type { DelegationDb, DelegationTables, Written } from './tables.ts';

const readAnswers = async (db: DelegationDb, orgId: string, choices: readonly string[], by: Day) => {
  const rows = await db
    .selectFrom('delegation_answer')
    .selectAll()
    .distinctOn('choice')
    .where('org_id', '=', orgId)
    .where('choice', 'in', [...choices])
    .where('answered_on', '<=', isoDay(by))
    .orderBy('choice')
    .orderBy('version', 'desc')
    .execute();
  return new Map(
    rows.map(({ choice, answer, word, answered_on }) => [choice, { answer, word, on: dayOf(answered_on) }]),
  );
};

const readOutcomes = async (db: DelegationDb, orgId: string, choices: readonly string[], by: Day) => {
  const rows = await db
    .selectFrom('delegation_outcome')
    .selectAll()
    .distinctOn(['choice', 'times'])
    .where('org_id', '=', orgId)
    .where('choice', 'in', [...choices])
    .where('recorded_on', '<=', isoDay(by))
    .orderBy('choice')
    .orderBy('times')
    .orderBy('version', 'desc')
    .execute();
  const outcomes = rows.map(({ choice, times, leader_hours, other_hours, went, recorded_on }) => ({
    ...{ choice, times, went, leaderHours: leader_hours, otherHours: other_hours },
    on: dayOf(recorded_on),
  }));
  return groupBy(outcomes, ({ choice }) => choice);
};

type ChoiceRow = Omit<DelegationTables['delegation_choice'], 'number'>;

/** Choices with the answers and outcomes that there were by the day. */
const whole = async (
  db: DelegationDb,
  orgId: string,
  rows: readonly ChoiceRow[],
  by: Day,
): Promise<readonly Choice[]> => {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const answers = await readAnswers(db, orgId, ids, by);
  const outcomes = await readOutcomes(db, orgId, ids, by);
  return rows.map(({ id, item, leader, choice, delegate, level, reason, reason_text, ...row }) => ({
    ...{ id, item, leader, choice, delegate, level, reason, reasonText: reason_text, word: row.word },
    ...{ followed: row.followed, prediction: row.prediction, why: row.why, on: dayOf(row.chosen_on) },
    ...{ answer: answers.get(id) ?? null, outcomes: outcomes.get(id) ?? [] },
  }));
};

/** All choices of a leader, or all that were handed on to somebody, by a day; the oldest first. */
export const readChoices = async (
  db: DelegationDb,
  orgId: string,
  of: 'leader' | 'delegate',
  person: PersonId,
  by: Day,
): Promise<readonly Choice[]> => {
  const rows = await db
    .selectFrom('delegation_choice')
    .selectAll()
    .where('org_id', '=', orgId)
    .where(of, '=', person)
    .where('chosen_on', '<=', isoDay(by))
    .orderBy('number')
    .execute();
  return whole(db, orgId, rows, by);
};

/** The newest choice about each of these items, by id of the item. */
export const readLatest = async (
  db: DelegationDb,
  orgId: string,
  items: readonly string[],
  by: Day,
): Promise<ReadonlyMap<string, string>> => {
  if (items.length === 0) return new Map();
  const rows = await db
    .selectFrom('delegation_choice')
    .select(['id', 'item'])
    .distinctOn('item')
    .where('org_id', '=', orgId)
    .where('item', 'in', [...items])
    .where('chosen_on', '<=', isoDay(by))
    .orderBy('item')
    .orderBy('number', 'desc')
    .execute();
  return new Map(rows.map(({ item, id }) => [item, id]));
};

export const keepChoice = async (
  db: DelegationDb,
  orgId: string,
  choice: Omit<Choice, 'answer' | 'outcomes' | 'on'>,
  { on, at }: Written,
): Promise<void> => {
  const { id, item, leader, delegate, level, reason, reasonText, word, followed, prediction, why } = choice;
  await db
    .insertInto('delegation_choice')
    .values({
      ...{ org_id: orgId, id, item, leader, choice: choice.choice, delegate, level, reason, word, followed },
      ...{ reason_text: reasonText, prediction, why, chosen_on: isoDay(on), chosen_at: new Date(at) },
    })
    .execute();
};

export const keepAnswer = async (
  db: DelegationDb,
  orgId: string,
  choice: string,
  { answer, word }: Omit<Answer, 'on'>,
  { on, at }: Written,
): Promise<void> => {
  const before = await db
    .selectFrom('delegation_answer')
    .select(({ fn }) => fn.max('version').as('version'))
    .where('org_id', '=', orgId)
    .where('choice', '=', choice)
    .executeTakeFirst();
  await db
    .insertInto('delegation_answer')
    .values({
      ...{ org_id: orgId, choice, version: (before?.version ?? 0) + 1, answer, word },
      ...{ answered_on: isoDay(on), answered_at: new Date(at) },
    })
    .execute();
};

/** The first, second … time of a choice; said anew, the newest counts. */
export const keepOutcome = async (
  db: DelegationDb,
  orgId: string,
  { choice, times, leaderHours, otherHours, went }: Outcome,
  { on, at }: Written,
): Promise<void> => {
  const before = await db
    .selectFrom('delegation_outcome')
    .select(({ fn }) => fn.max('version').as('version'))
    .where('org_id', '=', orgId)
    .where('choice', '=', choice)
    .where('times', '=', times)
    .executeTakeFirst();
  await db
    .insertInto('delegation_outcome')
    .values({
      ...{ org_id: orgId, choice, times, version: (before?.version ?? 0) + 1, went },
      ...{ leader_hours: leaderHours, other_hours: otherHours },
      ...{ recorded_on: isoDay(on), recorded_at: new Date(at) },
    })
    .execute();
};
