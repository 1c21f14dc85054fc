import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { InputError } from '../../base/errors.ts';
import type { Connector } from '../connector.ts';
import { runGit } from './git.ts';

/** Where a history is read from. */
export interface Located {
  /** A work tree's top folder, or a bare repository. */
  readonly repository: string;
  /** File or folder below the top of the repository; empty for all of it. */
  readonly path: string;
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** The nearest folder that is there: what lies below it may be a path inside a bare repository, or deleted since. */
const standingFolder = async (path: string): Promise<string> =>
  (await isFolder(path)) || dirname(path) === path ? path : standingFolder(dirname(path));

const below = (top: string, path: string): string => relative(top, path).split(sep).join('/');

/**
 * Finds the repository around a path: a bare repository, a work tree, or a file or folder inside one of them. Throws
 * InputError where there is none.
 */
export const locate = async (path: string, connector: Connector): Promise<Located> => {
  const wanted = resolve(path);
  const standing = await standingFolder(wanted);
  const folder = await realpath(standing);
  const inside = join(folder, below(standing, wanted));
  const { text, exit, complaint } = await runGit(folder, [
    'rev-parse',
    '--absolute-git-dir',
    '--is-inside-work-tree',
  ]);
  if (exit !== 0) {
    const why = complaint.includes('not a git repository') ? '' : ` (git says: ${complaint})`;
    throw new InputError(
      'no-repository',
      `${path} is not inside a git repository${why}. Give a clone of the repository that holds ${connector.paths.join(' and ')}.`,
    );
  }
  const [gitFolder = '', isInWorkTree] = text.trim().split('\n');
  if (isInWorkTree !== 'true')
    return { repository: gitFolder, path: basename(gitFolder) === '.git' ? '' : below(gitFolder, inside) };
  const top = (await runGit(folder, ['rev-parse', '--show-toplevel'])).text.trimEnd();
  return { repository: top, path: below(top, inside) };
};
