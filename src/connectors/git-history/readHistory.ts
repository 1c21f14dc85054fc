import type { Repository } from '../../features/code/index.ts';
import { Blobs } from '../history/Blobs.ts';
import { HistoryColumns, nothing } from './HistoryColumns.ts';
import { LogParser, logArguments } from './LogParser.ts';
import { type Opened, openRepository } from './openRepository.ts';
import { filesOf, listTree, readTexts } from './readFiles.ts';
import { streamGit } from './streamGit.ts';

export interface ReadRequest {
  /** Path of a repository, bare or with a work tree, complete or partial. */
  readonly repository: string;
  /** The commit to read: its ancestors and itself. Default HEAD. */
  readonly at?: string;
  /**
   * What was read before: only what came after it is read now, and all its numbers stay. A
   * function is called while git looks up the head.
   */
  readonly since?: Repository | (() => Promise<Repository | null>);
  readonly stop: AbortSignal;
  readonly onProgress?: (progress: { readonly commits: number }) => void;
}

/** What was read, and how. */
export interface Read extends Repository {
  /** `same`: head is where it was. `added`: what came since was read. `whole`: everything was. */
  readonly how: 'same' | 'added' | 'whole';
  /** Why everything was read although something was read before; empty otherwise. */
  readonly because: string;
}

/** What a reading gave, and what speaks against going on from what was read before; empty: nothing does. */
interface Attempt extends Repository {
  readonly against: string;
}

const whyNot = (isAfter: boolean, isMailmapSame: boolean): string => {
  if (!isAfter) return 'The history was rewritten since the last read.';
  return isMailmapSame ? '' : 'The .mailmap changed since the last read.';
};

/** Reads all of it, or what came after `before`. */
const readOnce = async (
  opened: Opened,
  before: Repository | undefined,
  { stop, onProgress }: Pick<ReadRequest, 'stop' | 'onProgress'>,
): Promise<Attempt> => {
  const { folder, head, cut } = opened;
  const range = before ? `${before.history.head}..${head}` : head;
  // git starts before the columns are laid out: starting a process costs the more, the more memory we hold.
  let log: LogParser;
  const logged = streamGit(folder, logArguments(range), stop, (chunk) => {
    log.push(chunk);
    onProgress?.({ commits: columns.count });
  });
  const [tree, blobs] = [listTree(opened, stop), new Blobs(folder)];
  const columns = new HistoryColumns(before?.history);
  log = new LogParser(columns, cut);
  try {
    const [{ exit }, listed] = await Promise.all([logged, tree]);
    const isAfter = columns.ids.settle(before?.history.head ?? '');
    const files = filesOf(listed, columns.paths);
    const paths = columns.takePaths();
    const texts = await readTexts(blobs, listed, files, paths);
    const complete = exit === 0 && log.isDone && listed.complete && cut.size === 0;
    const mailmap = texts.get('.mailmap') ?? '';
    const history = columns.takeHistory({ head, complete, files: files.columns, paths }, mailmap);
    return { history, texts, against: whyNot(isAfter, mailmap === (before?.texts.get('.mailmap') ?? '')) };
  } finally {
    blobs.close();
  }
};

const readNow = async ({ repository, at, since, ...watched }: ReadRequest): Promise<Read> => {
  const opening = openRepository(repository, at, watched.stop);
  const [opened, last] = await Promise.all([opening, typeof since === 'function' ? since() : since]);
  const { head } = opened;
  if (head === '') return { history: nothing, texts: new Map(), how: 'whole', because: '' };
  const before = last?.history.complete && last.history.head !== '' ? last : undefined;
  if (before?.history.head === head) return { ...before, how: 'same', because: '' };
  const added = before && (await readOnce(opened, before, watched));
  if (added?.against === '') return { history: added.history, texts: added.texts, how: 'added', because: '' };
  const { history, texts } = await readOnce(opened, undefined, watched);
  const isCut = last?.history.complete === false;
  return {
    history,
    texts,
    how: 'whole',
    because: isCut ? 'The last read was cut short.' : (added?.against ?? ''),
  };
};

/**
 * Reads who changed what on which day, by one streamed `git log`. Asks for no blob of the past and fetches nothing, so
 * partial clones do; where git stops early, `complete` is false and what it said stands. Only ancestors of the commit
 * are read, never other refs.
 *
 * Throws InputError where there is no repository or no such commit, and the reason of `stop` when raised.
 */
export const readHistory = async (request: ReadRequest): Promise<Read> => {
  request.stop.throwIfAborted();
  try {
    return await readNow(request);
  } catch (error) {
    request.stop.throwIfAborted();
    throw error;
  }
};
