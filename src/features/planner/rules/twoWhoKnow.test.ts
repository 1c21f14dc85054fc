import { expect, test } from 'vitest';
import { knownOf } from '../known.ts';
import { ada, bo, cy, does, item, quay } from '../quay.fixture.ts';
import { twoWhoKnow } from './twoWhoKnow.ts';

const billing = item('invoice', 16, { area: 'billing' });
const known = knownOf(quay([billing], { criticalAreas: ['billing'], knownBy: { billing: ['Ada'] } }));

test('Bo works sixteen hours on billing: now two know it', () => {
  expect(twoWhoKnow.broken([does(bo, 'invoice', 16)], known)).toEqual([]);
});

test('fifteen hours are too few', () => {
  expect(twoWhoKnow.broken([does(bo, 'invoice', 15)], known)).toEqual([
    { units: 1, items: ['invoice'], people: ['Ada'], because: 'only Ada knows billing after this plan' },
  ]);
});

test('an area nobody knows is two short', () => {
  const dark = knownOf(quay([billing], { criticalAreas: ['billing'] }));
  expect(twoWhoKnow.broken([], dark).map(({ units, because }) => [units, because])).toEqual([
    [2, 'nobody knows billing after this plan'],
  ]);
});

test('the search is told that Bo is welcome there, Ada neither way, and nobody where two know it', () => {
  const place = (person: typeof bo, hours = 16) => ({
    item: billing,
    need: billing.needs[0]!,
    person,
    hours,
  });
  expect(twoWhoKnow.price!(place(bo), known)).toBe(-1);
  expect(twoWhoKnow.price!(place(bo, 4), known)).toBe(-0.25);
  expect(twoWhoKnow.price!(place(ada), known)).toBe(0);
  const both = knownOf(quay([billing], { criticalAreas: ['billing'], knownBy: { billing: ['Ada', 'Bo'] } }));
  expect(twoWhoKnow.price!(place(cy), both)).toBe(0);
});
