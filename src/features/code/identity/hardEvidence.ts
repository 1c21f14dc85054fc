import { groupBy } from '../../../base/list.ts';
import { readAddress } from './address.ts';
import type { Face } from './face.ts';
import type { Gathering, KnownPerson } from './gathering.ts';
import { applyMailmap } from './mailmap.ts';
import { likeness, type PersonalName } from './personalName.ts';

/** Two faces, by number, that are one developer, and why. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly because: string;
}

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
  const parties = shared.get(address.mailbox);
  const party =
    parties?.findIndex((names) => names.some((name) => likeness(name, face.read) === 'same')) ?? 0;
  const text = parties === undefined ? address.mailbox : `${address.mailbox} ${party < 0 ? face.key : party}`;
  return [...marks, { text: `email ${text}`, because: `Both use ${address.mailbox}.` }];
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
  shared: ReadonlyMap<string, unknown>,
): readonly Link[] => {
  if (people.length === 0) return [];
  const byEmail = groupBy(faces.keys(), (n) => faces[n]!.address?.mailbox ?? '');
  const byLogin = groupBy(faces.keys(), (n) => faces[n]!.login ?? '');
  return people.flatMap(({ id, identities }) => {
    const person = numberByKey.get(`person:${id}`)!;
    return identities.flatMap(({ kind, host, value }) => {
      const text = kind === 'email' ? readAddress(value).mailbox : value.toLowerCase();
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
  shared: ReadonlyMap<string, unknown>,
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
