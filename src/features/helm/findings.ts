import { count, inWords } from '../../base/list.ts';
import {
  defaultTitles,
  type Fact,
  type PersonId,
  type Role,
  type Roster,
  roles,
  saySince,
} from '../people/index.ts';
import { declaredActual } from './declaredActual.ts';
import { expectedOf } from './expectations.ts';
import { type Finder, type HelmView, isFilled, seatsOf } from './finder.ts';
import { type Finding, findingOf } from './finding.ts';

/** The organisation's own word for the seat: of this team, else what most teams of its kind call it. */
const titleFor = ({ roster }: HelmView, team: Fact<'team'>, role: Role): string => {
  const own = seatsOf(roster, team.id, role)[0]?.title;
  if (own !== undefined) return own;
  const alike = roster.seats.find(
    (seat) => seat.role === role && roster.teams.get(seat.team)?.body.kind === team.body.kind,
  );
  return alike?.title ?? defaultTitles[role];
};

const expected = (view: HelmView, team: Fact<'team'>, role: Role) =>
  expectedOf(team, role, view.expectations);

/** A seat that is expected, or that is there and empty. */
const vacantSeats: Finder = (view) =>
  [...view.roster.teams.values()].flatMap((team) =>
    roles.flatMap((role) => {
      const { wanted, because } = expected(view, team, role);
      const seats = seatsOf(view.roster, team.id, role);
      const isMissed = wanted === 'expected' || (wanted === 'optional' && seats.length > 0);
      if (!isMissed || seats.some(isFilled)) return [];
      const title = titleFor(view, team, role);
      const since = seats
        .map(({ from, openStart }) => ({ from, openStart }))
        .sort((a, b) => a.from - b.from)[0];
      return findingOf(
        {
          kind: 'vacant-seat',
          ...{ team: team.id, person: null, role, title },
          sentence: `${team.body.name} has no ${title}${since === undefined ? '' : `, ${saySince(since)}`}.`,
          why:
            wanted === 'expected'
              ? `A ${title} is ${because}.`
              : `The team has a seat for a ${title}, and it is empty.`,
          facts: [team, ...seats.map((seat) => seat.postFact)],
        },
        `${team.id}.${role}`,
      );
    }),
  );

/** Nobody in any seat, where both people and technology should be led. With one seat expected, its vacancy says it all. */
const nobodyAtTheHelm: Finder = (view) =>
  [...view.roster.teams.values()].flatMap((team) => {
    const isPairExpected = (['EM', 'TL'] as const).every(
      (role) => expected(view, team, role).wanted === 'expected',
    );
    const seats = seatsOf(view.roster, team.id).filter((seat) => seat.role !== 'PgM');
    if (!isPairExpected || seats.some(isFilled)) return [];
    const titles = inWords((['EM', 'TL'] as const).map((role) => titleFor(view, team, role)));
    return findingOf(
      {
        kind: 'no-helm',
        ...{ team: team.id, person: null, role: null, title: null },
        sentence: `${team.body.name} has nobody at the helm.`,
        why: `It should have ${titles}, and no seat of the team is held.`,
        facts: [team, ...seats.map((seat) => seat.postFact)],
      },
      team.id,
    );
  });

const actingSeats: Finder = ({ roster, names }) =>
  roster.seats
    .filter((seat) => seat.state === 'acting')
    .map((seat) =>
      findingOf(
        {
          kind: 'acting-seat',
          ...{ team: seat.team, person: seat.holder, role: seat.role, title: seat.title },
          sentence: `${names.label(seat.holder!)} is only acting ${seat.title} of ${names.team(seat.team)}, ${saySince(seat)}.`,
          why: 'An acting appointment is meant to end: with an appointment for good, or with somebody else.',
          facts: [seat.postFact, seat.appointment!],
        },
        `${seat.post}.${seat.holder}`,
      ),
    );

/** A TLM is no role of its own: one person in both the EM and the TL post of a team. */
const bothSeats: Finder = ({ roster, names }) =>
  [...roster.teams.values()].flatMap((team) => {
    const held = seatsOf(roster, team.id).filter(isFilled);
    const managers = held.filter((seat) => seat.role === 'EM');
    return managers.flatMap((people) => {
      const technology = held.find((seat) => seat.role === 'TL' && seat.holder === people.holder);
      if (technology === undefined) return [];
      return findingOf(
        {
          kind: 'both-seats',
          ...{ team: team.id, person: people.holder, role: null, title: null },
          sentence: `${names.label(people.holder!)} is both ${people.title} and ${technology.title} of ${team.body.name}.`,
          why: 'Doing both is right for a small, nascent team and hard for long: when the team is established the seat should become a pair.',
          facts: [people.appointment!, technology.appointment!],
        },
        `${team.id}.${people.holder}`,
      );
    });
  });

/** Seats on committees are not counted: a committee is a body one sits on, no team one leads. */
const manySeats: Finder = ({ roster, names, limits }) =>
  [...roster.seatsByPerson].flatMap(([person, all]) => {
    const seats = all.filter((seat) => roster.teams.get(seat.team)!.body.kind !== 'committee');
    if (seats.length < limits.manySeats) return [];
    const listed = inWords(seats.map((seat) => `${seat.title} of ${names.team(seat.team)}`));
    return findingOf(
      {
        kind: 'many-seats',
        ...{ team: null, person, role: null, title: null },
        sentence: `${names.label(person)} holds ${count(seats.length, 'seat')}: ${listed}.`,
        why: `${limits.manySeats} seats or more in one person are listed (a configurable assumption).`,
        facts: seats.map((seat) => seat.appointment!),
      },
      person,
    );
  });

const wideSpans: Finder = ({ roster, names, limits }) =>
  [...roster.reportsByManager].flatMap(([person, lines]) => {
    if (lines.length <= limits.wideSpan) return [];
    return findingOf(
      {
        kind: 'wide-span',
        ...{ team: null, person, role: null, title: null },
        sentence: `${count(lines.length, 'person reports', 'people report')} to ${names.label(person)}.`,
        why: `A span of control above ${limits.wideSpan} leaves less than half a day a week for each (Grove 1983; Larson 2019: 6–8). A configurable assumption.`,
        facts: lines,
      },
      person,
    );
  });

/** Only where the team lists its members at all: who leads it from outside is seldom there. */
const leadsFromOutside: Finder = ({ roster, names }) =>
  roster.seats.filter(isFilled).flatMap((seat) => {
    const members = roster.membersByTeam.get(seat.team) ?? [];
    const isInside = members.length === 0 || members.some(({ body }) => body.person === seat.holder);
    if (isInside || seat.role === 'PgM') return [];
    return findingOf(
      {
        kind: 'outside-lead',
        ...{ team: seat.team, person: seat.holder, role: seat.role, title: seat.title },
        sentence: `${names.label(seat.holder!)}, ${seat.title} of ${names.team(seat.team)}, is not on the team.`,
        why: 'Who leads a team from outside it sees less of its days. It may be meant so: then accept it with a reason.',
        facts: [seat.appointment!],
      },
      `${seat.post}.${seat.holder}`,
    );
  });

const finders: readonly Finder[] = [
  nobodyAtTheHelm,
  vacantSeats,
  actingSeats,
  bothSeats,
  manySeats,
  wideSpans,
  leadsFromOutside,
  declaredActual,
];

/** Everything about the helm of an organisation that a leader may want to act on, on the roster's day. */
export const findHelm = (view: HelmView): Finding[] => finders.flatMap((find) => find(view));

/** Who should act on a finding: the one who leads the people of the team, else of the nearest team above; of a person's finding, their manager. */
export const ownerOf = (finding: Finding, roster: Roster): PersonId | null => {
  if (finding.person !== null && finding.team === null)
    return roster.managerOf.get(finding.person)?.body.manager ?? null;
  const seen = new Set<string>();
  for (
    let team = finding.team;
    team !== null && !seen.has(team);
    team = roster.teams.get(team)?.body.parent ?? null
  ) {
    seen.add(team);
    const manager = seatsOf(roster, team, 'EM').find(
      (seat) => isFilled(seat) && seat.holder !== finding.person,
    );
    if (manager) return manager.holder;
  }
  return null;
};
