import type { Fault } from '../base/errors.ts';
import type { StatedTeam } from '../features/people/index.ts';
import { faultAt } from './faultAt.ts';

const standsAboveItself = (key: string, parentOf: ReadonlyMap<string, string | null>): boolean => {
  let above = parentOf.get(key) ?? null;
  for (let steps = 0; above !== null && steps <= parentOf.size; steps += 1) {
    if (above === key) return true;
    above = parentOf.get(above) ?? null;
  }
  return false;
};

/** Parents that are there and above: an unknown one, or one that closes a circle, is left out and told. */
export const soundParents = (teams: readonly StatedTeam[], faults: Fault[]): StatedTeam[] => {
  const parentOf = new Map(teams.map((team) => [team.key, team.parentKey]));
  const whyNot = ({ key, parentKey }: StatedTeam): string | undefined => {
    if (parentKey === null) return undefined;
    if (!parentOf.has(parentKey)) return 'which is not in these files';
    return standsAboveItself(key, parentOf) ? 'which stands below it: a circle' : undefined;
  };
  return teams.map((team) => {
    const why = whyNot(team);
    if (why === undefined) return team;
    faults.push(
      faultAt(team, 'warning', `${team.name} belongs to ${team.parentKey}, ${why}. It stands at the top.`),
    );
    parentOf.set(team.key, null);
    return { ...team, parentKey: null };
  });
};

/** Two teams whose names differ by spelling only get addresses that differ by number. */
export const uniqueSlugs = (teams: readonly StatedTeam[]): StatedTeam[] => {
  const taken = new Set<string>();
  return teams.map((team) => {
    let { slug } = team;
    for (let n = 2; taken.has(slug); n += 1) slug = `${team.slug}-${n}`;
    taken.add(slug);
    return slug === team.slug ? team : { ...team, slug };
  });
};
