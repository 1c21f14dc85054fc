import type { History, Repository } from '../../features/code/index.ts';
import { applyMailmap } from '../git-people/applyMailmap.ts';
import { runGit } from '../history/git.ts';
import { HistoryColumns } from './HistoryColumns.ts';
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

/** Why what was read before cannot be gone on from; empty: it can. */
const whyWhole = async (
  { folder, head }: Opened,
  since: History | undefined,
  stop: AbortSignal,
): Promise<string> => {
  if (since === undefined || since.head === '') return '';
  if (!since.complete) return 'The last read was cut short.';
  const [ancestor, mailmap] = await Promise.all([
    runGit(folder, ['merge-base', '--is-ancestor', since.head, head], stop),
    runGit(folder, ['diff-tree', '--quiet', since.head, head, '--', '.mailmap'], stop),
  ]);
  if (ancestor.exit !== 0) return 'The history was rewritten since the last read.';
  return mailmap.exit === 0 ? '' : 'The .mailmap changed since the last read.';
};

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
    if (signature === columns.author.at(commit)) continue;
    columns.creditCommit.push(commit);
    columns.creditSignature.push(signature);
    columns.creditKind.push(log.creditKind.at(i));
  }
};

const emptyRepository: Repository = {
  history: new HistoryColumns().history({
    head: '',
    complete: true,
    files: { path: new Uint32Array(0), bytes: new Int32Array(0) },
  }),
  texts: new Map(),
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
  const { folder, head, cut } = opened;
  if (head === '') return { ...emptyRepository, how: 'whole', because: '' };
  if (since?.history.head === head && since.history.complete) return { ...since, how: 'same', because: '' };
  const because = await whyWhole(opened, since?.history, stop);
  const before = because === '' && since?.history.head ? since.history : undefined;

  const tree = listTree(opened, stop);
  tree.catch(() => undefined);
  const columns = new HistoryColumns(before);
  const log = new LogParser(columns, cut);
  const range = before ? `${before.head}..${head}` : head;
  const { exit } = await streamGit(folder, logArguments(head, range), stop, (chunk) => {
    log.push(chunk);
    onProgress?.({ commits: columns.written.count });
  });
  await addCredits(opened, columns, log, stop);
  const listed = await tree;
  const files = filesOf(listed, columns.paths);
  const complete = exit === 0 && log.isDone && listed.complete && cut.size === 0;
  const history = columns.history({ head, complete, files });
  const texts = await readTexts(opened, files, history.paths);
  return { history, texts, how: before ? 'added' : 'whole', because };
};
