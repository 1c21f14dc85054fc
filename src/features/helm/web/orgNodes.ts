import type { OrgNode } from '../../../ui/charts/orgLayout.ts';
import type { TreeAnswer } from '../api.ts';

/** The tree as the picture draws it. */
export const orgNodes = (
  teams: TreeAnswer['teams'],
  kindWord: (kind: TreeAnswer['teams'][number]['kind']) => string,
): OrgNode[] =>
  teams.map(({ id, parent, name, kind, members, seats }) => ({
    id,
    parent,
    name,
    kind: kindWord(kind),
    members,
    seats: seats.map(({ role, title, state, holder }) => ({
      role,
      title,
      state,
      holder: holder?.label ?? null,
    })),
  }));

/** The teams to bring out: those a search finds, else those the open sentence is about. Null: none is asked for. */
export const litTeams = (
  teams: TreeAnswer['teams'],
  text: string,
  about: readonly string[] | null,
): ReadonlySet<string> | null => {
  const wanted = text.trim().toLowerCase();
  if (wanted) {
    const says = ({ name, seats }: TreeAnswer['teams'][number]) =>
      [name, ...seats.map(({ holder }) => `${holder?.name ?? ''} ${holder?.label ?? ''}`)]
        .join(' ')
        .toLowerCase();
    return new Set(teams.filter((team) => says(team).includes(wanted)).map(({ id }) => id));
  }
  return about && about.length > 0 ? new Set(about) : null;
};
