import { expect, test } from 'vitest';
import { credited, emptyHistory, type History } from '../history.ts';
import { proposerLinks } from './proposers.ts';

/** Commits, parents first: who wrote it, its parents, and for a bot's merge the login it names. Ada is 0, Bo 1, the bot 2, @adaq 3. */
const historyOf = (
  rows: readonly (readonly [author: number, first: number, second: number, proposer?: number])[],
): History => {
  const merges = [...rows.entries()].filter(([, row]) => row[3] !== undefined);
  return {
    ...emptyHistory,
    commits: {
      ...emptyHistory.commits,
      count: rows.length,
      author: Uint32Array.from(rows, ([author]) => author),
      firstParent: Int32Array.from(rows, ([, first]) => first),
      secondParent: Int32Array.from(rows, ([, , second]) => second),
    },
    credits: {
      commit: Uint32Array.from(merges, ([commit]) => commit),
      signature: Uint32Array.from(merges, ([, row]) => row[3]!),
      kind: new Uint8Array(merges.length).fill(credited.proposer),
    },
  };
};

test('a branch of two commits by Ada is one branch of hers', () => {
  const history = historyOf([
    [1, -1, -1],
    [0, 0, -1],
    [0, 1, -1],
    [2, 0, 2, 3],
  ]);
  expect(proposerLinks(history)).toEqual([{ proposer: 3, author: 0, branches: 1 }]);
});

test('a branch by two people says nothing, and what had landed before is not in the next', () => {
  const mixed = historyOf([
    [1, -1, -1],
    [0, 0, -1],
    [1, 1, -1],
    [2, 0, 2, 3],
  ]);
  expect(proposerLinks(mixed)).toEqual([]);
  const next = historyOf([
    [1, -1, -1],
    [0, 0, -1],
    [2, 0, 1, 3],
    [0, 1, -1],
    [1, 2, -1],
    [2, 4, 3, 3],
  ]);
  expect(proposerLinks(next)).toEqual([{ proposer: 3, author: 0, branches: 2 }]);
});

test('a branch that took in the main line holds only its own commits', () => {
  const history = historyOf([
    [1, -1, -1],
    [0, 0, -1],
    [1, 0, -1],
    [0, 1, 2],
    [2, 2, 3, 3],
  ]);
  expect(proposerLinks(history)).toEqual([{ proposer: 3, author: 0, branches: 1 }]);
});
