import type { Fault } from '../../../base/errors.ts';
import type { Texts } from '../history.ts';
import { parseGithub } from './parseGithub.ts';
import { parseGitlab } from './parseGitlab.ts';

/** One line of CODEOWNERS that says who is asked about which paths. */
export interface OwnersRule {
  /** From 1. */
  readonly line: number;
  /** As written, blanks in it escaped. */
  readonly pattern: string;
  /** `@ada`, `@harbour/berths` or `ada@harbour.example`, as written. Empty: nobody is to be asked. */
  readonly owners: readonly string[];
  /** The owners are its section's. */
  readonly isDefault: boolean;
  /** Number of its section; always 0 on GitHub. */
  readonly section: number;
  /** GitLab's `!pattern`: its section says nothing about these paths. */
  readonly isExclusion: boolean;
}

/** A part of a GitLab file whose rules count beside those of the others. The first one has no name. */
export interface OwnersSection {
  /** Of its heading; 0: it has none. */
  readonly line: number;
  readonly name: string | null;
  readonly isOptional: boolean;
  /** How many of its owners must approve. */
  readonly approvals: number;
  /** For its rules that name no owner. */
  readonly owners: readonly string[];
}

/** Whose rules of reading apply. */
export type OwnersDialect = 'github' | 'gitlab';

/** A CODEOWNERS file, read. What cannot be read is left out and stands among the faults. */
export interface OwnersFile {
  readonly path: string;
  readonly dialect: OwnersDialect;
  readonly text: string;
  readonly sections: readonly OwnersSection[];
  /** In the order of the file. */
  readonly rules: readonly OwnersRule[];
  readonly faults: readonly Fault[];
}

/** What a parser makes of a text. */
export type ParsedOwners = Pick<OwnersFile, 'sections' | 'rules' | 'faults'>;

const githubPlaces = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const gitlabPlaces = ['CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'];

/** A heading with nothing behind it but owners: on GitHub it would be a pattern that it does not know either. */
const hasSections = (text: string): boolean => /^\s*\^?\[[^\]\n]+\](\[\d+\])?(\s+\S*@\S+)*\s*$/m.test(text);

/**
 * The CODEOWNERS file that counts: on GitHub the first of .github/, the root and docs/, on GitLab of the root, docs/
 * and .gitlab/. Which of both it is follows from the place, else from sections in it. Null: there is none.
 */
export const readOwners = (texts: Texts): OwnersFile | null => {
  const isGitlab = (path: string) => path.startsWith('.gitlab/') || hasSections(texts.get(path) ?? '');
  const places = texts.has('.github/CODEOWNERS')
    ? githubPlaces
    : [...new Set([...gitlabPlaces, ...githubPlaces])];
  const [path, ...others] = places.filter((place) => texts.has(place));
  if (path === undefined) return null;
  const text = texts.get(path)!;
  const dialect = isGitlab(path) ? 'gitlab' : 'github';
  const parsed = dialect === 'gitlab' ? parseGitlab(text) : parseGithub(text);
  const unread = others.map(
    (other): Fault => ({
      file: other,
      severity: 'warning',
      message: `${other} is not read: ${path} comes first. Keep one of them.`,
    }),
  );
  return {
    path,
    dialect,
    text,
    ...parsed,
    faults: [...parsed.faults.map((f) => ({ file: path, ...f })), ...unread],
  };
};
