import type { SkillWording } from '../../vocabulary.ts';
import type { Setting, SkillsDb } from './tables.ts';

/** Newest wording of each skill the organisation said something about. */
export const readWordings = async (db: SkillsDb, orgId: string): Promise<readonly SkillWording[]> => {
  const rows = await db
    .selectFrom('skill')
    .select(['skill', 'version', 'name', 'is_retired'])
    .distinctOn('skill')
    .where('org_id', '=', orgId)
    .orderBy('skill')
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ is_retired, ...row }) => ({ ...row, isRetired: is_retired }));
};

export const keepWording = async (
  db: SkillsDb,
  orgId: string,
  { skill, version, name, isRetired }: SkillWording,
  { by, at, reason }: Setting,
): Promise<void> => {
  await db
    .insertInto('skill')
    .values({
      ...{ org_id: orgId, skill, version, name, is_retired: isRetired },
      ...{ reason, set_by: by, set_at: new Date(at) },
    })
    .execute();
};
