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

test('hours in another area teach nothing about this one, and Bo who has them counts by name', () => {
  const crane = item('crane', 16, { area: 'cranes' });
  const two = knownOf(quay([billing, crane], { criticalAreas: ['billing'] }));
  expect(twoWhoKnow.broken([does(bo, 'crane', 16), does(ada, 'invoice', 16)], two)).toEqual([
    { units: 1, items: ['invoice'], people: ['Ada'], because: 'only Ada knows billing after this plan' },
  ]);
});

test('nobody is welcome where it does not matter', () => {
  const priceOf = (area: string | undefined, more: Partial<typeof known.problem>) => {
    const of = item('a', 16, area === undefined ? {} : { area });
    return twoWhoKnow.price!(
      { item: of, need: of.needs[0]!, person: bo, hours: 16 },
      knownOf(quay([of], more)),
    );
  };
  expect(priceOf('billing', {})).toBe(0);
  expect(priceOf('cranes', { criticalAreas: ['billing'] })).toBe(0);
  expect(priceOf(undefined, { criticalAreas: ['billing'] })).toBe(0);
  expect(priceOf('billing', { criticalAreas: ['billing'] })).toBe(-1);
  expect(priceOf('billing', { criticalAreas: ['billing'], knownBy: { cranes: ['Ada'] } })).toBe(-1);
  expect(priceOf('billing', { criticalAreas: ['billing'], knownBy: { billing: ['Ada', 'Cy'] } })).toBe(0);
});
