import { decodeSnapshot, encodeSnapshot, readHistory } from '../../connectors/git-history/index.ts';
import type { Signature } from '../../features/code/index.ts';
import type { InThread } from '../../platform/jobs/index.ts';

/** What a reading goes on from. */
export interface ReadBefore {
  /** Columns without the signatures. */
  readonly bytes: Uint8Array;
  readonly signatures: readonly Signature[];
}

/** What a reading gives, as it is kept. */
export interface ReadNow extends ReadBefore {
  readonly head: string;
  readonly complete: boolean;
  readonly how: 'same' | 'added' | 'whole';
  readonly because: string;
  /** Days of the first and the newest commit; null where there is none. */
  readonly oldest: number | null;
  readonly newest: number | null;
  readonly commits: number;
  readonly files: number;
}

const extremes = (days: Int32Array): Pick<ReadNow, 'oldest' | 'newest'> => {
  if (days.length === 0) return { oldest: null, newest: null };
  let [oldest, newest] = [days[0]!, days[0]!];
  for (const day of days) {
    if (day < oldest) oldest = day;
    if (day > newest) newest = day;
  }
  return { oldest, newest };
};

/** How often the thread tells how far it is. */
const tellEveryMs = 200;

/**
 * Runs in a worker thread: reads a repository on from where it was read before.
 * @public Named by the job that starts the thread.
 */
export const readInThread = async (
  { folder, before }: { readonly folder: string; readonly before: ReadBefore | null },
  { send }: InThread,
): Promise<ReadNow> => {
  let told = 0;
  const onProgress = ({ commits }: { readonly commits: number }) => {
    if (Date.now() - told < tellEveryMs) return;
    told = Date.now();
    send({ commits });
  };
  const since = before && decodeSnapshot(before.bytes);
  const read = await readHistory({
    repository: folder,
    // The thread is ended from outside.
    stop: new AbortController().signal,
    onProgress,
    ...(since && { since: { ...since, history: { ...since.history, signatures: before.signatures } } }),
  });
  const { history, texts, how, because } = read;
  return {
    bytes: encodeSnapshot({ history: { ...history, signatures: [] }, texts }),
    signatures: history.signatures,
    ...{ head: history.head, complete: history.complete, how, because },
    ...extremes(history.commits.landed),
    ...{ commits: history.commits.count, files: history.files.path.length },
  };
};
