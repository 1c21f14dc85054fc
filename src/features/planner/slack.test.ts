import { expect, test } from 'vitest';
import type { Assignment, Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import { ada, bo, does, item, monday, quay } from './quay.fixture.ts';
import { criticalPath, slackOf } from './slack.ts';

const planOf = (problem: Problem, assignments: readonly Assignment[]): Plan => ({
  problem,
  assignments,
  score: { makespan: 0, delay: 0, rules: [], cost: 0 },
  search: { steps: 0, bestAt: 0, rounds: 0 },
  faults: [],
});

const problem = quay([
  item('schema', 16),
  item('billing', 16, { after: [{ item: 'schema' }] }),
  item('docs', 8),
  item('post', 8, { due: monday + 2 }),
]);
const plan = planOf(problem, [
  does(ada, 'schema', 16),
  does(bo, 'docs', 8),
  does(bo, 'post', 8, { day: 1 }),
  does(ada, 'billing', 16, { day: 2 }),
]);
const slack = (item: string) => slackOf(plan).get(item)!.hours;

test('schema and billing decide when the plan ends: no slack', () => {
  expect([slack('schema'), slack('billing')]).toEqual([0, 0]);
});

test('Bo may post a day later, as it is due on Wednesday, and the docs before it', () => {
  expect([slack('docs'), slack('post')]).toEqual([8, 8]);
  expect(slackOf(plan).get('post')!.latest).toBe(72);
});

test('the chain that decides: schema, then billing, which waits for it', () => {
  expect(criticalPath(plan).map(({ item, because }) => [item, because])).toEqual([
    ['schema', undefined],
    ['billing', { item: 'schema' }],
  ]);
});

test('a person who is needed twice makes a chain as well', () => {
  const two = planOf(quay([item('a', 8), item('b', 8)]), [does(ada, 'a', 8), does(ada, 'b', 8, { day: 1 })]);
  expect(criticalPath(two).at(-1)).toMatchObject({ item: 'b', because: { item: 'a', person: 'Ada' } });
});

test('a weekend is no slack', () => {
  const friday = planOf(quay([item('a', 8), item('b', 8)]), [
    does(ada, 'a', 8, { day: 4 }),
    does(ada, 'b', 8, { day: 7 }),
  ]);
  expect(slackOf(friday).get('a')!.hours).toBe(0);
});
