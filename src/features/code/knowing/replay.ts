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

/** How much of each of so many files one takes in. */
const share = ({ assumptions }: Replaying, files: number): number =>
  Math.min(1, assumptions.attention / files);

/** Goes through a history and keeps what each developer learned and lost of each path. */
export const replay = (replaying: Replaying): Traces => {
  const { history, developers, day, memory, assumptions } = replaying;
  const { commits, changes } = history;
  const traces = new Traces(history.paths.length, memory);
  const coAuthors = creditedWith(replaying, credited.coAuthor);
  const reviewers = creditedWith(replaying, credited.reviewer);
  const brought = broughtBy(history);

  const authorsOf = (commit: number): readonly number[] => {
    const author = developers.bySignature[commits.author[commit]!]!;
    const others = coAuthors.get(commit) ?? [];
    return developers.list[author]!.isBot ? others : [author, ...others.filter((one) => one !== author)];
  };

  const write = (commit: number, authors: readonly number[]) => {
    const landed = commits.landed[commit]!;
    const moves = editedMoves(history, commit);
    const part = share(replaying, changes.start[commit + 1]! - changes.start[commit]!);
    const away = [...memory.awayOn(landed)];
    for (let change = changes.start[commit]!; change < changes.start[commit + 1]!; change += 1) {
      const [kind, named] = [changes.kind[change]!, changes.path[change]!];
      if (kind === touched.deleted) continue;
      if (kind === touched.renamed) {
        traces.move(changes.from[change]!, named);
        continue;
      }
      const source = moves.get(named);
      if (source !== undefined) traces.move(source, named);
      if (kind === touched.added) traces.settle(named);
      const path = traces.placeOf(named);
      const isNew = !traces.isKnown(path);
      const rows = authors.map((author) =>
        traces.learn(path, author, landed, isNew ? part : part * assumptions.learned),
      );
      for (const row of rows) traces.changes[row]! += 1;
      if (isNew) for (const row of rows) traces.added[row] = 1;
      const spared =
        away.length === 0 ? [] : traces.rowsOf(path).filter((row) => away.includes(traces.developer[row]!));
      traces.outdate(path, assumptions.outdated * part, [...new Set([...rows, ...spared])]);
    }
  };

  const review = (commit: number, by: readonly number[], landed: Day, part: number) => {
    const authors = authorsOf(commit);
    for (const reviewer of by) {
      if (authors.includes(reviewer)) continue;
      for (let change = changes.start[commit]!; change < changes.start[commit + 1]!; change += 1) {
        if (changes.kind[change] === touched.deleted || changes.kind[change] === touched.renamed) continue;
        const path = traces.placeOf(changes.path[change]!);
        const row = traces.learn(path, reviewer, landed, part * assumptions.reviewed);
        traces.reviews[row]! += 1;
      }
    }
  };

  for (let commit = 0; commit < commits.count; commit += 1) {
    const landed = commits.landed[commit]!;
    if (landed > day) continue;
    write(commit, authorsOf(commit));
    const came = [commit, ...(brought.get(commit) ?? [])];
    const by = [
      ...new Set([...(reviewers.get(commit) ?? []), ...(came.length > 1 ? authorsOf(commit) : [])]),
    ];
    if (by.length === 0) continue;
    const files = came.reduce((sum, one) => sum + changes.start[one + 1]! - changes.start[one]!, 0);
    for (const one of came) review(one, by, landed, share(replaying, files));
  }
  return traces;
};
