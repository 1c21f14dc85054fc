import { expect, test } from 'vitest';
import type { Assignment, Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import { ada, bo, cy, does, item, monday, quay } from './quay.fixture.ts';
import { replan } from './replan.ts';

const planOf = (problem: Problem, assignments: readonly Assignment[]): Plan => ({
  problem,
  assignments,
  score: { makespan: 0, delay: 0, rules: [], cost: 0 },
  search: { steps: 0, bestAt: 0, rounds: 0 },
  faults: [],
});

const items = [
  item('schema', 16, { costOfDelay: 168 }),
  item('billing', 16, { costOfDelay: 168 }),
  item('docs', 8),
];
const plan = planOf(quay(items), [
  does(ada, 'schema', 16),
  does(bo, 'billing', 16),
  does(bo, 'docs', 8, { day: 2 }),
]);
const ill = (days: number) =>
  [{ kind: 'away', person: 'Bo', span: { from: monday, to: monday + days } }] as const;
const whoDoes = (what: string, { assignments }: Plan) =>
  assignments.filter((each) => each.item === what).map(({ person }) => person);

test('nothing happened, nothing moves', () => {
  const { plan: after, moved } = replan(plan, []);
  expect(after.assignments).toEqual([...plan.assignments].sort((a, b) => a.start - b.start));
  expect(moved).toEqual([]);
});

test('Bo is ill for a day: all of Bo’s is a day later, and nobody else is bothered', () => {
  const { plan: after, moved } = replan(plan, ill(1));
  expect(whoDoes('billing', after)).toEqual(['Bo']);
  expect(moved).toEqual(['billing begins 1.0 days later', 'docs begins 1.0 days later']);
});

test('Bo is ill for two weeks: billing goes to Ada, the docs wait', () => {
  const { plan: after, moved } = replan(plan, ill(14));
  expect([whoDoes('billing', after), whoDoes('docs', after)]).toEqual([['Ada'], ['Bo']]);
  expect(moved[0]).toBe('billing goes to Ada');
});

test('Bo leaves: what only Ada can do goes to Ada', () => {
  const { plan: after } = replan(plan, [{ kind: 'leaves', person: 'Bo' }]);
  expect(whoDoes('billing', after)).toEqual(['Ada']);
  expect(after.assignments).toHaveLength(3);
});

test('an item doubles, one is new and one is dropped', () => {
  const { plan: after } = replan(plan, [
    { kind: 'effort', item: 'billing', effort: { low: 32, high: 32 } },
    { kind: 'new', item: item('post', 8) },
    { kind: 'dropped', item: 'docs' },
  ]);
  expect(after.assignments.map(({ item: id, hours }) => [id, hours]).sort()).toEqual([
    ['billing', 32],
    ['post', 8],
    ['schema', 16],
  ]);
});

test('when nobody is left who can, the faults say so and nothing is assigned', () => {
  const { plan: after } = replan(planOf(quay(items, { people: [bo, cy] }), []), [
    { kind: 'leaves', person: 'Bo' },
  ]);
  expect(after.assignments).toEqual([]);
  expect(after.faults.length).toBeGreaterThan(0);
});
