import { expect, test } from 'vitest';
import { knownOf } from '../known.ts';
import { ada, bo, does, item, quay } from '../quay.fixture.ts';
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

const countsFor = (person: typeof bo, area: string | undefined, more: Partial<typeof known.problem>) => {
  const of = item('a', 16, area === undefined ? {} : { area });
  const asked = knownOf(quay([of], more));
  return twoWhoKnow.countsFor!({ item: of, need: of.needs[0]!, person, hours: 16 }, asked);
};

test('the search is told who is missing, that Bo would count, and Ada, who knows it, would not', () => {
  const only = { criticalAreas: ['billing'], knownBy: { billing: ['Ada'] } };
  expect([...twoWhoKnow.quorums!(known)]).toEqual([['billing', { people: 1, hours: 16, units: 1 }]]);
  expect(countsFor(bo, 'billing', only)).toEqual(['billing']);
  expect(countsFor(ada, 'billing', only)).toEqual([]);
});

test('where three know an area nobody is missing', () => {
  const knownBy = { billing: ['Ada', 'Bo', 'Cy'] };
  const full = knownOf(quay([billing], { criticalAreas: ['billing'], knownBy }));
  expect(twoWhoKnow.quorums!(full).get('billing')!.people).toBe(0);
});

test('hours in another area teach nothing about this one, and Bo who has them counts by name', () => {
  const crane = item('crane', 16, { area: 'cranes' });
  const two = knownOf(quay([billing, crane], { criticalAreas: ['billing'] }));
  expect(twoWhoKnow.broken([does(bo, 'crane', 16), does(ada, 'invoice', 16)], two)).toEqual([
    { units: 1, items: ['invoice'], people: ['Ada'], because: 'only Ada knows billing after this plan' },
  ]);
});

test('work elsewhere, or where it does not matter, counts for nothing', () => {
  expect(countsFor(bo, 'billing', {})).toEqual([]);
  expect(countsFor(bo, 'cranes', { criticalAreas: ['billing'] })).toEqual([]);
  expect(countsFor(bo, undefined, { criticalAreas: ['billing'] })).toEqual([]);
  expect(countsFor(bo, 'billing', { criticalAreas: ['billing'], knownBy: { cranes: ['Ada'] } })).toEqual([
    'billing',
  ]);
});
