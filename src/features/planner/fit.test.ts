import { expect, test } from 'vitest';
import { fit as whoFits } from './fit.ts';
import { ada, bo, cy, does, item, quay } from './quay.fixture.ts';

const problem = quay([item('schema', 24), item('billing', 8, { costOfDelay: 168, area: 'billing' })], {
  people: [ada, { ...bo, learn: ['sql'] }, cy],
  criticalAreas: ['billing'],
  knownBy: { billing: ['Ada'] },
});
const plan = { problem, assignments: [does(ada, 'schema', 24)] };

test('Bo is free on Monday, wishes to learn SQL and would be the second to know billing; Cy cannot', () => {
  const [first, second, ...more] = whoFits(plan, 'billing');
  expect(more).toEqual([]);
  expect(first).toMatchObject({ person: 'Bo', start: 0, finish: 8 });
  expect(first!.because).toEqual([
    'free from 2 November 2026, done on 2 November 2026',
    'has sql at 2 where 2 is asked',
    'wishes to learn sql',
    'would be the second to know billing, after Ada',
  ]);
  expect(second).toMatchObject({ person: 'Ada', start: 72, finish: 80 });
  expect(second!.cost).toBeGreaterThan(first!.cost);
});

test('a gap that is long enough is taken, a shorter one is not', () => {
  const gappy = (hours: number) => ({ problem, assignments: [does(bo, 'schema', 8, { hour: hours })] });
  const startOf = (hours: number) =>
    whoFits(gappy(hours), 'billing').find(({ person }) => person === 'Bo')!.start;
  expect(startOf(8)).toBe(0);
  expect(startOf(4)).toBe(28);
});

test('not before what it waits for, and not before now', () => {
  const waits = quay([item('schema', 24), item('billing', 8, { after: [{ item: 'schema' }] })]);
  expect(
    whoFits({ problem: waits, assignments: plan.assignments }, 'billing').map(({ start }) => start),
  ).toEqual([72, 72]);
  expect(whoFits(plan, 'billing', { now: 100 }).map(({ start }) => start)).toEqual([100, 100]);
});

test('nobody for what nobody can do, and for an item that is not there', () => {
  const cranes = quay([item('crane', 8, { needs: [{ skills: [{ skill: 'steel', level: 1 }] }] })]);
  expect(whoFits({ problem: cranes, assignments: [] }, 'crane')).toEqual([]);
  expect(whoFits(plan, 'nothing')).toEqual([]);
});
