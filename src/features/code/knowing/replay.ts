import type { Day } from '../../../base/day.ts';
import type { Developers } from '../developers.ts';
import { credited, type History, touched } from '../history.ts';
import { arrivalOf } from './arrivals.ts';
import type { KnowingAssumptions } from './assumptions.ts';
import type { Memory } from './Memory.ts';
import { editedMoves } from './movesOf.ts';
import { Traces } from './Traces.ts';

/** What a replay goes by. */
export interface Replaying {
  readonly history: History;
  readonly developers: Developers;
  /** What landed after this day is not looked at. */
  readonly day: Day;
  readonly memory: Memory;
  readonly assumptions: KnowingAssumptions;
}

/** By commit, those who are credited with it in one of these ways. Bots know nothing. */
const creditedWith = (
  { history, developers }: Replaying,
  kind: number,
): ReadonlyMap<number, readonly number[]> => {
  const found = new Map<number, number[]>();
  history.credits.commit.forEach((commit, row) => {
    const developer = developers.bySignature[history.credits.signature[row]!]!;
    if (history.credits.kind[row] !== kind || developers.list[developer]!.isBot) return;
    const known = found.get(commit);
    if (known) known.push(developer);
    else found.set(commit, [developer]);
  });
  return found;
};

/** By merge of the main line, the commits it brought. */
const broughtBy = (history: History): ReadonlyMap<number, readonly number[]> => {
  const brought = new Map<number, number[]>();
  arrivalOf(history).forEach((merge, commit) => {
    if (merge < 0 || merge === commit) return;
    const known = brought.get(merge);
    if (known) known.push(commit);
    else brought.set(merge, [commit]);
  });
  return brought;
};

/** A replay under way. */
interface Running extends Replaying {
  readonly traces: Traces;
  readonly coAuthors: ReadonlyMap<number, readonly number[]>;
}

/** Numbers of a commit's changes: `from` until, not including, `to`. */
const rowsOf = ({ changes }: History, commit: number): readonly [from: number, to: number] => [
  changes.start[commit]!,
  changes.start[commit + 1]!,
];

const filesOf = (history: History, commit: number): number => {
  const [from, to] = rowsOf(history, commit);
  return to - from;
};

/** How much of each of so many files one takes in. */
const takenIn = ({ assumptions }: Replaying, files: number): number =>
  Math.min(1, assumptions.attention / files);

/** Each once, even if a co-author line repeats them under another address. */
const authorsOf = ({ history, developers, coAuthors }: Running, commit: number): readonly number[] => {
  const author = developers.bySignature[history.commits.author[commit]!]!;
  const others = coAuthors.get(commit) ?? [];
  return [...new Set(developers.list[author]!.isBot ? others : [author, ...others])];
};

/** The authors of a change learn; what all others know of the file, unless they are away, grows old. */
const change = (
  { traces, assumptions }: Running,
  path: number,
  day: Day,
  part: number,
  authors: readonly number[],
  away: readonly number[],
): void => {
  const isNew = !traces.isKnown(path);
  const taught = isNew ? part : part * assumptions.learned;
  const rows = authors.map((author) => traces.learn(path, author, day, taught));
  for (const row of rows) {
    traces.changes[row]! += 1;
    if (isNew) traces.added[row] = 1;
  }
  const isSpared = (row: number) => away.includes(traces.developer[row]!) && !rows.includes(row);
  const spared = away.length === 0 ? [] : traces.rowsOf(path).filter(isSpared);
  traces.outdate(path, assumptions.outdated * part, [...rows, ...spared]);
};

/** What a commit did. An unchanged move teaches nothing. */
const write = (running: Running, commit: number): void => {
  const { history, traces, memory } = running;
  const { changes, commits } = history;
  const day = commits.landed[commit]!;
  const authors = authorsOf(running, commit);
  const moves = editedMoves(history, commit);
  const away = [...memory.awayOn(day)];
  const part = takenIn(running, filesOf(history, commit));
  const [from, to] = rowsOf(history, commit);
  for (let row = from; row < to; row += 1) {
    const [kind, path] = [changes.kind[row]!, changes.path[row]!];
    const source = kind === touched.renamed ? changes.from[row]! : moves.get(path);
    if (source !== undefined) traces.move(source, path);
    if (kind === touched.deleted || kind === touched.renamed) continue;
    if (kind === touched.added) traces.settle(path);
    change(running, traces.placeOf(path), day, part, authors, away);
  }
};

/** What those learn who looked at a commit of somebody else. */
const review = (running: Running, commit: number, by: readonly number[], day: Day, part: number): void => {
  const { history, traces, assumptions } = running;
  const authors = authorsOf(running, commit);
  const [from, to] = rowsOf(history, commit);
  for (const reviewer of by.filter((one) => !authors.includes(one)))
    for (let row = from; row < to; row += 1) {
      const kind = history.changes.kind[row]!;
      if (kind === touched.deleted || kind === touched.renamed) continue;
      const path = traces.placeOf(history.changes.path[row]!);
      traces.reviews[traces.learn(path, reviewer, day, part * assumptions.reviewed)]! += 1;
    }
};

/** Goes through a history and keeps what each developer learned and lost of each path. */
export const replay = (replaying: Replaying): Traces => {
  const { history, day, memory } = replaying;
  const traces = new Traces(history.paths.length, memory);
  const running = { ...replaying, traces, coAuthors: creditedWith(replaying, credited.coAuthor) };
  const reviewers = creditedWith(replaying, credited.reviewer);
  const brought = broughtBy(history);
  for (let commit = 0; commit < history.commits.count; commit += 1) {
    const landed = history.commits.landed[commit]!;
    if (landed > day) continue;
    write(running, commit);
    const came = brought.get(commit) ?? [];
    const merged = came.length > 0 ? authorsOf(running, commit) : [];
    const by = new Set([...(reviewers.get(commit) ?? []), ...merged]);
    if (by.size === 0) continue;
    const all = [commit, ...came];
    const files = all.reduce((sum, one) => sum + filesOf(history, one), 0);
    for (const one of all) review(running, one, [...by], landed, takenIn(replaying, files));
  }
  return traces;
};
