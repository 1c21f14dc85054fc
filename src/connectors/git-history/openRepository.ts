import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../../base/errors.ts';
import { runGit } from '../history/git.ts';

/** A repository as git sees it. */
export interface Opened {
  /** Its git folder. Run from there, git takes no .mailmap or .gitattributes from a work tree. */
  readonly folder: string;
  /** Id of the commit to read, in hex; empty: there is none yet. */
  readonly head: string;
  /** Commits whose parents were cut off (a shallow clone): they seem to add every file. */
  readonly cut: ReadonlySet<string>;
  /** Blobs may be missing, and asking for one would fetch it. */
  readonly isPartial: boolean;
}

const textAt = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');

/**
 * Opens a repository, bare or with a work tree, at `at` (any revision; else HEAD). Throws InputError: no repository, no
 * such commit.
 */
export const openRepository = async (
  repository: string,
  at: string | undefined,
  stop: AbortSignal,
): Promise<Opened> => {
  if (at?.startsWith('-'))
    throw new InputError('no-commit', `${at} is no revision. Give the id of a commit.`);
  const { text, exit, complaint } = await runGit(
    repository,
    ['rev-parse', '--path-format=absolute', '--git-dir', '--git-common-dir', `${at ?? 'HEAD'}^{commit}`],
    stop,
  );
  const [folder = '', common = '', head = ''] = text.split('\n');
  if (common === '')
    throw new InputError(
      'no-repository',
      `${repository} is no git repository (git says: ${complaint}). Give a clone or a bare repository.`,
    );
  if (exit !== 0 && at !== undefined)
    throw new InputError('no-commit', `${repository} has no commit ${at}. Fetch it, or give another.`);
  const [shallow, config] = await Promise.all([
    textAt(join(common, 'shallow')),
    textAt(join(common, 'config')),
  ]);
  return {
    folder,
    head: exit === 0 ? head : '',
    cut: new Set(shallow.split('\n').filter((id) => id !== '')),
    isPartial: /promisor|partialclone/i.test(config),
  };
};
