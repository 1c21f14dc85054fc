import { expect, test } from 'vitest';
import type { Plan } from './plan.ts';
import { ada, bo, does, item, quay } from './quay.fixture.ts';
import { givenBy, tradeOffs } from './tradeOffs.ts';

const people = [ada, { ...bo, learn: ['sql'], avoid: ['go'] }];
const items = [
  item('rota', 40, { kind: 'grunt', needs: [] }),
  item('billing', 40, { kind: 'stretch' }),
  item('crane', 40, { needs: [{ skills: [{ skill: 'go', level: 3 }] }] }),
];
const planOf = (assignments: Plan['assignments']): Plan => ({
  problem: quay(items, { people }),
  assignments,
  score: { makespan: 0, delay: 0, rules: [], cost: 0 },
  search: { steps: 0, bestAt: 0, rounds: 0 },
  faults: [],
});

test('Bo has the rota and what Bo avoids, nothing to grow by and twice as much as Ada', () => {
  const given = givenBy(
    planOf([does(bo, 'rota', 40), does(ada, 'billing', 40), does(bo, 'crane', 40, { day: 7 })]),
  );
  expect(given.get('Bo')).toEqual({ stretch: 0, interest: 0, load: 0.75, grunt: 0.5 });
  expect(given.get('Ada')).toEqual({ stretch: 1, interest: 1, load: 1, grunt: 1 });
});

test('half of Bo’s hours are avoided and the wish is met: interest is a half', () => {
  const given = givenBy(
    planOf([does(ada, 'rota', 40), does(bo, 'billing', 40), does(bo, 'crane', 40, { day: 7 })]),
  );
  expect(given.get('Bo')!.interest).toBe(0.5);
});

test('where no delay costs anything, only the fairest plan is left, at no price', () => {
  const { price, options } = tradeOffs(quay(items, { people }), { steps: 3000 });
  expect(price).toBe(0);
  expect(options).toHaveLength(1);
  expect(options[0]!.served.get('Bo')).toBeGreaterThan(0.6);
});

test('no plan shown is beaten by another in value and in fairness', () => {
  const costly = items.map((each, at) => ({ ...each, costOfDelay: [50, 1000, 2000][at]! }));
  const { options } = tradeOffs(quay(costly, { people }), { steps: 3000 });
  for (const [at, one] of options.entries())
    for (const other of options.slice(at + 1)) {
      expect(one.value).toBeGreaterThan(other.value);
      expect(one.least).toBeLessThan(other.least);
    }
});
