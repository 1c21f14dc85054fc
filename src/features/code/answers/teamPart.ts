import type { TeamId } from '../../people/index.ts';
import type { DeveloperRef } from '../api.ts';
import type { Area } from '../area.ts';
import type { CodeView } from '../codeView.ts';
import { filesIn } from '../knowing/index.ts';
import type { TeamByArea } from './areaRows.ts';
import { developerRefOf } from './refs.ts';
import { workOn } from './remarks.ts';
import { teamIn } from './teamIn.ts';

/** A repository on the day, and which team answers for which of its areas. */
export interface TeamView {
  readonly view: CodeView;
  readonly teamByArea: TeamByArea;
}

/** The part of a repository that is a team's. */
export interface Part extends TeamView {
  readonly areas: readonly Area[];
  readonly members: readonly number[];
  /** Rows of the expertise. */
  readonly files: readonly number[];
  /** Changes there in the last 90 days. */
  readonly work: number;
}

/** From this part of a year's changes on, an area is taken for a team's where nobody said whose it is. Configurable assumption. */
const mostlyTheirs = 0.5;
/** Of fewer changes in a year nobody can tell whose an area is. Configurable assumption. */
const fewestChanges = 5;

/** Areas that lie in no other of them. */
export const outermost = (areas: readonly Area[]): readonly Area[] => {
  const taken = new Set<number>();
  return areas
    .toSorted((a, b) => b.files.length - a.files.length || (a.id < b.id ? -1 : 1))
    .filter(({ files }) => {
      const isInside = files.every((file) => taken.has(file));
      for (const file of files) taken.add(file);
      return !isInside;
    });
};

const derivedAreas = (view: CodeView, team: TeamId, teamByArea: TeamByArea): readonly Area[] =>
  view.codebase.areas.filter((area) => {
    if (area.kind === 'owners' || area.kind === 'repository' || teamByArea.has(area.id)) return false;
    const { changes, fromTeam } = workOn(view, area, team);
    return changes >= fewestChanges && fromTeam >= mostlyTheirs;
  });

export const partOf = ({ view, teamByArea }: TeamView, team: TeamId): Part => {
  const declared = view.codebase.areas.filter(({ id }) => teamByArea.get(id) === team);
  const areas = outermost([...declared, ...derivedAreas(view, team, teamByArea)]);
  const files = [...new Set(areas.flatMap((area) => filesIn(view.expertise, area.files)))];
  const work = files.reduce(
    (sum, file) => sum + view.activity.recentChanges[view.expertise.files[file]!]!,
    0,
  );
  return { view, teamByArea, areas, files, work, members: teamIn(view, team).members };
};

export const keyOf = ({ person, name }: DeveloperRef): string => person?.id ?? `name:${name}`;

/** Everybody of the team who signs somewhere, by name. */
export const membersOf = (parts: readonly Part[]): DeveloperRef[] => {
  const found = new Map<string, DeveloperRef>();
  for (const { view, members } of parts)
    for (const member of members) {
      const ref = developerRefOf(view, member);
      found.set(keyOf(ref), ref);
    }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
};

/** What each one's absence would cost of the work in all repositories: by key, 0–1. */
