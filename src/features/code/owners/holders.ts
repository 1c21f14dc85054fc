import { remembered } from '../../../base/remember.ts';
import { slugOf } from '../../../base/slug.ts';
import type { Chronicle, Identity, PersonId, TeamId, View } from '../../people/index.ts';
import type { Practice } from './practice.ts';

/** Whom an owner on paper stands for. Developers are numbers; −1: no commit is theirs. */
export type Holder =
  | { readonly kind: 'person'; readonly person: PersonId; readonly developer: number }
  /** Somebody whom only the commits know. */
  | { readonly kind: 'stranger'; readonly developer: number }
  | { readonly kind: 'team'; readonly team: TeamId; readonly members: readonly number[] }
  | { readonly kind: 'unknown' };

/** `ada` of `@ada`, an e-mail address as it is; in lower case. */
const bareOf = (owner: string): string => owner.replace(/^@/, '').toLowerCase();
const kindOf = (owner: string): Identity['kind'] => (owner.startsWith('@') ? 'login' : 'email');

/** Who goes by what: the newest of those who ever did, by kind and value. */
const peopleByIdentity = remembered(({ identity, person }: Chronicle): ReadonlyMap<string, PersonId> => {
  const byHandle = person.flatMap(({ id, body }) => (body.handle ? [[`login ${body.handle}`, id]] : []));
  const byIdentity = identity
    .toSorted((a, b) => a.from - b.from)
    .map(({ body }) => [`${body.kind} ${body.value}`, body.person]);
  return new Map([...byHandle, ...byIdentity].map(([key, id]) => [key!.toLowerCase(), id!]));
});

/** `@harbour/berths` is the team whose slug or name is `berths`, also one that is no more. */
const teamBy = ({ known, roster }: View, owner: string): TeamId | undefined => {
  const slug = slugOf(bareOf(owner).split('/').at(-1)!);
  const fits = known.team.filter(({ body }) => body.slug === slug || slugOf(body.name) === slug);
  return (fits.find(({ id }) => roster.teams.has(id)) ?? fits[0])?.id;
};

/** Whom each owner of a CODEOWNERS file stands for. */
export const holdersIn = remembered((practice: Practice): ((owner: string) => Holder) => {
  const { codebase, developers, people } = practice;
  const numberOf = new Map(developers.list.map(({ person }, n) => [person, n]));
  const stranger = (bare: string): Holder => {
    const signature = codebase.history.signatures.findIndex(
      ({ email, login }) => email.toLowerCase() === bare || login?.toLowerCase() === bare,
    );
    if (signature < 0) return { kind: 'unknown' };
    return { kind: 'stranger', developer: developers.bySignature[signature]! };
  };
  const holderOf = (owner: string): Holder => {
    const person = peopleByIdentity(people.known).get(`${kindOf(owner)} ${bareOf(owner)}`);
    if (person !== undefined) return { kind: 'person', person, developer: numberOf.get(person) ?? -1 };
    const team = kindOf(owner) === 'login' ? teamBy(people, owner) : undefined;
    if (team === undefined) return stranger(bareOf(owner));
    const members = people.roster.membersByTeam.get(team) ?? [];
    return { kind: 'team', team, members: members.flatMap(({ body }) => numberOf.get(body.person) ?? []) };
  };
  const holders = new Map<string, Holder>();
  return (owner) => {
    const holder = holders.get(owner) ?? holderOf(owner);
    holders.set(owner, holder);
    return holder;
  };
});

/** How somebody is written as an owner: by login where there is one, else by e-mail address; null: there is neither. */
export const ownerFor = ({ codebase, developers, people }: Practice, developer: number): string | null => {
  const { person, signatures } = developers.list[developer]!;
  const identities = person === null ? [] : (people.roster.identitiesByPerson.get(person) ?? []);
  const by = (kind: Identity['kind']) => identities.find(({ body }) => body.kind === kind)?.body.value;
  const own = signatures.map((signature) => codebase.history.signatures[signature]!);
  const login = by('login') ?? own.find((one) => one.login !== null)?.login;
  return login ? `@${login}` : by('email') || own.find(({ email }) => email !== '')?.email || null;
};
