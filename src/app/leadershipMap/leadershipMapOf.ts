import { isoDay } from '../../base/day.ts';
import { count, groupBy, inWords } from '../../base/list.ts';
import type { TreeAnswer } from '../../features/helm/index.ts';
import type { LoadBand } from '../../features/load/index.ts';
import type { MentorLine } from '../../features/mentoring/index.ts';
import { type PersonId, personRefOf, type Seat, type View } from '../../features/people/index.ts';
import type { MapSeat, MapTeam } from './api.ts';

export interface MapParts {
  readonly view: View;
  readonly tree: TreeAnswer;
  /** Of those who let the asker see it. */
  readonly bands: ReadonlyMap<PersonId, LoadBand>;
  readonly lines: readonly MentorLine[];
  /** Who leads without a mentor they should have, of those the asker answers for. */
  readonly lacking: ReadonlySet<PersonId>;
  /** Days in which somebody is new in a seat. */
  readonly newFor: number;
}

type SeatMaker = (seat: Seat, ofTeam: readonly Seat[]) => MapSeat;

const seatMaker = ({ view, bands, lines, lacking, newFor }: MapParts): SeatMaker => {
  const { roster, names } = view;
  const mentorsOf = groupBy(lines, ({ mentee }) => mentee);
  const mentors = (holder: PersonId): MapSeat['mentors'] =>
    (mentorsOf.get(holder) ?? []).map(({ mentor, mentorship }) => ({
      id: mentor,
      name: mentor === null ? (mentorship?.outsideName ?? 'somebody') : names.person(mentor),
    }));
  return (seat, ofTeam) => {
    const { post, role, title, state, holder, from, openStart, appointment } = seat;
    const days = Math.max(0, roster.day - from);
    const otherRole = role === 'EM' ? 'TL' : role === 'TL' ? 'EM' : null;
    return {
      ...{ post, role, title, state, from: isoDay(from), openStart, days },
      holder: holder === null ? null : personRefOf(holder, names),
      isDouble: holder !== null && ofTeam.some((each) => each.holder === holder && each.role === otherRole),
      acquired: appointment?.body.acquired ?? null,
      isNew: holder !== null && !openStart && days < newFor,
      load: holder === null ? null : (bands.get(holder) ?? null),
      mentors: holder === null ? [] : mentors(holder),
      lacksMentor: holder !== null && role !== 'PgM' && lacking.has(holder),
    };
  };
};

/** Expected, and no post was ever opened. */
const neverOpened = ({ role, title }: TreeAnswer['teams'][number]['seats'][number]): MapSeat => ({
  ...{ post: null, role, title, state: 'vacant', holder: null, isDouble: false, acquired: null },
  ...{ from: null, openStart: false, days: null, isNew: false, load: null, mentors: [], lacksMentor: false },
});

/** Every team with its seats; groups that only mark people are left out. */
export const mapTeams = (parts: MapParts): MapTeam[] => {
  const make = seatMaker(parts);
  const markers = new Set(parts.tree.teams.filter(({ kind }) => kind === 'marker').map(({ id }) => id));
  return parts.tree.teams
    .filter(({ id }) => !markers.has(id))
    .map(({ id, slug, name, kind, parent, seats }) => {
      const open = parts.view.roster.seatsByTeam.get(id) ?? [];
      return {
        ...{ id, slug, name, kind, parent: parent !== null && markers.has(parent) ? null : parent },
        seats: [
          ...open.map((seat) => make(seat, open)),
          // The tree lists them behind those that are open.
          ...seats.slice(open.length).map(neverOpened),
        ],
      };
    });
};

/** `24 seats: 21 held, 1 acting and 2 vacant. 3 people lead without a mentor they should have; 4 are new in their seat.` */
export const sayMap = (teams: readonly MapTeam[]): string => {
  const seats = teams.flatMap((team) => team.seats);
  if (seats.length === 0) return 'No seat was recorded on this day.';
  const inState = (state: MapSeat['state']) => seats.filter((seat) => seat.state === state).length;
  const holdersWhere = (holds: (seat: MapSeat) => boolean) =>
    new Set(seats.filter(holds).map(({ holder }) => holder?.id)).size;
  const states = (['held', 'acting', 'vacant'] as const).map((state) => `${inState(state)} ${state}`);
  const [lacking, fresh] = [
    holdersWhere(({ lacksMentor }) => lacksMentor),
    holdersWhere(({ isNew }) => isNew),
  ];
  // Told of those the asker answers for: who sees none cannot know that there is none.
  const people = [
    lacking === 0 ? [] : `${count(lacking, 'person leads', 'people lead')} without a mentor they should have`,
    fresh === 0 ? 'nobody is new in their seat' : `${fresh} ${fresh === 1 ? 'is' : 'are'} new in their seat`,
  ]
    .flat()
    .join('; ');
  return `${count(seats.length, 'seat')}: ${inWords(states)}. ${people.replace(/^./, (first) => first.toUpperCase())}.`;
};
