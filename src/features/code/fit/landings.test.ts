import { expect, test } from 'vitest';
import { credited, type History } from '../history.ts';
import { type Landing, landings } from './landings.ts';
import { type Crew, crew, developers, historyOf, numberOf } from './port.fixture.ts';

/** Bo's branch of two commits, beside a commit of Cy's, merged by `merger`. */
const merged = (merger: Crew, proposer?: Crew, reviewer?: Crew): History => {
  const line = historyOf([
    ['2026-03-01', 'Ada', ['plan.ts']],
    ['2026-03-02', 'Bo', ['plan.ts', 'quay.ts']],
    ['2026-03-03', 'Bo', ['quay.ts']],
    ['2026-03-03', 'Cy', ['crane.ts']],
    ['2026-03-09', merger, []],
  ]);
  const named = [
    ...(proposer ? [{ kind: credited.proposer, who: proposer }] : []),
    ...(reviewer ? [{ kind: credited.reviewer, who: reviewer }] : []),
  ];
  return {
    ...line,
    commits: {
      ...line.commits,
      firstParent: Int32Array.of(-1, 0, 1, 0, 3),
      secondParent: Int32Array.of(-1, -1, -1, -1, 2),
    },
    credits: {
      commit: new Uint32Array(named.length).fill(4),
      signature: Uint32Array.from(named, ({ who }) => crew.indexOf(who)),
      kind: Uint8Array.from(named, ({ kind }) => kind),
    },
  };
};
const lastOf = (history: History): Landing => [...landings(history, developers)].at(-1)!;

test('a branch lands with its merge, and with its author', () => {
  const all = [...landings(merged('lockbot', 'Bo', 'Ada'), developers)];
  expect(all.map(({ commit }) => commit)).toEqual([0, 3, 4]);
  const last = all.at(-1)!;
  expect([last.author, last.reviewers, last.byMergeBot]).toEqual([numberOf('Bo'), [numberOf('Ada')], true]);
  expect(last.paths).toEqual([0, 1]);
});

test('who merges by hand what another wrote has looked at it; who merges their own work has not', () => {
  expect(lastOf(merged('Ada')).reviewers).toEqual([numberOf('Ada')]);
  expect(lastOf(merged('Bo')).reviewers).toEqual([]);
  expect(lastOf(merged('lockbot')).reviewers).toEqual([]);
});

test('nobody reviews what they proposed', () => {
  expect(lastOf(merged('lockbot', 'Bo', 'Bo')).reviewers).toEqual([]);
});
