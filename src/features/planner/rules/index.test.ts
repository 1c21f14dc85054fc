import { expect, test } from 'vitest';
import { knownOf } from '../known.ts';
import { ada, bo, cy, does, item, monday, needing, quay } from '../quay.fixture.ts';
import { allRules } from './index.ts';
import { nearThePlan } from './nearThePlan.ts';

test('what must be, and what is wished for how much', () => {
  expect(allRules.map(({ name, kind, weight }) => [name, kind, weight])).toEqual([
    ['staffed', 'must', 1],
    ['skill and level', 'must', 1],
    ['capacity', 'must', 1],
    ['not interrupted', 'must', 1],
    ['precedence', 'must', 1],
    ['dates', 'must', 1],
    ['pinned', 'must', 1],
    ['someone to learn from', 'must', 1],
    ["leader's share", 'must', 1],
    ['at least two who know', 'wish', 200],
    ['at least two who teach', 'wish', 0],
    ['load balance', 'wish', 10],
    ['grunt work by rotation', 'wish', 100],
    ['stretch for everyone', 'wish', 100],
    ['wish honoured', 'wish', 30],
    ['few handovers', 'wish', 20],
  ]);
  const { name, kind, weight } = nearThePlan([]);
  expect([name, kind, weight]).toEqual(['near the current plan', 'wish', 50]);
});

/** Everything at once: two places for one, no SQL, double work, leave, too early, too late, alone, unloved. */
const bad = quay(
  [
    item('rota', 8, { kind: 'grunt', release: monday + 1, pinned: { people: ['Bo'], start: monday + 2 } }),
    item('schema', 40, { area: 'billing', due: monday, needs: needing(['sql', 3]) }),
    item('invoice', 8, { area: 'billing', after: [{ item: 'schema' }], needs: needing(['sql', 0]) }),
    item('crane', 8, { kind: 'stretch', needs: [{ skills: [], people: 2 }] }),
  ],
  {
    people: [
      { ...ada, share: 0.5, avoid: ['sql'] },
      { ...bo, learn: ['rust'] },
      { ...cy, workingTime: { ...cy.workingTime!, away: [{ from: monday, to: monday + 1 }] } },
    ],
    criticalAreas: ['billing'],
    knownBy: { billing: ['Ada'] },
    growth: {},
  },
);
const plan = [
  does(ada, 'rota', 8),
  { ...does(ada, 'schema', 40), hours: 30 },
  does(cy, 'invoice', 8),
  does(cy, 'crane', 8, { hour: 4 }),
  does(ada, 'crane', 8, { hour: 5 }),
];
const rules = [...allRules, nearThePlan([does(bo, 'rota', 8), does(cy, 'crane', 8, { day: 1 })])];

test.each(rules.map((rule) => [rule.name, rule] as const))(
  '%s: whom and what a sentence names is what the breach is about',
  (_, rule) => {
    const breaches = rule.broken(plan, knownOf(bad));
    expect(breaches).not.toEqual([]);
    const ids = { people: bad.people.map(({ id }) => id), items: bad.items.map(({ id }) => id) };
    for (const { because, people, items } of breaches) {
      const named = because.split(/[^\w]+/);
      expect(people).toEqual(expect.arrayContaining(ids.people.filter((id) => named.includes(id))));
      expect(items).toEqual(expect.arrayContaining(ids.items.filter((id) => named.includes(id))));
      expect(ids.people).toEqual(expect.arrayContaining([...people]));
      expect(ids.items).toEqual(expect.arrayContaining([...items]));
    }
  },
);

test.each(rules.map((rule) => [rule.name, rule] as const))(
  '%s: of a plan of nothing, no fault is made up',
  (_, rule) => {
    const empty = knownOf(quay([], { people: [{ id: 'Ada', skills: {} }] }));
    expect(rule.broken([], empty)).toEqual([]);
  },
);
