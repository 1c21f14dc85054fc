import { basename } from 'node:path';
import { type Day, isoDay, type Moment } from '../../base/day.ts';
import { type Fault, InputError } from '../../base/errors.ts';
import type { Reading } from '../../features/people/index.ts';
import type { Connector } from '../connector.ts';
import { Blobs } from './Blobs.ts';
import { type ChangedFile, FileStates } from './FileStates.ts';
import { runGit } from './git.ts';
import type { Located } from './locate.ts';
import { type Change, type Commit, readLog, readTree } from './readLog.ts';

/** What the files said from a commit on. */
export interface Revision {
  readonly commit: string;
  /** On the committer's own calendar. Days never run backwards, also where clocks did. */
  readonly day: Day;
  readonly at: Moment;
  /** The whole organisation; of the faults those that are new with this revision. */
  readonly reading: Reading;
}

export interface HistoryRequest extends Located {
  readonly connector: Connector;
  /** Read on after this commit, the last that was taken over. */
  readonly after?: string;
  readonly stop: AbortSignal;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  /** What is wrong with the history as a whole: it is cut, or git stopped early. */
  readonly onFault?: (fault: Fault) => void;
}

/** The path that the connector knows a file of the repository by; undefined when it does not read it. */
const knownAs = (file: string, { path, connector }: HistoryRequest): string | undefined => {
  if (file === path) return basename(file);
  const prefix = path === '' ? '' : `${path}/`;
  if (!file.startsWith(prefix)) return undefined;
  const below = file.slice(prefix.length);
  return connector.wants(below) ? below : undefined;
};

const wantedOf = (changes: readonly Change[], request: HistoryRequest): Change[] =>
  changes.flatMap(({ path, blob }) => {
    const known = knownAs(path, request);
    return known === undefined ? [] : { path: known, blob };
  });

const textsOf = (changes: readonly Change[], blobs: Blobs): Promise<ChangedFile[]> =>
  Promise.all(
    changes.map(async (change) => ({
      ...change,
      text: change.blob === null ? null : await blobs.read(change.blob),
    })),
  );

const inRevision = ({ id, day }: Commit, fault: Fault): Fault => ({
  ...fault,
  message: `In revision ${id.slice(0, 10)} of ${isoDay(day)}: ${fault.message}`,
});

const rangeOf = async ({ repository, after, stop }: HistoryRequest): Promise<string> => {
  if (after === undefined) return 'HEAD';
  const { exit } = await runGit(repository, ['merge-base', '--is-ancestor', after, 'HEAD'], stop);
  if (exit === 0) return `${after}..HEAD`;
  throw new InputError(
    'revision-gone',
    `Revision ${after.slice(0, 10)} is no longer on the main line of ${repository}. Undo that import and read the history from its start.`,
  );
};

const commitsOf = async (request: HistoryRequest, paths: readonly string[]): Promise<readonly Commit[]> => {
  const { repository, stop, after, onFault } = request;
  const { commits, complaint } = await readLog(repository, await rangeOf(request), paths, stop);
  if (commits.length === 0 && (complaint !== undefined || after === undefined))
    throw new InputError(
      'no-history',
      `The main line of ${repository} has no revision of ${paths.join(' or ')}${complaint ? ` (git says: ${complaint})` : ''}. Give the repository and path that hold it.`,
    );
  if (complaint !== undefined)
    onFault?.({
      severity: 'error',
      message: `git stopped early, so only a part of the history is here: ${complaint}`,
    });
  const shallow = await runGit(repository, ['rev-parse', '--is-shallow-repository'], stop);
  if (shallow.text.trim() === 'true' && after === undefined)
    onFault?.({
      severity: 'warning',
      message: `This clone is shallow: its history begins on ${isoDay(commits[0]!.day)}. For all of it: git fetch --unshallow.`,
    });
  return commits;
};

/**
 * Every revision of a source's files on the main line, oldest first, each with all that the files said then. Blobs
 * stream through one `git cat-file`; only files that a commit changed are parsed. A revision that cannot be read is
 * passed over with a fault, and all following ones are read.
 *
 * Throws InputError when there is no history at the path, or `after` is not on it; the reason of `stop` when raised.
 */
export async function* revisionsOf(request: HistoryRequest): AsyncGenerator<Revision, void, void> {
  const { repository, path, connector, after, stop, onProgress, onFault } = request;
  const paths = path === '' ? connector.paths : [path];
  const commits = await commitsOf(request, paths);
  if (commits.length === 0) return;
  const blobs = new Blobs(repository);
  try {
    const files = new FileStates(connector);
    // Where a history starts, or is cut, its first commit does not list what stood there before: its tree does.
    const start = await readTree(repository, after ?? commits[0]!.id, paths, stop);
    let untold: Fault[] = [];
    if (after !== undefined) {
      files.change(await textsOf(wantedOf(start, request), blobs));
      if (files.isReadable) files.reading();
    }
    const changesOf = (i: number) =>
      textsOf(wantedOf(i === 0 && after === undefined ? start : commits[i]!.changes, request), blobs);
    let coming = changesOf(0);
    let [day, at]: [Day, Moment] = [commits[0]!.day, commits[0]!.at];
    for (const [i, commit] of commits.entries()) {
      const changed = (await coming).filter((file) => !files.has(file.path, file.blob));
      if (i + 1 < commits.length) {
        coming = changesOf(i + 1);
        coming.catch(() => {});
      }
      stop.throwIfAborted();
      untold.push(...files.change(changed).map((fault) => inRevision(commit, fault)));
      [day, at] = [Math.max(day, commit.day), Math.max(at, commit.at)];
      if (changed.length > 0 && !files.isReadable)
        untold.push(
          inRevision(commit, { severity: 'warning', message: 'No file is left. What it said last stays.' }),
        );
      else if (changed.length > 0) {
        const { organisation, faults } = files.reading();
        yield {
          commit: commit.id,
          day,
          at,
          reading: { organisation, faults: [...untold, ...faults.map((fault) => inRevision(commit, fault))] },
        };
        untold = [];
      }
      onProgress?.({ done: i + 1, total: commits.length });
    }
    for (const fault of untold) onFault?.(fault);
  } finally {
    blobs.close();
  }
}
