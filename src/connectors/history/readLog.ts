import { type Day, type Moment, parseDay } from '../../base/day.ts';
import { runGit } from './git.ts';

/** A file as it stands after a commit. */
export interface Change {
  readonly path: string;
  /** Null: the commit deleted it. */
  readonly blob: string | null;
}

export interface Commit {
  readonly id: string;
  /** Of the commit, on the calendar of whoever committed it. */
  readonly day: Day;
  readonly at: Moment;
  readonly changes: readonly Change[];
}

export interface Log {
  /** Oldest first. */
  readonly commits: readonly Commit[];
  /** What git complained of when it stopped early; undefined when this is the whole history. */
  readonly complaint: string | undefined;
}

const isFile = (mode: string): boolean => mode.startsWith('100');

/** `:100644 100644 4c70a40… 56df79a… M`: modes and blobs before and after. */
const blobOf = (header: string): string | null => {
  const [, mode = '', , blob = ''] = header.split(' ');
  return isFile(mode) ? blob : null;
};

const commitOf = (head: string, changes: readonly Change[]): Commit => {
  const [id = '', written = ''] = head.trim().slice(1).split(' ');
  return { id, day: parseDay(written.slice(0, 10)) ?? 0, at: Date.parse(written), changes };
};

const commitsIn = (text: string): Commit[] => {
  const commits: Commit[] = [];
  const tokens = text.split('\0');
  let head: string | undefined;
  let changes: Change[] = [];
  const close = () => head !== undefined && commits.push(commitOf(head, changes));
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!.trimStart();
    if (token.startsWith('@')) {
      close();
      head = token;
      changes = [];
    } else if (token.startsWith(':')) {
      i += 1;
      changes.push({ path: tokens[i]!, blob: blobOf(token) });
    }
  }
  close();
  return commits;
};

/**
 * The commits of the main line (first parents) that touch the paths. `--raw --no-renames` needs no file contents,
 * so it lives where blobs are missing; `--all` would walk pull requests too.
 */
export const readLog = async (
  repository: string,
  range: string,
  paths: readonly string[],
  stop: AbortSignal,
): Promise<Log> => {
  const { text, exit, complaint } = await runGit(
    repository,
    [
      'log',
      '--first-parent',
      '-m',
      '--raw',
      '--no-renames',
      '--no-abbrev',
      '-z',
      '--format=@%H %cI',
      range,
      '--',
      ...paths,
    ],
    stop,
  );
  return { commits: commitsIn(text).reverse(), complaint: exit === 0 ? undefined : complaint };
};

/** All files below the paths at a commit. */
export const readTree = async (
  repository: string,
  commit: string,
  paths: readonly string[],
  stop: AbortSignal,
): Promise<readonly Change[]> => {
  const folders = paths.includes('.') ? [] : paths;
  const { text } = await runGit(
    repository,
    ['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...folders],
    stop,
  );
  return text.split('\0').flatMap((entry) => {
    const [header = '', path] = entry.split('\t');
    const [mode = '', , blob = ''] = header.split(' ');
    return path !== undefined && isFile(mode) ? { path, blob } : [];
  });
};
