import { expect, test } from 'vitest';
import { chanceOfDates } from './chanceOfDates.ts';
import type { Assignment, Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import { ada, does, item, monday, quay } from './quay.fixture.ts';

const planOf = (problem: Problem, assignments: readonly Assignment[]): Plan => ({
  problem,
  assignments,
  score: { makespan: 0, delay: 0, rules: [], cost: 0 },
  search: { steps: 0, bestAt: 0, rounds: 0 },
  faults: [],
});
const uncertain = (due: number) =>
  planOf(quay([{ ...item('a', 8), effort: { low: 8, high: 32 }, due: monday + due }]), [does(ada, 'a', 16)]);

test('planned on the middle, the day after the middle holds in half of the cases, and the tenth above is late', () => {
  expect(chanceOfDates(uncertain(1)).all).toBeCloseTo(0.5, 1);
  expect(chanceOfDates(uncertain(3)).all).toBeCloseTo(0.9, 1);
});

test('what is certain holds or does not', () => {
  const certain = (due: number) =>
    planOf(quay([{ ...item('a', 16), due: monday + due }]), [does(ada, 'a', 16)]);
  expect(chanceOfDates(certain(1)).holds.get('a')).toBe(1);
  expect(chanceOfDates(certain(0)).holds.get('a')).toBe(0);
  expect(chanceOfDates(certain(1)).end).toEqual({ p50: 32, p85: 32, p95: 32 });
});

test('the later percentile is never earlier, and the same seed gives the same answer', () => {
  const once = chanceOfDates(uncertain(1), { seed: 7 });
  expect(once.end.p50).toBeLessThan(once.end.p85);
  expect(once.end.p85).toBeLessThan(once.end.p95);
  expect(chanceOfDates(uncertain(1), { seed: 7 })).toEqual(once);
});

test('errors that all items share make the end less sure', () => {
  const items = Array.from({ length: 20 }, (_, at) => ({
    ...item(`i${at}`, 8),
    effort: { low: 4, high: 16 },
  }));
  const plan = planOf(
    quay(items),
    items.map(({ id }, day) => does(ada, id, 8, { day: day + 2 * Math.floor(day / 5) })),
  );
  const spread = (together: number) => {
    const { end } = chanceOfDates(plan, { together });
    return end.p95 - end.p50;
  };
  expect(spread(1)).toBeGreaterThan(2 * spread(0));
});
