import { decodeLines, decodeSnapshot, encodeLines, readLines } from '../../connectors/git-history/index.ts';
import type { InThread } from '../../platform/jobs/index.ts';

interface LinesTask {
  readonly folder: string;
  /** The snapshot whose changes are counted. */
  readonly snapshot: Uint8Array;
  /** What was counted of the same changes, by the same numbers; null: nothing. */
  readonly before: Uint8Array | null;
  /** Changes from so many days before the newest one on. */
  readonly days: number;
}

/**
 * Runs in a worker thread: counts the lines of the changes that were not counted yet. Null where that is not possible.
 * @public Named by the job that starts the thread.
 */
export const linesInThread = async (
  { folder, snapshot, before, days }: LinesTask,
  { send }: InThread,
): Promise<Uint8Array | null> => {
  const read = decodeSnapshot(snapshot);
  if (read === null) return null;
  const { history } = read;
  const since = before && decodeLines(before);
  const fits = since !== null && since.added.length <= history.changes.path.length;
  const lines = await readLines({
    ...{ repository: folder, history, stop: new AbortController().signal, onProgress: send },
    from: history.commits.landed.reduce((newest, day) => Math.max(newest, day), 0) - days,
    ...(fits && { since }),
  });
  return encodeLines(lines);
};
