import type { PersonId, Roster, TeamId } from '../people/index.ts';
import type { Relation } from './policy.ts';
import { holds, homeOf, homesOf, managerOf, managersAbove, parentOf, teamsAbove, teamsOf } from './reach.ts';

/** Who asks. Null in place of it: nobody is signed in. */
export interface Viewer {
  /** Null: the account is linked to no person. */
  readonly personId: PersonId | null;
  /** False: imported and never invited, so may nothing. Left out: behind a request there always is an account. */
  readonly hasAccount?: boolean;
  readonly isAdmin: boolean;
  readonly isOwner: boolean;
  readonly isWorksCouncil: boolean;
}

export type Subject =
  | 'organisation'
  | { readonly team: TeamId }
  | { readonly person: PersonId }
  | { readonly parties: readonly PersonId[] };

const directs = (roster: Roster, viewer: PersonId, team: TeamId): boolean =>
  teamsAbove(roster, team).some((above) => holds(roster, viewer, 'EM', above));
const serves = (roster: Roster, viewer: PersonId, team: TeamId): boolean =>
  [team, ...teamsAbove(roster, team)].some((each) => holds(roster, viewer, 'PgM', each));

/**
 * The manager of a person: by reporting line; where none is recorded, the EM of the person's only team, and for that
 * EM the one above. With several teams it is nobody: or else whoever adds somebody to a team would become their manager.
 */
const manages = (roster: Roster, viewer: PersonId, person: PersonId): boolean => {
  const manager = managerOf(roster, person);
  if (manager !== null) return manager === viewer;
  const home = homeOf(roster, person);
  const led = home !== null && holds(roster, person, 'EM', home) ? parentOf(roster, home) : home;
  return led !== null && holds(roster, viewer, 'EM', led);
};

const present = (pairs: Readonly<Partial<Record<Relation, boolean>>>): readonly Relation[] =>
  (Object.keys(pairs) as Relation[]).filter((relation) => pairs[relation]);

const toTeam = (roster: Roster, viewer: PersonId, team: TeamId): readonly Relation[] => {
  const [EM, TL] = [holds(roster, viewer, 'EM', team), holds(roster, viewer, 'TL', team)];
  const managers = (roster.seatsByTeam.get(team) ?? []).filter((seat) => seat.role === 'EM');
  return present({
    EM,
    TL,
    TLM: EM && TL,
    PgM: serves(roster, viewer, team),
    director: directs(roster, viewer, team),
    managersManager: managers.some(
      ({ holder }) => holder !== null && managersAbove(roster, holder).includes(viewer),
    ),
  });
};

const toPerson = (roster: Roster, viewer: PersonId, person: PersonId): readonly Relation[] => {
  if (viewer === person) return ['self'];
  const teams = teamsOf(roster, person);
  const EM = manages(roster, viewer, person);
  const led = teams.filter((team) => holds(roster, viewer, 'TL', team));
  return present({
    EM,
    TL: led.length > 0,
    TLM: EM && led.some((team) => holds(roster, viewer, 'EM', team)),
    PgM: teams.some((team) => serves(roster, viewer, team)),
    director: homesOf(roster, person).some((team) => directs(roster, viewer, team)),
    managersManager: managersAbove(roster, person).slice(1).includes(viewer),
    mentor: (roster.seatsByPerson.get(person) ?? []).some(
      ({ appointment }) => appointment?.body.mentor === viewer,
    ),
  });
};

/** The director of the whole: the EM of the one department at the top. Where there are several, nobody is. */
const toOrganisation = (roster: Roster, viewer: PersonId): readonly Relation[] => {
  const tops = (roster.teamsByParent.get(null) ?? []).filter(
    (team) => roster.teams.get(team)?.body.kind === 'department',
  );
  return present({ director: tops.length === 1 && holds(roster, viewer, 'EM', tops[0]!) });
};

const toSubject = (roster: Roster, viewer: PersonId, subject: Subject): readonly Relation[] => {
  if (subject === 'organisation') return toOrganisation(roster, viewer);
  if ('team' in subject) return toTeam(roster, viewer, subject.team);
  if ('person' in subject) return toPerson(roster, viewer, subject.person);
  return present({ party: subject.parties.includes(viewer) });
};

const standing = (roster: Roster, person: PersonId | null): Relation => {
  const known = person === null ? undefined : roster.people.get(person)?.body.standing;
  return known === undefined || known === 'bot' ? 'none' : known;
};

/**
 * All that a viewer is to a subject. Give the roster of today, as the viewer knows it: rights follow the present
 * organisation, also when a day in the past is read. Who left keeps nothing but `self`.
 */
export const relationsTo = (
  roster: Roster,
  viewer: Viewer | null,
  subject: Subject,
): ReadonlySet<Relation> => {
  if (viewer === null) return new Set<Relation>(['anonymous']);
  if (viewer.hasAccount === false) return new Set<Relation>(['imported']);
  return new Set<Relation>([
    standing(roster, viewer.personId),
    ...present({ admin: viewer.isAdmin, owner: viewer.isOwner, worksCouncil: viewer.isWorksCouncil }),
    ...(viewer.personId === null ? [] : toSubject(roster, viewer.personId, subject)),
  ]);
};
