import { expect, test } from 'vitest';
import { PlannedWishes } from './PlannedWishes.ts';
import { ada, bo, cy, does, item, quay } from './quay.fixture.ts';
import { allRules } from './rules/index.ts';
import { scoreOf } from './scoreOf.ts';

const schema = item('schema', 8, { area: 'billing' });
const invoice = item('invoice', 8, {
  area: 'billing',
  after: [{ item: 'schema' }],
  pinned: { people: ['Ada'] },
});
const problem = quay([schema, invoice], { people: [ada, { ...bo, learn: ['sql'] }, cy] });
const plan = [does(ada, 'schema', 8), does(ada, 'invoice', 8, { day: 1 })];
const wishes = () => new PlannedWishes(problem, plan, allRules);

test('they are what the score counts', () => {
  expect(wishes().total).toBeCloseTo(scoreOf(problem, plan, allRules).cost, 9);
});

test('the invoice for Bo: a wish is met, work is more even, and one thing is handed over', () => {
  const moved = [plan[0]!, does(bo, 'invoice', 8, { day: 1 })];
  const costs = [plan, moved].map((each) => scoreOf(problem, each, allRules).cost);
  expect(wishes().wouldCost('invoice', 0, 'Ada', 'Bo')).toBeCloseTo(costs[1]! - costs[0]!, 9);
});

test('asking changes nothing, moving does', () => {
  const planned = wishes();
  const before = planned.total;
  const more = planned.wouldCost('schema', 0, 'Ada', 'Bo');
  expect(planned.total).toBeCloseTo(before, 9);
  planned.move('schema', 0, 'Ada', 'Bo');
  expect(planned.total).toBeCloseTo(before + more, 9);
});
