import type { Selectable } from 'kysely';
import { type Day, dayOf, isoDay, type Moment } from '../../../../base/day.ts';
import type { PersonId } from '../../../people/index.ts';
import type { Evidence } from '../../evidence.ts';
import { levelAt, placeOf } from '../../level.ts';
import type { SkillsDb, SkillsTables } from './tables.ts';

const dayOrNull = (text: string | null): Day | null => (text === null ? null : dayOf(text));

const evidenceOf = (row: Selectable<SkillsTables['skill_statement']>): Evidence => ({
  ...{ id: row.id, person: row.person, skill: row.skill, kind: row.kind, level: levelAt(row.level) },
  ...{ on: dayOf(row.said_on), by: row.said_by, because: row.because, source: row.source },
  withdrawnOn: dayOrNull(row.withdrawn_on),
});

/** What was said about people, in the order in which it was recorded. */
export const readStatements = async (
  db: SkillsDb,
  orgId: string,
  people: readonly PersonId[],
): Promise<readonly Evidence[]> => {
  if (people.length === 0) return [];
  const rows = await db
    .selectFrom('skill_statement')
    .selectAll()
    .where('org_id', '=', orgId)
    .where('person', 'in', [...people])
    .orderBy('number')
    .execute();
  return rows.map(evidenceOf);
};

export const readStatementsBy = async (
  db: SkillsDb,
  orgId: string,
  author: PersonId,
): Promise<readonly Evidence[]> => {
  const rows = await db
    .selectFrom('skill_statement')
    .selectAll()
    .where('org_id', '=', orgId)
    .where('said_by', '=', author)
    .orderBy('number')
    .execute();
  return rows.map(evidenceOf);
};

export const keepStatement = async (
  db: SkillsDb,
  orgId: string,
  evidence: Evidence,
  at: Moment,
): Promise<void> => {
  const { id, person, skill, level, because, by, on, source } = evidence;
  await db
    .insertInto('skill_statement')
    .values({
      ...{ org_id: orgId, id, person, skill, kind: evidence.kind as 'peer', level: placeOf(level), because },
      ...{ said_by: by, said_on: isoDay(on), recorded_at: new Date(at), source },
      ...{ withdrawn_on: null, withdrawn_at: null, withdrawn_reason: null },
    })
    .execute();
};

/** False when the author said no such thing, or took it back already. */
export const withdrawStatement = async (
  db: SkillsDb,
  orgId: string,
  { id, author }: { readonly id: string; readonly author: PersonId },
  { on, at, reason }: { readonly on: Day; readonly at: Moment; readonly reason: string | null },
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('skill_statement')
    .set({ withdrawn_on: isoDay(on), withdrawn_at: new Date(at), withdrawn_reason: reason })
    .where('org_id', '=', orgId)
    .where('id', '=', id)
    .where('said_by', '=', author)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};
