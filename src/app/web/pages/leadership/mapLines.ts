import { groupBy } from '../../../../base/list.ts';
import type { OutlineLine } from '../../../../ui/charts/outlineLine.ts';
import type { MapSeat, MapTeam } from '../../../leadershipMap/api.ts';

export type MapLine = OutlineLine & {
  readonly key: string;
  readonly team: MapTeam;
  /** Null: the line is of the team itself. */
  readonly seat: MapSeat | null;
};

const says = ({ name, seats }: MapTeam): string =>
  [name, ...seats.map(({ holder, title }) => `${holder?.name ?? ''} ${holder?.label ?? ''} ${title}`)]
    .join(' ')
    .toLowerCase();

const seatLines = (team: MapTeam, level: number, siblings: number): MapLine[] =>
  team.seats.map((seat, at) => ({
    ...{ key: `${team.id} ${seat.post ?? `${seat.title}${at}`}`, team, seat },
    ...{ level, position: at + 1, siblings, isGroup: false, isOpen: false },
  }));

/**
 * The lines of the map: each open team, below it its seats, then the teams below it. A search shows the teams that it
 * finds and the way to them.
 */
export const mapLines = (
  teams: readonly MapTeam[],
  open: ReadonlySet<string>,
  search: string,
): readonly MapLine[] => {
  const wanted = search.trim().toLowerCase();
  const ids = new Set(teams.map(({ id }) => id));
  const below = groupBy(teams, ({ parent }) => (parent !== null && ids.has(parent) ? parent : null));
  const found = new Map<string, boolean>();
  const holds = (team: MapTeam): boolean => {
    const known = found.get(team.id);
    if (known !== undefined) return known;
    const isFound = wanted === '' || says(team).includes(wanted) || (below.get(team.id) ?? []).some(holds);
    found.set(team.id, isFound);
    return isFound;
  };
  const linesOf = (parent: string | null, level: number, seatsAbove: number): MapLine[] => {
    const shown = (below.get(parent) ?? []).filter(holds);
    const siblings = shown.length + seatsAbove;
    return shown.flatMap((team, at) => {
      const inside = team.seats.length + (below.get(team.id) ?? []).filter(holds).length;
      const isOpen = inside > 0 && (wanted !== '' || open.has(team.id));
      const line: MapLine = {
        ...{ key: team.id, team, seat: null, level, isOpen },
        ...{ position: seatsAbove + at + 1, siblings, isGroup: inside > 0 },
      };
      return isOpen
        ? [line, ...seatLines(team, level + 1, inside), ...linesOf(team.id, level + 1, team.seats.length)]
        : [line];
    });
  };
  return linesOf(null, 1, 0);
};
