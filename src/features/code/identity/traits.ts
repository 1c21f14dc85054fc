import { isTelling } from './address.ts';
import type { Face } from './face.ts';
import { plain } from './personalName.ts';

/** Faces that were brought together. */
export interface Group {
  /** Number of one of them that stands for all. */
  readonly root: number;
  readonly faces: readonly Face[];
  readonly isBot: boolean;
}

/** A login, or what stands before the `@`. */
export interface Local {
  readonly text: string;
  /** Letters alone: `adaquill` of `ada.quill77`. */
  readonly letters: string;
  readonly isTelling: boolean;
  /** In a sentence: `the login ada`, `ada@harbour.example`. */
  readonly says: string;
}

/** What a group is compared by. */
export interface Traits extends Group {
  /** One face for each name. */
  readonly named: readonly Face[];
  readonly locals: readonly Local[];
  readonly mailboxes: ReadonlySet<string>;
  readonly commits: number;
  /** Of the face that stands for the group in a question: a person of the directory, else the most active. */
  readonly key: string;
}

const local = (text: string, says: string): Local => ({
  text,
  says,
  letters: plain(text).replace(/[^a-z]/g, ''),
  isTelling: isTelling(text),
});

const localsOf = ({ address, login }: Face): readonly Local[] => {
  const account = login?.slice(login.indexOf(':') + 1);
  if (account !== undefined) return [local(account, `the login ${account}`)];
  const isSomeones = address !== null && address.kind !== 'service' && address.local !== '';
  return isSomeones ? [local(address.local, address.text)] : [];
};

const distinct = <T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] =>
  values.length < 2 ? values : [...new Map(values.map((value) => [keyOf(value), value])).values()];

export const traitsOf = (group: Group): Traits => {
  const { faces } = group;
  const named = faces.filter(({ read }) => read.words.length > 0);
  const mailboxes = faces.flatMap(({ address }) => (address?.kind === 'mailbox' ? [address.mailbox] : []));
  const best = faces.reduce((a, b) =>
    b.person !== null || (a.person === null && b.commits > a.commits) ? b : a,
  );
  return {
    ...group,
    named: distinct(named, ({ read }) => read.joined),
    locals: distinct(faces.flatMap(localsOf), ({ says }) => says),
    mailboxes: new Set(mailboxes),
    commits: faces.reduce((sum, { commits }) => sum + commits, 0),
    key: best.key,
  };
};
