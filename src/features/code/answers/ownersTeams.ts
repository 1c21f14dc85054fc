import { remembered } from '../../../base/remember.ts';
import type { TeamId } from '../../people/index.ts';
import type { CodeView } from '../codeView.ts';
import { holdersIn } from '../owners/index.ts';
import { paperOf } from './ownersIn.ts';

/** From this part of its files on, an area is the team's that CODEOWNERS names for them. Configurable assumption. */
const mostOf = 0.5;

/** The team of each path by CODEOWNERS, where it names exactly one. */
const teamsOnPaper = (view: CodeView): ReadonlyMap<number, TeamId> => {
  const paper = paperOf(view.codebase);
  const found = new Map<number, TeamId>();
  if (!paper) return found;
  const holderOf = holdersIn(view);
  const teamsOfRule = paper.file.rules.map(({ owners }) => [
    ...new Set(owners.map(holderOf).flatMap((holder) => (holder.kind === 'team' ? holder.team : []))),
  ]);
  for (const path of view.expertise.files) {
    const { start, rule } = paper.ruling;
    const teams = new Set<TeamId>();
    for (let row = start[path]!; row < start[path + 1]!; row += 1)
      for (const team of teamsOfRule[rule[row]!]!) teams.add(team);
    const [only, ...others] = teams;
    if (only !== undefined && others.length === 0) found.set(path, only);
  }
  return found;
};

/** By area's id the team that CODEOWNERS names for most of its files. */
export const ownersTeams: (view: CodeView) => ReadonlyMap<string, TeamId> = remembered((view) => {
  const teamOf = teamsOnPaper(view);
  const counts = new Set(view.expertise.files);
  const found = new Map<string, TeamId>();
  for (const { id, files } of view.codebase.areas) {
    const standing = files.filter((path) => counts.has(path));
    const votes = Map.groupBy(standing, (path) => teamOf.get(path));
    for (const [team, paths] of votes)
      if (team !== undefined && paths.length > standing.length * mostOf) found.set(id, team);
  }
  return found;
});
