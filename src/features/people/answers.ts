import { type Day, isoDay, spokenDay } from '../../base/day.ts';
import { count, groupBy, inWords } from '../../base/list.ts';
import type {
  ChangeAnswer,
  PersonAnswer,
  PersonRef,
  RecordAnswer,
  SeatAnswer,
  TeamAnswer,
  TeamRef,
} from './api.ts';
import { type Change, changesBetween } from './changesBetween.ts';
import type { Fact, PersonId, TeamId } from './fact.ts';
import { type Names, sayFact, saySince } from './names.ts';
import type { Seat } from './roster.ts';
import type { View } from './view.ts';

const dayOrNull = (day: Day | null): string | null => (day === null ? null : isoDay(day));

export const personRefOf = (id: PersonId, names: Names): PersonRef => ({
  id,
  name: names.person(id),
  label: names.label(id),
});

const refOrNull = (id: PersonId | null, names: Names): PersonRef | null =>
  id === null ? null : personRefOf(id, names);

export const teamRefOf = (id: TeamId, names: Names): TeamRef => ({
  id,
  slug: names.slug(id),
  name: names.team(id),
});

/** Moments in whole seconds: nothing finer is needed to say when something was recorded. */
const isoMoment = (moment: number): string => `${isoDay(Math.floor(moment / 86_400_000))}T${clock(moment)}Z`;
const clock = (moment: number): string => {
  const seconds = Math.floor((moment % 86_400_000) / 1000);
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((n) => String(n).padStart(2, '0'))
    .join(':');
};

/** The record behind a figure, in words and with its source. */
export const recordAnswerOf = (fact: Fact, names: Names): RecordAnswer => ({
  kind: fact.kind,
  id: fact.id,
  row: fact.row,
  says: `${sayFact(fact, names)}, ${fact.to === null ? saySince(fact) : `from ${spokenDay(fact.from)} to ${spokenDay(fact.to)}`}.`,
  from: isoDay(fact.from),
  to: dayOrNull(fact.to),
  openStart: fact.openStart,
  recordedAt: isoMoment(fact.recordedAt),
  announcedOn: dayOrNull(fact.announcedOn),
  source: fact.source,
});

const seatAnswerOf = (seat: Seat, names: Names): SeatAnswer => {
  const appointment = seat.appointment?.body;
  return {
    post: seat.post,
    team: teamRefOf(seat.team, names),
    role: seat.role,
    title: seat.title,
    ordinal: seat.ordinal,
    state: seat.state,
    holder: refOrNull(seat.holder, names),
    from: isoDay(seat.from),
    openStart: seat.openStart,
    appointment: seat.appointment?.id ?? null,
    share: appointment?.share ?? null,
    acquired: appointment?.acquired ?? null,
    cover: refOrNull(appointment?.cover ?? null, names),
    mentor: refOrNull(appointment?.mentor ?? null, names),
    announcedOn: dayOrNull(seat.appointment?.announcedOn ?? null),
    record: recordAnswerOf(seat.appointment ?? seat.postFact, names),
  };
};

export const changeAnswerOf = (change: Change, names: Names): ChangeAnswer => ({
  day: isoDay(change.day),
  sentence: change.sentence,
  kind: change.kind,
  team: change.team === null ? null : teamRefOf(change.team, names),
  person: refOrNull(change.person, names),
  record: recordAnswerOf(change.fact, names),
});

/** What happened to a team or a person up to the view's day, the newest first. */
export const historyOf = (
  { known, roster, names }: View,
  isOurs: (change: Pick<Change, 'team' | 'person'>) => boolean,
): ChangeAnswer[] =>
  changesBetween(known, Number.NEGATIVE_INFINITY, roster.day, isOurs).map((change) =>
    changeAnswerOf(change, names),
  );

const parentsOf = ({ roster }: View, team: TeamId): TeamId[] => {
  const parents: TeamId[] = [];
  for (
    let next = roster.teams.get(team)?.body.parent ?? null;
    next !== null && !parents.includes(next) && roster.teams.has(next);
    next = roster.teams.get(next)!.body.parent
  )
    parents.unshift(next);
  return parents;
};

/** `Ada leads the people and the technology of Berths.`: who leads a team, before anything else. */
const sayWhoLeads = (seats: readonly Seat[], team: string, names: Names): string => {
  const filled = seats.filter((seat) => seat.holder !== null);
  if (seats.length === 0) return `Nobody is said to lead ${team}.`;
  if (filled.length === 0)
    return `Nobody is at the helm of ${team}: its ${count(seats.length, 'seat is', 'seats are')} vacant.`;
  const byHolder = [...groupBy(filled, (seat) => seat.holder!)].map(([holder, held]) => {
    const titles = inWords(held.map((seat) => `${seat.state === 'acting' ? 'acting ' : ''}${seat.title}`));
    return `${names.person(holder)} (${titles})`;
  });
  const vacant = seats.filter((seat) => seat.holder === null).map((seat) => seat.title);
  const missing = vacant.length === 0 ? '' : ` Vacant: ${inWords(vacant)}.`;
  return `${inWords(byHolder)} ${byHolder.length === 1 ? 'leads' : 'lead'} ${team}.${missing}`;
};

/** `No tech lead. Ada Quill and Bo Mooring (acting)`: who leads a team in a line of a list, what is missing first. */
export const sayLedBy = (seats: readonly Seat[], names: Names): string => {
  const vacant = inWords(seats.filter(({ holder }) => holder === null).map(({ title }) => title));
  const acting = new Set(seats.filter(({ state }) => state === 'acting').map(({ holder }) => holder));
  const holders = [...new Set(seats.flatMap(({ holder }) => holder ?? []))];
  const led = inWords(holders.map((id) => `${names.person(id)}${acting.has(id) ? ' (acting)' : ''}`));
  return [vacant === '' ? '' : `No ${vacant}.`, led].filter(Boolean).join(' ');
};

/** Who sat in each seat and when: what the picture of a team's past is drawn from. */
const lanesOf = ({ known, names, roster }: View, team: TeamId): NonNullable<TeamAnswer['lanes']> => {
  const posts = groupBy(
    known.post.filter(({ body }) => body.team === team),
    (post) => post.id,
  );
  const staysByPost = groupBy(
    known.appointment.filter(({ body }) => posts.has(body.post)),
    ({ body }) => body.post,
  );
  return [...posts].map(([id, versions]) => {
    const newest = versions.reduce((a, b) => (b.from > a.from ? b : a));
    const ends = versions.map((version) => version.to);
    return {
      post: id,
      role: newest.body.role,
      title: newest.body.title,
      ordinal: newest.body.ordinal,
      from: isoDay(Math.min(...versions.map((version) => version.from))),
      to: ends.includes(null) ? null : isoDay(Math.max(...(ends as Day[]))),
      stays: (staysByPost.get(id) ?? [])
        .filter((stay) => stay.from <= roster.day)
        .sort((a, b) => a.from - b.from)
        .map((stay) => ({
          person: personRefOf(stay.body.person, names),
          from: isoDay(stay.from),
          to: dayOrNull(stay.to),
          openStart: stay.openStart,
          acting: stay.body.acquired === 'acting',
        })),
    };
  });
};

export const teamAnswerOf = (view: View, id: TeamId): TeamAnswer | undefined => {
  const { roster, names, version } = view;
  const team = roster.teams.get(id);
  if (team === undefined) return undefined;
  const seats = roster.seatsByTeam.get(id) ?? [];
  const members = roster.membersByTeam.get(id) ?? [];
  return {
    version: String(version),
    asOf: isoDay(roster.day),
    team: { ...teamRefOf(id, names), name: team.body.name, kind: team.body.kind, stage: team.body.stage },
    parents: parentsOf(view, id).map((parent) => teamRefOf(parent, names)),
    children: (roster.teamsByParent.get(id) ?? []).map((child) => teamRefOf(child, names)),
    sentence: sayWhoLeads(seats, team.body.name, names),
    seats: seats.map((seat) => seatAnswerOf(seat, names)),
    members: members
      .map((fact) => ({
        id: fact.id,
        person: personRefOf(fact.body.person, names),
        from: isoDay(fact.from),
        to: dayOrNull(fact.to),
        openStart: fact.openStart,
      }))
      .sort((a, b) => a.person.name.localeCompare(b.person.name)),
    history: historyOf(view, (change) => change.team === id),
    lanes: lanesOf(view, id),
    records: [
      team,
      ...seats.flatMap((seat) => [seat.postFact, ...(seat.appointment ? [seat.appointment] : [])]),
      ...members,
    ].map((fact) => recordAnswerOf(fact, names)),
  };
};

const sayPerson = ({ roster, names }: View, person: PersonId): string => {
  const name = roster.people.get(person)!.body.name;
  const seats = (roster.seatsByPerson.get(person) ?? []).map(
    (seat) => `${seat.state === 'acting' ? 'acting ' : ''}${seat.title} of ${names.team(seat.team)}`,
  );
  if (seats.length > 0) return `${name} is ${inWords(seats)}.`;
  const teams = (roster.teamsByMember.get(person) ?? []).map(({ body }) => names.team(body.team));
  return teams.length > 0 ? `${name} is on ${inWords(teams)}.` : `${name} is on no team.`;
};

/** @param showsContact Whether the viewer may see e-mails and logins; without, they are null. */
export const personAnswerOf = (view: View, id: PersonId, showsContact: boolean): PersonAnswer | undefined => {
  const { roster, names, version } = view;
  const person = roster.people.get(id);
  if (person === undefined) return undefined;
  const seats = roster.seatsByPerson.get(id) ?? [];
  const memberships = roster.teamsByMember.get(id) ?? [];
  const manager = roster.managerOf.get(id);
  const reports = roster.reportsByManager.get(id) ?? [];
  const identities = roster.identitiesByPerson.get(id) ?? [];
  const facts: Fact[] = [
    person,
    ...seats.map((seat) => seat.appointment!),
    ...memberships,
    ...(manager ? [manager] : []),
    ...(showsContact ? identities : []),
  ];
  return {
    version: String(version),
    asOf: isoDay(roster.day),
    person: { ...personRefOf(id, names), standing: person.body.standing },
    sentence: sayPerson(view, id),
    seats: seats.map((seat) => seatAnswerOf(seat, names)),
    teams: memberships.map((fact) => ({
      id: fact.id,
      team: teamRefOf(fact.body.team, names),
      from: isoDay(fact.from),
      openStart: fact.openStart,
    })),
    manager: manager === undefined ? null : personRefOf(manager.body.manager, names),
    reports: reports
      .map(({ body }) => personRefOf(body.person, names))
      .sort((a, b) => a.name.localeCompare(b.name)),
    identities: showsContact
      ? identities.map(({ id: identity, body }) => ({
          id: identity,
          kind: body.kind,
          host: body.host,
          value: body.value,
        }))
      : null,
    leaders: [...new Set(memberships.map(({ body }) => body.team))].flatMap((team) =>
      (roster.seatsByTeam.get(team) ?? []).map((seat) => seatAnswerOf(seat, names)),
    ),
    history: historyOf(view, (change) => change.person === id),
    records: facts.map((fact) => recordAnswerOf(fact, names)),
  };
};
