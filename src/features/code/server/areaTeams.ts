import type { Moment } from '../../../base/day.ts';
import type { TeamId } from '../../people/index.ts';
import type { CodeDb } from './tables.ts';

interface AreaTeam {
  readonly repository: string;
  readonly area: string;
  readonly team: TeamId;
}

/** Which team answers for which area, of one repository or of all, where somebody said so. */
export const readAreaTeams = async (
  db: CodeDb,
  orgId: string,
  repository?: string,
): Promise<readonly AreaTeam[]> => {
  const all = db
    .selectFrom('code_area_team')
    .select(['repository', 'area', 'team'])
    .where('org_id', '=', orgId)
    .where('ended_at', 'is', null)
    .orderBy('repository')
    .orderBy('area');
  return (repository === undefined ? all : all.where('repository', '=', repository)).execute();
};

/** @param team Null: nobody answers for it any more. */
export const setAreaTeam = async (
  db: CodeDb,
  orgId: string,
  { repository, area }: Omit<AreaTeam, 'team'>,
  team: TeamId | null,
  by: string | null,
  at: Moment,
): Promise<void> => {
  await db
    .updateTable('code_area_team')
    .set({ ended_by: by, ended_at: new Date(at) })
    .where('org_id', '=', orgId)
    .where('repository', '=', repository)
    .where('area', '=', area)
    .where('ended_at', 'is', null)
    .execute();
  if (team === null) return;
  await db
    .insertInto('code_area_team')
    .values({ org_id: orgId, repository, area, team, set_by: by, set_at: new Date(at) })
    .execute();
};
