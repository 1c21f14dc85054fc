import type { Day } from '../../../base/day.ts';
import type { Developers } from '../developers.ts';
import { credited, type History, touched } from '../history.ts';

/** What one developer wrote of a landing. */
export interface Work {
  readonly developer: number;
  readonly paths: readonly number[];
}

/** One change as it reached the main line: a commit there, or a merge with all the commits that came with it. */
export interface Landing {
  readonly commit: number;
  readonly day: Day;
  /** Who proposed it; −1: nobody human. */
  readonly author: number;
  /** Who reviewed it, each once; never the author. */
  readonly reviewers: readonly number[];
  /** True: a merge bot names both the author and the reviewers. */
  readonly byMergeBot: boolean;
  readonly works: readonly Work[];
  /** All paths touched, each once. */
  readonly paths: readonly number[];
  /** Files that moved unchanged: from, to. */
  readonly moves: readonly (readonly [number, number])[];
  /** Paths that are no longer there. */
  readonly gone: readonly number[];
}

interface Credit {
  proposer: number;
  readonly reviewers: Set<number>;
}

const creditsOf = (history: History, { bySignature }: Developers): ReadonlyMap<number, Credit> => {
  const credits = new Map<number, Credit>();
  const { commit, signature, kind } = history.credits;
  for (const [row, of] of commit.entries()) {
    const credit = credits.get(of) ?? { proposer: -1, reviewers: new Set() };
    credits.set(of, credit);
    const developer = bySignature[signature[row]!]!;
    if (kind[row] === credited.proposer) credit.proposer = developer;
    if (kind[row] === credited.reviewer) credit.reviewers.add(developer);
  }
  return credits;
};

/** The commits that were ever the newest of the main line, oldest first. */
const mainLine = ({ commits }: History): readonly number[] => {
  const line: number[] = [];
  for (let commit = commits.count - 1; commit >= 0; commit = commits.firstParent[commit]!) line.push(commit);
  return line.reverse();
};

/** The commits that came with one of the main line, itself among them, oldest first. */
const arrivals = ({ commits }: History, tip: number, arrived: Uint8Array): readonly number[] => {
  const came = [tip];
  arrived[tip] = 1;
  const waiting = [commits.secondParent[tip]!];
  for (let commit = waiting.pop(); commit !== undefined; commit = waiting.pop()) {
    if (commit < 0 || arrived[commit]) continue;
    arrived[commit] = 1;
    came.push(commit);
    waiting.push(commits.firstParent[commit]!, commits.secondParent[commit]!);
  }
  return came.sort((a, b) => a - b);
};

const worksOf = (
  history: History,
  developers: Developers,
  came: readonly number[],
  proposer: number,
): readonly Work[] => {
  const { commits, changes } = history;
  const paths = new Map<number, Set<number>>();
  for (const commit of came) {
    const developer = proposer >= 0 ? proposer : developers.bySignature[commits.author[commit]!]!;
    const own = paths.get(developer) ?? new Set();
    for (let row = changes.start[commit]!; row < changes.start[commit + 1]!; row += 1)
      own.add(changes.path[row]!);
    if (own.size > 0 && !developers.list[developer]!.isBot) paths.set(developer, own);
  }
  return [...paths].map(([developer, own]) => ({ developer, paths: [...own] }));
};

/** What moved and what went, in the order of the commits. */
const movesOf = ({ changes }: History, came: readonly number[]): Pick<Landing, 'moves' | 'gone'> => {
  const moves: [number, number][] = [];
  const gone = new Set<number>();
  for (const commit of came)
    for (let row = changes.start[commit]!; row < changes.start[commit + 1]!; row += 1) {
      const [path, from, kind] = [changes.path[row]!, changes.from[row]!, changes.kind[row]!];
      if (kind === touched.renamed) moves.push([from, path]);
      if (kind === touched.renamed) gone.add(from);
      if (kind === touched.deleted) gone.add(path);
      else gone.delete(path);
    }
  return { moves, gone: [...gone] };
};

/** Who wrote most of it. */
const mainAuthor = (works: readonly Work[]): number =>
  works.reduce<Work | undefined>(
    (most, one) => (most && most.paths.length >= one.paths.length ? most : one),
    undefined,
  )?.developer ?? -1;

/** Everything that reached the main line, in that order. What a merge brings counts from the day of the merge. */
export function* landings(history: History, developers: Developers): Generator<Landing> {
  const credits = creditsOf(history, developers);
  const arrived = new Uint8Array(history.commits.count);
  for (const commit of mainLine(history)) {
    const came = arrivals(history, commit, arrived);
    const { proposer, reviewers } = credits.get(commit) ?? { proposer: -1, reviewers: new Set<number>() };
    const named = reviewers.size > 0;
    // Whoever merges by hand what another wrote has looked at it.
    if (!named && came.length > 1) reviewers.add(developers.bySignature[history.commits.author[commit]!]!);
    const works = worksOf(history, developers, came, proposer);
    const author = proposer >= 0 ? proposer : mainAuthor(works);
    yield {
      commit,
      day: history.commits.landed[commit]!,
      author,
      reviewers: [...reviewers].filter((one) => one !== author && !developers.list[one]!.isBot),
      byMergeBot: proposer >= 0 && named,
      works,
      paths: [...new Set(works.flatMap(({ paths }) => paths))],
      ...movesOf(history, came),
    };
  }
}
