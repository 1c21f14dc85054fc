import type { TeamId } from '../../../people/index.ts';
import { levelAt, placeOf } from '../../level.ts';
import type { Need } from '../../needs.ts';
import type { Setting, SkillsDb } from './tables.ts';

export type KeptNeed = Omit<Need, 'origin'> & { readonly version: number };

/** The newest word about each need of a team; with 0 people it has ended. */
export const readNeeds = async (db: SkillsDb, orgId: string, team: TeamId): Promise<readonly KeptNeed[]> => {
  const rows = await db
    .selectFrom('skill_need')
    .select(['skill', 'version', 'level', 'people'])
    .distinctOn('skill')
    .where('org_id', '=', orgId)
    .where('team', '=', team)
    .orderBy('skill')
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ level, ...row }) => ({ ...row, level: levelAt(level) }));
};

export const keepNeed = async (
  db: SkillsDb,
  orgId: string,
  { team, skill, version, level, people }: KeptNeed & { readonly team: TeamId },
  { by, at, reason }: Setting,
): Promise<void> => {
  await db
    .insertInto('skill_need')
    .values({
      ...{ org_id: orgId, team, skill, version, level: placeOf(level), people },
      ...{ reason, set_by: by, set_at: new Date(at) },
    })
    .execute();
};
