import { expect, test } from 'vitest';
import { bestPlan } from './bestPlan.ts';
import type { Plan } from './plan.ts';
import { item, quay } from './quay.fixture.ts';

const planOf = (goal: 'makespan' | 'value', makespan: number, cost: number, late = 0): Plan => ({
  problem: quay([item('a', 8)], { goal }),
  assignments: [],
  score: {
    makespan,
    delay: 0,
    cost,
    rules: [{ rule: 'dates', kind: 'must', weight: 1, cost: late, because: [] }],
  },
  search: { steps: 0, bestAt: 0, rounds: 0 },
  faults: [],
});

test('the cheapest where value counts, the shortest where the makespan does, and the first of two alike', () => {
  const [cheap, short] = [planOf('value', 9, 1), planOf('value', 8, 2)];
  expect(bestPlan([short, cheap])).toBe(cheap);
  const [long, early] = [planOf('makespan', 9, 1), planOf('makespan', 8, 2)];
  expect(bestPlan([long, early])).toBe(early);
  expect(bestPlan([cheap, planOf('value', 9, 1)])).toBe(cheap);
});

test('a plan that is late is none, however cheap', () => {
  const [late, held] = [planOf('value', 8, 1, 2), planOf('value', 9, 100)];
  expect(bestPlan([late, held])).toBe(held);
});
