import type { Repository } from '../../features/code/index.ts';
import { applyMailmap } from '../git-people/applyMailmap.ts';
import { HistoryColumns, nothing } from './HistoryColumns.ts';
import { unpacked } from './Interned.ts';
import { LogParser, logArguments } from './LogParser.ts';
import { type Opened, openRepository } from './openRepository.ts';
import { filesOf, listTree, readTexts } from './readFiles.ts';
import { signatureOf, textOf } from './signatureOf.ts';
import { streamGit } from './streamGit.ts';

export interface ReadRequest {
  /** Path of a repository, bare or with a work tree, complete or partial. */
  readonly repository: string;
  /** The commit to read: its ancestors and itself. Default HEAD. */
  readonly at?: string;
  /** What was read before: only what came after it is read now, and all its numbers stay. */
  readonly since?: Repository;
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

/** Credits name people as their message spells them: finds whom the .mailmap means, and drops whoever wrote the commit. */
const addCredits = async (opened: Opened, columns: HistoryColumns, log: LogParser, stop: AbortSignal) => {
  const contacts = unpacked(log.credited.packed()).map(signatureOf);
  const mailed = contacts.filter(({ email }) => email !== '');
  const mapped = mailed.length === 0 ? [] : await applyMailmap(opened.folder, mailed, stop, opened.head);
  const numbers = new Map<number, number>();
  const numberOf = (who: number): number => {
    const contact = contacts[who]!;
    const at = mailed.indexOf(contact);
    const text = Buffer.from(at < 0 ? textOf(contact) : `${mapped[at]!.name} <${mapped[at]!.email}>`);
    return columns.signatures.number(text, 0, text.length);
  };
  for (let i = 0; i < log.creditCommit.count; i += 1) {
    const [commit, who] = [log.creditCommit.at(i), log.creditWho.at(i)];
    const signature = numbers.get(who) ?? numberOf(who);
    numbers.set(who, signature);
    if (signature === columns.author.at(commit - columns.before.commits.count)) continue;
    columns.creditCommit.push(commit);
    columns.creditSignature.push(signature);
    columns.creditKind.push(log.creditKind.at(i));
  }
};

/** What a reading gave, and what speaks against going on from what was read before; empty: nothing does. */
interface Attempt extends Repository {
  readonly against: string;
}

/** Reads all of it, or what came after `before`. */
const readOnce = async (
  opened: Opened,
  before: Repository | undefined,
  { stop, onProgress }: Pick<ReadRequest, 'stop' | 'onProgress'>,
): Promise<Attempt> => {
  const { folder, head, cut } = opened;
  const tree = listTree(opened, stop);
  tree.catch(() => undefined);
  const columns = new HistoryColumns(before?.history);
  const log = new LogParser(columns, cut);
  const range = before ? `${before.history.head}..${head}` : head;
  const { exit } = await streamGit(folder, logArguments(head, range), stop, (chunk) => {
    log.push(chunk);
    onProgress?.({ commits: columns.count });
  });
  const isAfter = columns.ids.settle(before?.history.head ?? '');
  await addCredits(opened, columns, log, stop);
  const listed = await tree;
  const files = filesOf(listed, columns.paths);
  const complete = exit === 0 && log.isDone && listed.complete && cut.size === 0;
  const history = columns.history({ head, complete, files });
  const texts = await readTexts(opened, files, history.paths);
  const isMailmapSame = texts.get('.mailmap') === before?.texts.get('.mailmap');
  const against = !isAfter
    ? 'The history was rewritten since the last read.'
    : isMailmapSame
      ? ''
      : 'The .mailmap changed since the last read.';
  return { history, texts, against };
};

/**
 * Reads who changed what on which day, by one streamed `git log`. Asks for no blob of the past and fetches nothing, so
 * partial clones do; where git stops early, `complete` is false and what it said stands. Only ancestors of the commit
 * are read, never other refs.
 *
 * Throws InputError where there is no repository or no such commit, and the reason of `stop` when raised.
 */
export const readHistory = async ({
  repository,
  at,
  since,
  stop,
  onProgress,
}: ReadRequest): Promise<Read> => {
  const opened = await openRepository(repository, at, stop);
  const { head } = opened;
  if (head === '') return { history: nothing, texts: new Map(), how: 'whole', because: '' };
  const before = since?.history.complete && since.history.head !== '' ? since : undefined;
  if (before?.history.head === head) return { ...before, how: 'same', because: '' };
  const added = before && (await readOnce(opened, before, { stop }));
  if (added?.against === '') return { history: added.history, texts: added.texts, how: 'added', because: '' };
  const { history, texts } = await readOnce(opened, undefined, { stop, ...(onProgress && { onProgress }) });
  const isCut = since?.history.complete === false;
  return {
    history,
    texts,
    how: 'whole',
    because: isCut ? 'The last read was cut short.' : (added?.against ?? ''),
  };
};
