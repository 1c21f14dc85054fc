import { credited, type History } from '../history.ts';

/** How many branches of a login, as a merge bot names it, held commits of one signature alone. */
export interface ProposerLink {
  /** Number of the signature that stands for the login. */
  readonly proposer: number;
  readonly author: number;
  readonly branches: number;
}

/** The one author of the commits that a merge brought in; −1: several or none. Marks them as landed. */
const soleAuthor = ({ commits }: History, tip: number, landed: Uint8Array): number => {
  let author = -2;
  const open = [tip];
  for (let commit = open.pop(); commit !== undefined; commit = open.pop()) {
    if (commit < 0 || landed[commit] === 1) continue;
    landed[commit] = 1;
    const [first, second] = [commits.firstParent[commit]!, commits.secondParent[commit]!];
    open.push(first, second);
    if (second >= 0) continue;
    const writer = commits.author[commit]!;
    author = author === -2 || author === writer ? writer : -1;
  }
  return Math.max(author, -1);
};

const mainLine = ({ commits }: History): readonly number[] => {
  const line: number[] = [];
  for (let commit = commits.count - 1; commit >= 0; commit = commits.firstParent[commit]!) line.push(commit);
  return line.reverse();
};

/** What the merges of a bot tell about logins: `Auto merge of #12 - ada:branch` brought in commits of one signature. */
export const proposerLinks = (history: History): readonly ProposerLink[] => {
  const { credits, commits } = history;
  const proposerOf = new Map<number, number>();
  for (const [row, kind] of credits.kind.entries())
    if (kind === credited.proposer) proposerOf.set(credits.commit[row]!, credits.signature[row]!);
  if (proposerOf.size === 0) return [];
  const landed = new Uint8Array(commits.count);
  const links = new Map<string, { proposer: number; author: number; branches: number }>();
  for (const commit of mainLine(history)) {
    landed[commit] = 1;
    const author =
      commits.secondParent[commit]! < 0 ? -1 : soleAuthor(history, commits.secondParent[commit]!, landed);
    const proposer = proposerOf.get(commit);
    if (author < 0 || proposer === undefined) continue;
    const key = `${proposer} ${author}`;
    const link = links.get(key) ?? { proposer, author, branches: 0 };
    link.branches += 1;
    links.set(key, link);
  }
  return [...links.values()];
};
