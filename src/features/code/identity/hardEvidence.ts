import { groupBy } from '../../../base/list.ts';
import type { Face } from './face.ts';
import type { Gathering, KnownPerson, SignaturesOf } from './gathering.ts';
import { applyMailmap } from './mailmap.ts';
import { isFull, likeness, type PersonalName } from './personalName.ts';

/** Two faces, by number, that are one developer, and why. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly because: string;
}

/** Assumption: so many branches of a login must hold commits of one signature alone before the two are one. */
const branchesNeeded = 5;
/** Assumption: where they are of several signatures of one name, so many of each. */
const branchesOfEach = 2;
/** Assumption: and so large a share of the login's branches with one author, and of the author's with one login. */
const shareNeeded = 0.9;

/** What stands for one developer: whoever bears the same mark is the same. */
interface Mark {
  readonly text: string;
  readonly because: string;
}

const marksOf = (
  face: Face,
  shared: ReadonlyMap<string, readonly (readonly PersonalName[])[]>,
  isRenumbered: (login: string) => boolean,
): readonly Mark[] => {
  const { address, login } = face;
  const marks: Mark[] = [];
  if (login !== null && !isRenumbered(login)) {
    const [host, value] = login.split(':');
    marks.push({ text: `login ${login}`, because: `Both are the login ${value} on ${host}.` });
  }
  if (address?.account)
    marks.push({
      text: `account ${address.domain}#${address.account}`,
      because: `Both are account ${address.account} on ${address.domain}.`,
    });
  if (address === null || (address.kind !== 'mailbox' && address.kind !== 'login')) return marks;
  const parties = shared.get(address.text);
  const party =
    parties?.findIndex((names) => names.some((name) => likeness(name, face.read) === 'same')) ?? 0;
  const text = parties === undefined ? address.text : `${address.text} ${party < 0 ? face.key : party}`;
  return [...marks, { text: `email ${text}`, because: `Both use ${address.text}.` }];
};

/** A login given to another account later: the numbers in its no-reply addresses differ. */
const renumberedLogins = (faces: readonly Face[]): ReadonlySet<string> => {
  const numbered = faces.filter(({ login, address }) => login !== null && address?.account);
  return new Set(
    [...groupBy(numbered, ({ login }) => login!)]
      .filter(([, of]) => new Set(of.map(({ address }) => address!.account)).size > 1)
      .map(([login]) => login),
  );
};

/** The same mailbox, login or account. */
export const sameMarks = (
  faces: readonly Face[],
  shared: ReadonlyMap<string, readonly (readonly PersonalName[])[]>,
): readonly Link[] => {
  const renumbered = renumberedLogins(faces);
  const first = new Map<string, number>();
  const links: Link[] = [];
  for (const [n, face] of faces.entries())
    for (const { text, because } of marksOf(face, shared, (login) => renumbered.has(login))) {
      const before = first.get(text);
      if (before === undefined) first.set(text, n);
      else links.push({ a: before, b: n, because });
    }
  return links;
};

/** What the directory says: an address or login is a person's. A shared address is theirs under a name like theirs. */
export const directoryLinks = (
  { faces, numberByKey }: Gathering,
  people: readonly KnownPerson[],
  shared: ReadonlySet<string>,
): readonly Link[] => {
  if (people.length === 0) return [];
  const byEmail = groupBy(faces.keys(), (n) => faces[n]!.address?.text ?? '');
  const byLogin = groupBy(faces.keys(), (n) => faces[n]!.login ?? '');
  return people.flatMap(({ id, identities }) => {
    const person = numberByKey.get(`person:${id}`)!;
    return identities.flatMap(({ kind, host, value }) => {
      const text = value.toLowerCase();
      const of = kind === 'email' ? byEmail.get(text) : byLogin.get(`${host.toLowerCase()}:${text}`);
      return (of ?? [])
        .filter((n) => !(kind === 'email' && shared.has(text)) || isLikePerson(faces[n]!, faces[person]!))
        .map((n) => ({
          a: n,
          b: person,
          because: `The directory says that ${value} is ${faces[person]!.name}.`,
        }));
    });
  });
};

const isLikePerson = (face: Face, person: Face): boolean =>
  ['same', 'close'].includes(likeness(face.read, person.read));

/** What any repository's .mailmap says of a mailbox or login holds in all of them. */
export const mailmapLinks = (
  { faces, mailmaps }: Gathering,
  shared: ReadonlySet<string>,
): readonly Link[] => {
  if (mailmaps.length === 0) return [];
  const isSomeones = ({ address }: Face) => address?.kind === 'mailbox' || address?.kind === 'login';
  const own = [...faces.keys()].filter((n) => isSomeones(faces[n]!));
  const byEmail = groupBy(own, (n) => faces[n]!.address!.text);
  const markOf = (name: string, email: string) => (shared.has(email) ? `${name} <${email}>` : email);
  const first = new Map<string, number>();
  for (const n of own.toReversed()) first.set(markOf(faces[n]!.name, faces[n]!.address!.text), n);
  return mailmaps.flatMap((map) =>
    [...map.keys()].flatMap((from) =>
      (byEmail.get(from) ?? []).flatMap((n) => {
        const meant = applyMailmap(map, { name: faces[n]!.name, email: from });
        const mark = markOf(meant.name, meant.email.toLowerCase());
        const to = first.get(mark);
        if (to === undefined) first.set(mark, n);
        return to === undefined || to === n
          ? []
          : [{ a: n, b: to, because: `A .mailmap says so: ${meant.name} <${meant.email}>.` }];
      }),
    ),
  );
};

/** What branches of a login held: how many, of which signatures of one name. */
interface Branches {
  readonly login: number;
  readonly name: string;
  readonly byAuthor: Map<number, number>;
  count: number;
}

/**
 * A login whose branches, many times over, held commits of one signature alone, is that signature's. Signatures of one
 * full name count together here: it is the login that says that they are one, the name only does not speak against it.
 */
export const proposerEvidence = (
  repositories: readonly SignaturesOf[],
  { faces, faceOf }: Gathering,
): readonly Link[] => {
  const found = new Map<string, Branches>();
  const total = new Map<string | number, number>();
  const add = (key: string | number, count: number) => total.set(key, (total.get(key) ?? 0) + count);
  for (const [r, { proposers }] of repositories.entries())
    for (const { proposer, author, branches } of proposers) {
      const [login, by] = [faceOf[r]![proposer]!, faceOf[r]![author]!];
      const { read, key } = faces[by]!;
      const name = isFull(read) ? read.words.join(' ') : key;
      const entry = found.get(`${login} ${name}`) ?? { login, name, byAuthor: new Map(), count: 0 };
      found.set(`${login} ${name}`, entry);
      entry.byAuthor.set(by, (entry.byAuthor.get(by) ?? 0) + branches);
      entry.count += branches;
      add(login, branches);
      add(name, branches);
    }
  return [...found.values()]
    .filter(({ count }) => count >= branchesNeeded)
    .filter(({ login, name, count }) => count >= shareNeeded * Math.max(total.get(login)!, total.get(name)!))
    .flatMap(({ login, byAuthor }) =>
      [...byAuthor]
        .filter(([, branches]) => branches >= branchesOfEach)
        .sort(([a], [b]) => a - b)
        .map(([author, branches]) => ({
          a: login,
          b: author,
          because: `${branches} branches of this login held commits of this signature alone.`,
        })),
    );
};
