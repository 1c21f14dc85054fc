import type { Day } from '../../base/day.ts';
import { groupBy } from '../../base/list.ts';
import { covers } from '../../base/span.ts';
import type { Chronicle, Fact, FactKind, PersonId, PostId, Role, TeamId } from './fact.ts';

export type SeatState = 'vacant' | 'acting' | 'held';

/** A post on the day of the roster, with who sits in it. */
export interface Seat {
  readonly post: PostId;
  readonly team: TeamId;
  readonly role: Role;
  readonly title: string;
  readonly ordinal: number;
  readonly state: SeatState;
  readonly holder: PersonId | null;
  /** Day the present state began: of the appointment, or, when vacant, of the end of the last one or the opening of the post. */
  readonly from: Day;
  /** True: it began on `from` or before; the source does not say when. */
  readonly openStart: boolean;
  readonly postFact: Fact<'post'>;
  readonly appointment: Fact<'appointment'> | null;
}

/** The organisation on one day. Maps are value-by-id; every list is in a stable order. */
export interface Roster {
  readonly day: Day;
  readonly people: ReadonlyMap<PersonId, Fact<'person'>>;
  readonly teams: ReadonlyMap<TeamId, Fact<'team'>>;
  readonly seats: readonly Seat[];
  readonly seatsByTeam: ReadonlyMap<TeamId, readonly Seat[]>;
  /** Held and acting seats only. */
  readonly seatsByPerson: ReadonlyMap<PersonId, readonly Seat[]>;
  readonly teamsByParent: ReadonlyMap<TeamId | null, readonly TeamId[]>;
  readonly membersByTeam: ReadonlyMap<TeamId, readonly Fact<'membership'>[]>;
  readonly teamsByMember: ReadonlyMap<PersonId, readonly Fact<'membership'>[]>;
  readonly managerOf: ReadonlyMap<PersonId, Fact<'reportingLine'>>;
  readonly reportsByManager: ReadonlyMap<PersonId, readonly Fact<'reportingLine'>[]>;
  readonly identitiesByPerson: ReadonlyMap<PersonId, readonly Fact<'identity'>[]>;
}

const onDay = <K extends FactKind>(facts: readonly Fact<K>[], day: Day): Fact<K>[] =>
  facts.filter((fact) => covers(fact, day));

const seatOf = (post: Fact<'post'>, appointment: Fact<'appointment'> | undefined, vacantFrom: Day): Seat => ({
  post: post.id,
  ...post.body,
  state: appointment === undefined ? 'vacant' : appointment.body.acquired === 'acting' ? 'acting' : 'held',
  holder: appointment?.body.person ?? null,
  from: appointment?.from ?? vacantFrom,
  openStart: appointment?.openStart ?? (vacantFrom === post.from && post.openStart),
  postFact: post,
  appointment: appointment ?? null,
});

/** Most seats share their role and title: comparing text by a language's rules is dear, so it is left to those that differ. */
const inOrder = (a: string, b: string): number => (a === b ? 0 : a.localeCompare(b));
const titleOrder = (a: Seat, b: Seat): number =>
  inOrder(a.role, b.role) || inOrder(a.title, b.title) || a.ordinal - b.ordinal;

/**
 * The organisation as it stood on a day. Takes facts as somebody knows them (see `asKnown`): at most one version of
 * each fact, retracted rows left out.
 */
export const rosterOn = (known: Chronicle, day: Day): Roster => {
  const people = new Map(onDay(known.person, day).map((fact) => [fact.id, fact]));
  const teams = new Map(onDay(known.team, day).map((fact) => [fact.id, fact]));
  const isHere = (person: PersonId) => people.has(person);
  const appointments = new Map(
    onDay(known.appointment, day)
      .filter((a) => isHere(a.body.person))
      .map((a) => [a.body.post, a]),
  );
  const lastEnd = new Map<PostId, Day>();
  for (const { body, to } of known.appointment)
    if (to !== null && to <= day) lastEnd.set(body.post, Math.max(to, lastEnd.get(body.post) ?? to));
  const seats = onDay(known.post, day)
    .filter((post) => teams.has(post.body.team))
    .map((post) => seatOf(post, appointments.get(post.id), lastEnd.get(post.id) ?? post.from))
    .sort(titleOrder);
  const memberships = onDay(known.membership, day).filter(
    (m) => isHere(m.body.person) && teams.has(m.body.team),
  );
  const lines = onDay(known.reportingLine, day).filter(
    (l) => isHere(l.body.person) && isHere(l.body.manager),
  );
  const bySlug = [...teams.values()].sort((a, b) => a.body.slug.localeCompare(b.body.slug));
  return {
    day,
    people,
    teams,
    seats,
    seatsByTeam: groupBy(seats, (seat) => seat.team),
    seatsByPerson: groupBy(
      seats.filter((seat) => seat.holder !== null),
      (seat) => seat.holder!,
    ),
    teamsByParent: new Map(
      [
        ...groupBy(bySlug, ({ body }) =>
          body.parent !== null && teams.has(body.parent) ? body.parent : null,
        ),
      ].map(([parent, children]) => [parent, children.map((team) => team.id)]),
    ),
    membersByTeam: groupBy(memberships, ({ body }) => body.team),
    teamsByMember: groupBy(memberships, ({ body }) => body.person),
    managerOf: new Map(lines.map((line) => [line.body.person, line])),
    reportsByManager: groupBy(lines, ({ body }) => body.manager),
    identitiesByPerson: groupBy(onDay(known.identity, day), ({ body }) => body.person),
  };
};
