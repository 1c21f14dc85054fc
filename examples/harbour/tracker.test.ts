import { expect, test } from 'vitest';
import {
  allRules,
  faultsOf,
  fromTracker,
  jainIndex,
  knownOf,
  plan,
} from '../../src/features/planner/index.ts';
import { harbourTracker } from './tracker.ts';

const tracker = harbourTracker();
const open = tracker.items.filter(({ isDone }) => isDone !== true);
const shareOf = (holds: (item: (typeof open)[number]) => boolean) => open.filter(holds).length / open.length;

test('the tracker is as dirty as it is told to be', () => {
  expect(tracker.people).toHaveLength(30);
  expect(open).toHaveLength(300);
  expect(shareOf(({ estimate }) => estimate === undefined)).toBeCloseTo(1 / 3, 1);
  expect(shareOf(({ skills }) => skills === undefined)).toBeCloseTo(0.5, 1);
  expect(shareOf(({ goal }) => goal === undefined)).toBeCloseTo(0.4, 1);
  expect(tracker.people.filter(({ skills }) => skills === undefined)).toHaveLength(15);
});

test('it gives a plan that a lead would sign: all musts hold, nobody is idle or buried, the dear things come first', () => {
  const { problem, guesses } = fromTracker(tracker);
  expect(faultsOf(problem)).toEqual([]);
  const made = plan(problem, { seed: 1, steps: 100_000 });
  const broken = allRules
    .filter(({ kind }) => kind === 'must')
    .flatMap(({ broken: by }) => by(made.assignments, knownOf(problem)));
  expect(broken).toEqual([]);
  expect(new Set(made.assignments.map(({ item }) => item)).size).toBe(299);
  const hours = problem.people.map(({ id, share = 1, workingTime }) => {
    const theirs = made.assignments
      .filter(({ person }) => person === id)
      .reduce((sum, each) => sum + each.hours, 0);
    return theirs / (share * workingTime!.week.reduce((a, b) => a + b, 0));
  });
  expect(Math.min(...hours)).toBeGreaterThan(0);
  expect(jainIndex(hours)).toBeGreaterThan(0.75);
  expect(guesses.length).toBeGreaterThan(100);
});

test('what is guessed stands on the items, so that the plan can say it', () => {
  const { problem } = fromTracker(tracker);
  for (const { id, estimate } of open.filter((item) => item.id !== 'port-6'))
    if (estimate === undefined)
      expect(problem.items.find((item) => item.id === id)!.guessed).toContain('effort');
});
