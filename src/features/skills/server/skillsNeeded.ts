import type { TeamId } from '../../people/index.ts';
import type { Asking } from '../../people/server/index.ts';
import { needsOf } from '../needs.ts';
import { type SkillsServer, sceneFor } from './skillsServer.ts';
import { readNeeds } from './store/index.ts';

/** What the work of a team needs, for the profile of a seat: `TypeScript: competent`. Says nothing about anybody. */
export const skillsNeeded =
  (skills: SkillsServer) =>
  async (asking: Asking, team: TeamId): Promise<readonly string[]> => {
    const { vocabulary, technologies } = await sceneFor(skills, asking);
    const names = new Map(vocabulary.map(({ id, name }) => [id, name]));
    const typed = await readNeeds(skills.db, asking.orgId, team);
    return needsOf(team, typed, technologies).map(
      ({ skill, level }) => `${names.get(skill) ?? skill}: ${level}`,
    );
  };
