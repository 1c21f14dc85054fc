import { type Day, isoDay, type Moment } from '../../../../base/day.ts';
import { levelAt } from '../../level.ts';
import { readWishes } from './choices.ts';
import type { SkillsDb } from './tables.ts';

/** What an import recorded at a moment besides statements, as far as nobody has said anything newer since. */
export const readBroughtAt = async (db: SkillsDb, orgId: string, at: Moment) => {
  const newestOf = <Of extends { readonly version: number; readonly at: string }>(all: readonly Of[]) =>
    all.filter(({ version, at: set }) => version === 1 && set === new Date(at).toISOString());
  const wishers = await db
    .selectFrom('skill_wish')
    .select('person')
    .where('org_id', '=', orgId)
    .where('set_at', '=', new Date(at))
    .execute();
  const wishes = await readWishes(db, orgId, [...new Set(wishers.map(({ person }) => person))]);
  const needs = await db
    .selectFrom('skill_need')
    .selectAll()
    .distinctOn(['team', 'skill'])
    .where('org_id', '=', orgId)
    .orderBy('team')
    .orderBy('skill')
    .orderBy('version', 'desc')
    .execute();
  const skills = await db
    .selectFrom('skill')
    .selectAll()
    .distinctOn('skill')
    .where('org_id', '=', orgId)
    .orderBy('skill')
    .orderBy('version', 'desc')
    .execute();
  const timed = <Row extends { readonly set_at: Date }>(row: Row) => ({
    ...row,
    at: row.set_at.toISOString(),
  });
  return {
    wishes: newestOf(wishes),
    needs: newestOf(needs.map(timed)).map(({ level, ...row }) => ({ ...row, level: levelAt(level) })),
    skills: newestOf(skills.map(timed)).map(({ skill, version, name }) => ({ skill, version, name })),
  };
};

/** Withdraws what an import said about people. Answers how many statements that were. */
export const withdrawBrought = async (
  db: SkillsDb,
  orgId: string,
  { source, at }: { readonly source: string; readonly at: Moment },
  how: { readonly on: Day; readonly at: Moment; readonly reason: string },
): Promise<number> => {
  const { numUpdatedRows } = await db
    .updateTable('skill_statement')
    .set({ withdrawn_on: isoDay(how.on), withdrawn_at: new Date(how.at), withdrawn_reason: how.reason })
    .where('org_id', '=', orgId)
    .where('source', '=', source)
    .where('recorded_at', '=', new Date(at))
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
};
