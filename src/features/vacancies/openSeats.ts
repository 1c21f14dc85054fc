import type { Day } from '../../base/day.ts';
import { groupBy } from '../../base/list.ts';
import type { Assumptions } from '../load/index.ts';
import type { Fact, PersonId, PostId, Role, Seat, SeatState, TeamId, View } from '../people/index.ts';
import { isAnnounced, type Vacancy } from './vacancy.ts';

/** An appointment into the seat that is asked about. */
type Appointed = Fact<'appointment'>;

/** A seat that nobody holds for long: vacant, ending soon, or called out already. */
export interface OpenSeat {
  /** Null: expected, and never opened. */
  readonly post: PostId | null;
  readonly team: TeamId;
  readonly role: Role;
  readonly title: string;
  readonly state: SeatState;
  readonly holder: PersonId | null;
  /** Since when it stands so; null: it was never there. */
  readonly since: Day | null;
  readonly openStart: boolean;
  readonly endsOn: Day | null;
  readonly vacancy: Vacancy | null;
}

/** A seat that the helm misses, with the posts that stand empty for it. */
export interface MissedSeat {
  readonly team: TeamId;
  readonly role: Role;
  readonly title: string;
  readonly posts: readonly PostId[];
}

const endOf = ({ appointment }: Seat): Day | null => appointment?.to ?? null;

/** Its appointment ends within so many days, and nobody is known to follow. */
const endsSoon = (seat: Seat, { roster }: View, of: readonly Appointed[], within: number): boolean => {
  const end = endOf(seat);
  if (end === null || end - roster.day > within) return false;
  return !of.some(({ from, to }) => from >= end && to !== end);
};

const ofSeat = (seat: Seat, vacancy: Vacancy | null): OpenSeat => ({
  ...{ post: seat.post, team: seat.team, role: seat.role, title: seat.title, state: seat.state },
  ...{ holder: seat.holder, since: seat.from, openStart: seat.openStart, endsOn: endOf(seat), vacancy },
});

const neverOpened = ({ team, role, title }: MissedSeat): OpenSeat => ({
  ...{ post: null, team, role, title, state: 'vacant', holder: null, vacancy: null },
  ...{ since: null, openStart: false, endsOn: null },
});

/**
 * Somebody was chosen since the present holder began, or since it is empty. Before its announcement an appointment may
 * stand there unseen; one that was taken back fills no seat.
 */
const isDecided = (
  seat: Seat,
  { roster }: View,
  of: readonly Appointed[],
  vacancies: readonly Vacancy[],
): boolean =>
  vacancies.some(({ post, end }) => {
    if (post !== seat.post || end?.appointment == null || end.on < seat.from) return false;
    return !isAnnounced(end, roster.day) || of.some(({ id }) => id === end.appointment);
  });

/** Every seat to be filled on the day of the view, team by team. Vacancies that ended are none. */
export const openSeatsIn = (
  view: View,
  missed: readonly MissedSeat[],
  vacancies: readonly Vacancy[],
  { endsWithin }: Pick<Assumptions, 'endsWithin'>,
): readonly OpenSeat[] => {
  const byPost = new Map(vacancies.filter(({ end }) => end === null).map((each) => [each.post, each]));
  const empty = new Set(missed.flatMap(({ posts }) => posts));
  const appointments = groupBy(view.known.appointment, ({ body }) => body.post);
  const into = ({ post }: Seat) => appointments.get(post) ?? [];
  const seats = view.roster.seats
    .filter(
      (seat) => byPost.has(seat.post) || empty.has(seat.post) || endsSoon(seat, view, into(seat), endsWithin),
    )
    .filter((seat) => byPost.has(seat.post) || !isDecided(seat, view, into(seat), vacancies))
    .map((seat) => ofSeat(seat, byPost.get(seat.post) ?? null));
  return [...seats, ...missed.filter(({ posts }) => posts.length === 0).map(neverOpened)].sort(
    (a, b) => view.names.team(a.team).localeCompare(view.names.team(b.team)) || a.role.localeCompare(b.role),
  );
};
