import { slugOf } from '../../../base/slug.ts';
import type { Identity, PersonId, TeamId, View } from '../../people/index.ts';
import type { Practice } from './practice.ts';

/** Whom an owner on paper stands for. Developers are numbers; −1: no commit is theirs. */
export type Holder =
  | { readonly kind: 'person'; readonly person: PersonId; readonly developer: number }
  /** Somebody whom only the commits know. */
  | { readonly kind: 'stranger'; readonly developer: number }
  | { readonly kind: 'team'; readonly team: TeamId; readonly members: readonly number[] }
  | { readonly kind: 'unknown' };

/** `ada` of `@ada`, an e-mail address as it is; in lower case. */
const loginOf = (owner: string): string => owner.replace(/^@/, '').toLowerCase();

/** The newest of those who ever went by a login or an address. */
const personBy = ({ known }: View, owner: string): PersonId | undefined => {
  const kind: Identity['kind'] = owner.startsWith('@') ? 'login' : 'email';
  const value = loginOf(owner);
  return (
    known.identity
      .filter(({ body }) => body.kind === kind && body.value.toLowerCase() === value)
      .sort((a, b) => b.from - a.from)[0]?.body.person ??
    known.person.find(({ body }) => kind === 'login' && body.handle?.toLowerCase() === value)?.id
  );
};

/** `@harbour/berths` is the team whose slug or name is `berths`, also one that is no more. */
const teamBy = ({ known, roster }: View, owner: string): TeamId | undefined => {
  const slug = slugOf(loginOf(owner).split('/').at(-1)!);
  const fits = known.team.filter(({ body }) => body.slug === slug || slugOf(body.name) === slug);
  return (fits.find(({ id }) => roster.teams.has(id)) ?? fits[0])?.id;
};

/** Whom each owner of a CODEOWNERS file stands for. */
export const holdersIn = ({ codebase, developers, people }: Practice): ((owner: string) => Holder) => {
  const { signatures } = codebase.history;
  const numberOf = new Map(
    developers.list.flatMap(({ person }, n) => (person === null ? [] : [[person, n]])),
  );
  const holderOf = (owner: string): Holder => {
    const person = personBy(people, owner);
    if (person !== undefined) return { kind: 'person', person, developer: numberOf.get(person) ?? -1 };
    const team = owner.startsWith('@') ? teamBy(people, owner) : undefined;
    if (team !== undefined) {
      const members = people.roster.membersByTeam.get(team) ?? [];
      const numbers = members.flatMap(({ body }) => numberOf.get(body.person) ?? []);
      return { kind: 'team', team, members: numbers };
    }
    const name = loginOf(owner);
    const signature = signatures.findIndex(
      ({ email, login }) => email.toLowerCase() === name || login?.toLowerCase() === name,
    );
    if (signature < 0) return { kind: 'unknown' };
    return { kind: 'stranger', developer: developers.bySignature[signature]! };
  };
  const holders = new Map<string, Holder>();
  return (owner) => {
    const holder = holders.get(owner) ?? holderOf(owner);
    holders.set(owner, holder);
    return holder;
  };
};

/** How somebody is written as an owner: by login where there is one, else by e-mail address; null: there is neither. */
export const ownerFor = ({ codebase, developers, people }: Practice, developer: number): string | null => {
  const { person, signatures } = developers.list[developer]!;
  const identities = person === null ? [] : (people.roster.identitiesByPerson.get(person) ?? []);
  const by = (kind: Identity['kind']) => identities.find(({ body }) => body.kind === kind)?.body.value;
  const own = signatures.map((signature) => codebase.history.signatures[signature]!);
  const login = by('login') ?? own.find((one) => one.login !== null)?.login;
  return login ? `@${login}` : by('email') || own.find(({ email }) => email !== '')?.email || null;
};
