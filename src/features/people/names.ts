import { type Day, spokenDay } from '../../base/day.ts';
import { remembered } from '../../base/remember.ts';
import type { Bodies, Chronicle, Fact, FactKind, PersonId, PostId, TeamId } from './fact.ts';

/** What things are called, also when they have ended: by their newest version. */
export interface Names {
  person(id: PersonId): string;
  /** The handle where people go by it, else the name. */
  label(id: PersonId): string;
  team(id: TeamId): string;
  post(id: PostId): Bodies['post'] | undefined;
  slug(id: TeamId): string;
}

const newest = <K extends FactKind>(facts: readonly Fact<K>[]): Map<string, Bodies[K]> => {
  const best = new Map<string, Fact<K>>();
  for (const fact of facts) {
    const other = best.get(fact.id);
    if (other === undefined || fact.from > other.from || (fact.from === other.from && fact.row > other.row))
      best.set(fact.id, fact);
  }
  return new Map([...best].map(([id, fact]) => [id, fact.body]));
};

/** What everything is called in a chronicle, worked out once for each. */
export const namesIn: (known: Chronicle) => Names = remembered((known) => {
  const people = newest(known.person);
  const teams = newest(known.team);
  const posts = newest(known.post);
  return {
    person: (id) => people.get(id)?.name ?? 'someone',
    label: (id) => people.get(id)?.handle ?? people.get(id)?.name ?? 'someone',
    team: (id) => teams.get(id)?.name ?? 'a team',
    slug: (id) => teams.get(id)?.slug ?? id,
    post: (id) => posts.get(id),
  };
});

type Saying = {
  readonly [K in FactKind]: (
    body: Bodies[K],
    names: Names,
  ) => { readonly is: string; readonly began: string; readonly ended: string };
};

const titleOf = (post: PostId, names: Names): string => {
  const body = names.post(post);
  return body === undefined ? 'a seat' : `${body.title} of ${names.team(body.team)}`;
};

const sayings: Saying = {
  person: ({ name }) => ({ is: `${name} is here`, began: `${name} came`, ended: `${name} left` }),
  identity: ({ person, value }, names) => ({
    is: `${value} is ${names.person(person)}`,
    began: `${value} was linked to ${names.person(person)}`,
    ended: `${value} is no longer linked to ${names.person(person)}`,
  }),
  team: ({ name, kind, parent }, names) => {
    const below = parent === null ? '' : ` below ${names.team(parent)}`;
    return {
      is: `${name} is a ${kind.replaceAll('-', ' ')}${below}`,
      began: `${name} was set up${below}`,
      ended: `${name} ended`,
    };
  },
  post: ({ title, team, ordinal }, names) => {
    const which = `${title}${ordinal > 1 ? ` (no. ${ordinal})` : ''}`;
    return {
      is: `${names.team(team)} has a seat: ${which}`,
      began: `${names.team(team)} got a seat: ${which}`,
      ended: `${names.team(team)} gave up a seat: ${which}`,
    };
  },
  appointment: ({ person, post, acquired }, names) => {
    const [who, what] = [names.person(person), titleOf(post, names)];
    return acquired === 'acting'
      ? {
          is: `${who} is acting ${what}`,
          began: `${who} became acting ${what}`,
          ended: `${who} is no longer acting ${what}`,
        }
      : { is: `${who} is ${what}`, began: `${who} became ${what}`, ended: `${who} is no longer ${what}` };
  },
  membership: ({ person, team }, names) => ({
    is: `${names.person(person)} is on ${names.team(team)}`,
    began: `${names.person(person)} joined ${names.team(team)}`,
    ended: `${names.person(person)} left ${names.team(team)}`,
  }),
  reportingLine: ({ person, manager }, names) => ({
    is: `${names.person(person)} reports to ${names.person(manager)}`,
    began: `${names.person(person)} began to report to ${names.person(manager)}`,
    ended: `${names.person(person)} no longer reports to ${names.person(manager)}`,
  }),
};

type Spoken = Pick<Fact, 'kind' | 'body'>;

const say = (fact: Spoken, names: Names) =>
  (
    sayings[fact.kind] as (
      body: Bodies[FactKind],
      names: Names,
    ) => { is: string; began: string; ended: string }
  )(fact.body, names);

/** `Ada Quill is tech lead of Berths`, without a full stop. */
export const sayFact = (fact: Spoken, names: Names): string => say(fact, names).is;
export const sayBeginning = (fact: Spoken, names: Names): string => say(fact, names).began;
export const sayEnd = (fact: Spoken, names: Names): string => say(fact, names).ended;

/** `since 1 May 2026`, or `since 1 May 2026 or before` where nobody says when it began. */
export const saySince = (fact: { readonly from: Day; readonly openStart: boolean }): string =>
  `since ${spokenDay(fact.from)}${fact.openStart ? ' or before' : ''}`;
