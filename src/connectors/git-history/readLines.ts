import type { Day } from '../../base/day.ts';
import type { History, Lines } from '../../features/code/index.ts';
import { spawnGit } from '../history/git.ts';
import { NumstatParser } from './NumstatParser.ts';
import { openRepository } from './openRepository.ts';

export interface LinesRequest {
  readonly repository: string;
  readonly history: History;
  /** Lines of an earlier part of the same history, whose numbers stayed. */
  readonly since?: Lines;
  /** Commits that landed before this day are left out. All, unless given. */
  readonly from?: Day;
  readonly stop: AbortSignal;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

const diffArguments = [
  'diff-tree',
  '--stdin',
  '-r',
  '--root',
  '-z',
  '--numstat',
  '-M100%',
  '--ignore-submodules=all',
  '--no-ext-diff',
  '--no-textconv',
];

/** After so many commits in a row whose blobs are missing the others will lack theirs too (configurable assumption). */
const mostDeaths = 20;

const grown = (length: number, before?: Int32Array): Int32Array => {
  const all = new Int32Array(length).fill(-1);
  if (before) all.set(before);
  return all;
};

const idOf = ({ commits }: History, row: number): string => {
  const width = commits.id.length / commits.count;
  return Buffer.from(commits.id.buffer, commits.id.byteOffset + row * width, width).toString('hex');
};

/** Commits with changes that `since` does not know, newest first. */
const rowsToRead = ({ commits, changes }: History, known: number, from: Day): readonly number[] => {
  const rows: number[] = [];
  for (let row = commits.count - 1; row >= 0 && changes.start[row]! >= known; row -= 1)
    if (changes.start[row + 1]! > changes.start[row]! && commits.landed[row]! >= from) rows.push(row);
  return rows;
};

/** Runs one `diff-tree` over commits. Its exit says nothing: it dies of the first blob that is missing. */
const diffTree = (
  folder: string,
  commits: string,
  stop: AbortSignal,
  onChunk: (chunk: Buffer) => void,
): Promise<void> =>
  new Promise((resolve, reject) => {
    stop.throwIfAborted();
    const git = spawnGit(folder, diffArguments, stop);
    git.stdout.on('data', onChunk);
    git.stderr.resume();
    git.on('error', (error) => reject(stop.aborted ? stop.reason : error));
    git.on('close', () => resolve());
    git.stdin.on('error', () => undefined);
    git.stdin.end(commits);
  });

/**
 * Counts lines, newest commits first: takes far longer than reading the history, so in the background. Needs the file
 * contents of the past: where they are missing (a partial clone) it says −1 and fetches none.
 *
 * Throws InputError where there is no repository, and the reason of `stop` when raised.
 */
export const readLines = async (request: LinesRequest): Promise<Lines> => {
  const { repository, history, since, from = Number.NEGATIVE_INFINITY, stop, onProgress } = request;
  const { head, changes } = history;
  const added = grown(changes.path.length, since?.added);
  const deleted = grown(changes.path.length, since?.deleted);
  const rows = rowsToRead(history, since?.added.length ?? 0, from);
  const ids = rows.map((row) => idOf(history, row));
  const { folder } = await openRepository(repository, undefined, stop);
  let [next, deaths] = [0, 0];
  while (next < rows.length && deaths < mostDeaths) {
    const first = next;
    let [at, end] = [0, 0];
    const parser = new NumstatParser({
      commit: (id) => {
        while (ids[next] !== id) next += 1;
        at = changes.start[rows[next]!]!;
        end = changes.start[rows[next]! + 1]!;
        next += 1;
      },
      change: (plus, minus) => {
        if (at >= end) return;
        added[at] = plus;
        deleted[at] = minus;
        at += 1;
      },
    });
    await diffTree(folder, `${ids.slice(first).join('\n')}\n`, stop, (chunk) => {
      parser.push(chunk);
      onProgress?.({ done: next, total: rows.length });
    });
    // It died of the commit it had begun to tell of, or else of the one after: go on behind that.
    if (at === end) next += 1;
    deaths = next - first > 1 ? 0 : deaths + 1;
  }
  return { head, added, deleted };
};

const magic = 'wheelhouse lines 1\n';

/** Lines as bytes, to be kept beside the snapshot of their history. */
export const encodeLines = ({ head, added, deleted }: Lines): Uint8Array =>
  Buffer.concat([
    Buffer.from(`${magic}${head}\n`),
    ...[added, deleted].map((one) => Buffer.from(one.buffer, one.byteOffset, one.byteLength)),
  ]);

/** Lines from bytes; null where another version wrote them: count anew. */
export const decodeLines = (bytes: Uint8Array): Lines | null => {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = all.indexOf(10, magic.length) + 1;
  const size = (all.length - end) / 2;
  if (end === 0 || all.toString('latin1', 0, magic.length) !== magic || size % 4 !== 0) return null;
  const columnAt = (at: number) => new Int32Array(new Uint8Array(all.subarray(at, at + size)).buffer);
  return {
    head: all.toString('latin1', magic.length, end - 1),
    added: columnAt(end),
    deleted: columnAt(end + size),
  };
};
