import { type Day, isoDay } from '../../base/day.ts';
import type { Bodies, FactKind } from './fact.ts';
import type { OrganisationFile, StatedSeat } from './organisationFile.ts';
import type { Slots } from './slots.ts';

/** One thing a file says, in the file's own keys: ids in the body are keys still. */
export interface Statement<K extends FactKind = FactKind> {
  readonly kind: K;
  /** The same over all revisions, as long as the file speaks of the same thing. */
  readonly key: string;
  readonly body: Bodies[K];
  readonly from: Day | undefined;
  /** Where the file gives no first day: it was there on this day already, since something dated happened to it then. */
  readonly since: Day | undefined;
  readonly to: Day | undefined;
  readonly announcedOn: Day | null;
  readonly file: string | null;
  readonly line: number | null;
}

interface Placed {
  readonly from?: Day;
  readonly since?: Day | undefined;
  readonly to?: Day;
  readonly announcedOn?: Day;
  readonly file?: string;
  readonly line?: number;
}

/** Things that happen more than once between the same two (a seat held twice) are told apart by the day they began. */
const datedKey = (key: string, from: Day | undefined): string =>
  from === undefined ? key : `${key}@${isoDay(from)}`;

/** `sig-node/tech lead@2019-03-01` → without the day, to find a statement whose day was corrected or is not stated. */
export const withoutDay = (key: string): string => key.replace(/@\d{4}-\d\d-\d\d$/, '');

const state = <K extends FactKind>(kind: K, key: string, body: Bodies[K], place: Placed): Statement<K> => ({
  kind,
  key,
  body,
  from: place.from,
  since: place.since,
  to: place.to,
  announcedOn: place.announcedOn ?? null,
  file: place.file ?? null,
  line: place.line ?? null,
});

const postKey = (seat: Pick<StatedSeat, 'teamKey' | 'title'>, ordinal: number): string =>
  `${seat.teamKey}/${seat.title}/${ordinal}`;

export const appointmentKey = (seat: StatedSeat): string =>
  datedKey(`${seat.teamKey}/${seat.title}<${seat.personKey}`, seat.from);

const peopleStatements = ({ people }: OrganisationFile, first: ReadonlyMap<string, Day>): Statement[] =>
  people.flatMap((person) => [
    state(
      'person',
      person.key,
      { name: person.name, handle: person.handle, standing: person.standing },
      { ...person, since: first.get(`person ${person.key}`) },
    ),
    ...person.identities.map((identity) =>
      state(
        'identity',
        `${person.key}|${identity.kind}|${identity.host}|${identity.value.toLowerCase()}`,
        { person: person.key, ...identity },
        { ...person, since: first.get(`person ${person.key}`) },
      ),
    ),
  ]);

/** The first day on which something dated happens to each team and person: they were there by then. */
const firstDays = ({ seats, members, reportingLines }: OrganisationFile): ReadonlyMap<string, Day> => {
  const first = new Map<string, Day>();
  const note = (thing: string, day: Day | undefined) => {
    if (day !== undefined) first.set(thing, Math.min(day, first.get(thing) ?? day));
  };
  for (const { teamKey, personKey, from } of [...seats, ...members]) {
    note(`team ${teamKey}`, from);
    note(`person ${personKey}`, from);
  }
  for (const { personKey, managerKey, from } of reportingLines)
    for (const key of [personKey, managerKey]) note(`person ${key}`, from);
  return first;
};

const teamStatements = ({ teams }: OrganisationFile, first: ReadonlyMap<string, Day>): Statement[] =>
  teams.map((team) =>
    state(
      'team',
      team.key,
      { slug: team.slug, name: team.name, kind: team.kind, stage: team.stage, parent: team.parentKey },
      { ...team, since: first.get(`team ${team.key}`) },
    ),
  );

const seatStatements = (slots: Slots): Statement[] => [
  ...slots.posts.map((post) =>
    state(
      'post',
      postKey(post, post.ordinal),
      { team: post.teamKey, role: post.role, title: post.title, ordinal: post.ordinal },
      post,
    ),
  ),
  ...slots.filled.map(({ seat, ordinal }) =>
    state(
      'appointment',
      appointmentKey(seat),
      {
        post: postKey(seat, ordinal),
        person: seat.personKey!,
        share: seat.share,
        acquired: seat.acquired,
        cover: seat.coverKey,
        mentor: seat.mentorKey,
        decidedBy: null,
      },
      seat,
    ),
  ),
];

const membershipStatements = ({ members, reportingLines }: OrganisationFile): Statement[] => [
  ...members.map((m) =>
    state(
      'membership',
      datedKey(`${m.teamKey}<${m.personKey}`, m.from),
      { team: m.teamKey, person: m.personKey },
      m,
    ),
  ),
  ...reportingLines.map((l) =>
    state(
      'reportingLine',
      datedKey(`${l.personKey}>${l.managerKey}`, l.from),
      { person: l.personKey, manager: l.managerKey },
      l,
    ),
  ),
];

/** Everything an organisation's files say, as one flat list. `slots` tells which seat is which post. */
export const statementsOf = (organisation: OrganisationFile, slots: Slots): Statement[] => {
  const first = firstDays(organisation);
  return [
    ...peopleStatements(organisation, first),
    ...teamStatements(organisation, first),
    ...seatStatements(slots),
    ...membershipStatements(organisation),
  ];
};
