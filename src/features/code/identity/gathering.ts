import type { PersonId } from '../../people/index.ts';
import type { Repository, Signature } from '../history.ts';
import { type Face, faceOf, faceOfPerson } from './face.ts';
import { type Mailmap, readMailmap } from './mailmap.ts';
import { type ProposerLink, proposerLinks } from './proposers.ts';

/** What one repository tells about who is who. Small: its history is not needed any more. */
export interface SignaturesOf {
  /** Tells repositories apart, and stands in the keys of what a computer made up: its slug. */
  readonly repository: string;
  /** Where its logins live: `github.com`. */
  readonly host: string;
  readonly signatures: readonly Signature[];
  /** By signature: commits written. */
  readonly commits: Uint32Array;
  readonly proposers: readonly ProposerLink[];
  /** The text of its .mailmap; empty where it has none. */
  readonly mailmap: string;
}

/** Somebody of the directory. */
export interface KnownPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly isBot: boolean;
  readonly identities: readonly {
    readonly kind: 'email' | 'login';
    readonly host: string;
    readonly value: string;
  }[];
}

export const signaturesOf = (
  repository: string,
  host: string,
  { history, texts }: Repository,
): SignaturesOf => {
  const commits = new Uint32Array(history.signatures.length);
  for (const author of history.commits.author) commits[author]! += 1;
  return {
    repository,
    host,
    signatures: history.signatures,
    commits,
    proposers: proposerLinks(history),
    mailmap: texts.get('.mailmap') ?? '',
  };
};

/** Every face once, in the order of their keys: so nothing that follows hangs on the order of what was read. */
export interface Gathering {
  readonly faces: readonly Face[];
  /** By repository, by signature: the number of its face. */
  readonly faceOf: readonly Uint32Array[];
  readonly numberByKey: ReadonlyMap<string, number>;
  readonly mailmaps: readonly Mailmap[];
}

export const gather = (repositories: readonly SignaturesOf[], people: readonly KnownPerson[]): Gathering => {
  const found = new Map<string, Face>();
  const keys = repositories.map(({ repository, host, signatures, commits }) =>
    signatures.map((signature, s) => {
      const face = faceOf(signature, host, repository);
      const before = found.get(face.key)?.commits ?? 0;
      found.set(face.key, { ...face, commits: before + commits[s]! });
      return face.key;
    }),
  );
  for (const { id, name } of people) found.set(`person:${id}`, faceOfPerson(id, name));
  const faces = [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const numberByKey = new Map(faces.map(({ key }, n) => [key, n]));
  return {
    faces,
    faceOf: keys.map((of) => Uint32Array.from(of, (key) => numberByKey.get(key)!)),
    numberByKey,
    mailmaps: repositories.map(({ mailmap }) => readMailmap(mailmap)).filter((map) => map.size > 0),
  };
};
