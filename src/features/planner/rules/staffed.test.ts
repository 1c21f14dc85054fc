import { expect, test } from 'vitest';
import { knownOf } from '../known.ts';
import { ada, bo, does, item, quay } from '../quay.fixture.ts';
import { staffed } from './staffed.ts';

const two = item('billing', 16, { needs: [{ skills: [], people: 2 }] });
const known = knownOf(quay([two]));
const said = (...plan: Parameters<typeof staffed.broken>[0]) =>
  staffed.broken(plan, known).map(({ units, because }) => [units, because]);

test('two places, two people, eight hours each', () => {
  expect(said(does(ada, 'billing', 8), does(bo, 'billing', 8))).toEqual([]);
});

test('an item nobody is on has all its places open', () => {
  expect(said()).toEqual([[2, 'billing has 2 places not rightly filled']]);
});

test('one person on both places fills one of them', () => {
  expect(said(does(ada, 'billing', 8), does(ada, 'billing', 8))).toEqual([
    [1, 'billing has 1 place not rightly filled'],
    [1, 'somebody fills two places of billing'],
  ]);
});

test('one begins an hour later than the other', () => {
  expect(said(does(ada, 'billing', 8), does(bo, 'billing', 8, { hour: 1 }))).toEqual([
    [1, 'who works on billing does not begin together'],
  ]);
});

test('six hours are two too few', () => {
  expect(said(does(ada, 'billing', 8), does(bo, 'billing', 6))).toEqual([
    [2, 'Bo has 6 hours on billing and needs 2 more'],
  ]);
});

test('begun together later than at the start is together', () => {
  expect(said(does(ada, 'billing', 8, { day: 1 }), does(bo, 'billing', 8, { day: 1 }))).toEqual([]);
});

test('two on the first place and none on the second leave one open and one too many', () => {
  const pair = knownOf(quay([item('pair', 16, { needs: [{ skills: [] }, { skills: [] }] })]));
  const both = [does(ada, 'pair', 8), does(bo, 'pair', 8)];
  expect(staffed.broken(both, pair)).toEqual([
    { units: 2, items: ['pair'], people: ['Ada', 'Bo'], because: 'pair has 2 places not rightly filled' },
  ]);
  expect(staffed.broken([both[0]!, { ...both[1]!, need: 1 }], pair)).toEqual([]);
});

test('a place that is not asked for is wrong, whoever is on it', () => {
  const plan = [does(ada, 'billing', 8), does(bo, 'billing', 8), does('Cy', 'billing', 8, { need: 4 })];
  expect(said(...plan)).toEqual([[1, 'billing has 1 place not rightly filled']]);
});
