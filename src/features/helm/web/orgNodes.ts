import type { OrgNode, OrgSeat } from '../../../ui/charts/orgLayout.ts';
import type { TreeAnswer } from '../api.ts';

type TreeSeats = TreeAnswer['teams'][number]['seats'];

/** Seats as they are drawn: one person who holds both the EM and the TL seat of a team is drawn once. */
export const drawnSeats = (seats: TreeSeats): OrgSeat[] => {
  const both = seats.find(
    ({ role, state, holder }) =>
      role === 'EM' &&
      state === 'held' &&
      seats.some((other) => other.role === 'TL' && other.state === 'held' && other.holder?.id === holder?.id),
  );
  const isOfBoth = ({ role, holder }: TreeSeats[number]) =>
    both && role !== 'PgM' && holder?.id === both.holder?.id;
  const single = seats
    .filter((seat) => !isOfBoth(seat))
    .map(({ role, title, state, holder }) => ({ role, title, state, holder: holder?.label ?? null }));
  return both
    ? [
        {
          role: 'TLM',
          title: 'both seats',
          state: 'held',
          holder: both.holder?.label ?? null,
          isDouble: true,
        },
        ...single,
      ]
    : single;
};

/** Whether a team only marks people, as GitHub teams do that give access: nobody steers it. */
export const isMarker = ({ kind }: TreeAnswer['teams'][number]): boolean => kind === 'marker';

/** The tree without its marker teams; what stood below one stands below the next team above it. */
export const withoutMarkers = (teams: TreeAnswer['teams']): TreeAnswer['teams'] => {
  const markers = new Map(teams.filter(isMarker).map(({ id, parent }) => [id, parent]));
  const above = (parent: string | null): string | null =>
    parent !== null && markers.has(parent) ? above(markers.get(parent)!) : parent;
  return teams.filter((team) => !isMarker(team)).map((team) => ({ ...team, parent: above(team.parent) }));
};

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
    seats: drawnSeats(seats),
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
