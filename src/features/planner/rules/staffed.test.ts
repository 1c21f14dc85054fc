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
