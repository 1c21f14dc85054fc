import { expect, test } from 'vitest';
import { knownOf } from '../known.ts';
import { ada, bo, cy, does, item, needing, quay } from '../quay.fixture.ts';
import { someoneToLearnFrom } from './someoneToLearnFrom.ts';

const open = needing(['sql', 0])[0]!;
const billing = item('billing', 16, { needs: [...needing(['sql', 3]), open] });
const alone = item('alone', 16, { needs: [open] });
const known = knownOf(quay([billing, alone]));

test('Cy learns SQL beside Ada', () => {
  const plan = [does(ada, 'billing', 8), does(cy, 'billing', 8, { need: 1 })];
  expect(someoneToLearnFrom.broken(plan, known)).toEqual([]);
});

test('Cy alone costs all 16 hours, and the plan says why', () => {
  expect(someoneToLearnFrom.broken([does(cy, 'alone', 16)], known)).toEqual([
    { units: 16, items: ['alone'], people: ['Cy'], because: 'Cy would be alone with sql on alone' },
  ]);
});

test('Bo at 2 is no one to learn from', () => {
  const plan = [does(bo, 'billing', 8), does(cy, 'billing', 8, { need: 1 })];
  expect(someoneToLearnFrom.broken(plan, known).map(({ units }) => units)).toEqual([8]);
});

test('Ada on another item does not help', () => {
  expect(someoneToLearnFrom.broken([does(ada, 'billing', 16), does(cy, 'alone', 16)], known)).toHaveLength(1);
});

test('the search is told beforehand: never alone, gladly beside a place for somebody who knows', () => {
  const place = (of: typeof billing, person: typeof cy) => ({ item: of, need: open, person, hours: 8 });
  expect(someoneToLearnFrom.price!(place(alone, cy), known)).toBe(Number.POSITIVE_INFINITY);
  expect(someoneToLearnFrom.price!(place(billing, cy), known)).toBe(0);
  expect(someoneToLearnFrom.price!(place(alone, bo), known)).toBe(0);
});

test('who is at 3 can be learnt from, and who is at 1 has begun', () => {
  const three = { ...bo, skills: { sql: 3 } };
  const one = { ...cy, skills: { sql: 1 } };
  const known = knownOf(quay([billing, alone], { people: [three, one, cy] }));
  const beside = [does(three, 'billing', 8), does(cy, 'billing', 8, { need: 1 })];
  expect(someoneToLearnFrom.broken(beside, known)).toEqual([]);
  expect(someoneToLearnFrom.broken([does(one, 'alone', 16)], quay1(one))).toEqual([]);
});

const quay1 = (one: typeof cy) => knownOf(quay([alone], { people: [one] }));

test('a place helps a newcomer only if it is another one, for the same skill, of somebody who knows it', () => {
  const priceBeside = (...asked: Parameters<typeof needing>) => {
    const of = item('billing', 16, { needs: [...needing(...asked), open] });
    return someoneToLearnFrom.price!({ item: of, need: open, person: cy, hours: 8 }, known);
  };
  expect(priceBeside(['sql', 3])).toBe(0);
  expect(priceBeside(['go', 1], ['sql', 3])).toBe(0);
  expect(priceBeside(['sql', 2])).toBe(Number.POSITIVE_INFINITY);
  expect(priceBeside(['go', 5])).toBe(Number.POSITIVE_INFINITY);
  const hard = needing(['sql', 3])[0]!;
  const only = item('only', 16, { needs: [hard] });
  expect(someoneToLearnFrom.price!({ item: only, need: hard, person: cy, hours: 8 }, known)).toBe(
    Number.POSITIVE_INFINITY,
  );
});
