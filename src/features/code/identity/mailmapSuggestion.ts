import type { Identified } from './developersOf.ts';
import type { Face } from './face.ts';

type WithAddress = Face & { readonly address: NonNullable<Face['address']> };

const hasAddress = (face: Face): face is WithAddress => face.address !== null && face.address.text !== '';

/** What git cannot read back from a .mailmap. */
const isUnwritable = (name: string): boolean => name === '' || name.startsWith('#') || /[<>\n]/.test(name);

const order = ['mailbox', 'login', 'service', 'machine'] as const;

/** The address to go by: one that somebody reads, and of those the one on most commits. */
const properOf = (faces: readonly WithAddress[]): string =>
  [...faces].sort(
    (a, b) =>
      order.indexOf(a.address.kind) - order.indexOf(b.address.kind) ||
      b.commits - a.commits ||
      (a.key < b.key ? -1 : 1),
  )[0]!.address.text;

/** Lines for one developer: by address where it is theirs alone, else by address and name. */
const linesOf = ({ name, faces }: Identified, isShared: (email: string) => boolean): readonly string[] => {
  const own = faces.filter(hasAddress);
  const changes = own.length > 1 || own.some((face) => face.name !== name);
  if (own.length === 0 || !changes || isUnwritable(name)) return [];
  const proper = properOf(own);
  const lines = own
    .filter((face) => face.name !== name || face.address.text !== proper)
    .filter((face) => !isShared(face.address.text) || !isUnwritable(face.name))
    .map(({ name: written, address: { text } }) => {
      if (isShared(text)) return `${name} <${proper}> ${written} <${text}>`;
      return text === proper ? `${name} <${proper}>` : `${name} <${proper}> <${text}>`;
    });
  return [...new Set(lines)].sort();
};

/**
 * A .mailmap that says what is known of these developers, as git reads it (gitmailmap(5)). An address that computers make
 * up, or that several use, is only theirs under the name it stood with.
 */
export const mailmapSuggestion = (everyone: readonly Identified[]): string => {
  const users = new Map<string, Set<Identified>>();
  for (const one of everyone)
    for (const face of one.faces.filter(hasAddress))
      users.set(face.address.text, (users.get(face.address.text) ?? new Set()).add(one));
  const made = new Set(
    everyone.flatMap(({ faces }) =>
      faces
        .filter(hasAddress)
        .flatMap(({ address: { kind, text } }) => (kind === 'machine' || kind === 'service' ? [text] : [])),
    ),
  );
  const isShared = (email: string) => made.has(email) || users.get(email)!.size > 1;
  return everyone
    .flatMap((one) => linesOf(one, isShared))
    .map((line) => `${line}\n`)
    .join('');
};
