import { expect, test } from 'vitest';
import { knownOf } from '../known.ts';
import { ada, bo, does, item, monday, quay } from '../quay.fixture.ts';
import { pinned } from './pinned.ts';

const known = knownOf(quay([item('billing', 8, { pinned: { people: ['Bo'], start: monday + 1 } })]));

test('Bo on Tuesday, as pinned', () => {
  expect(pinned.broken([does(bo, 'billing', 8, { day: 1 })], known)).toEqual([]);
});

test('Ada on Thursday is neither', () => {
  expect(
    pinned.broken([does(ada, 'billing', 8, { day: 3 })], known).map(({ units, because }) => [units, because]),
  ).toEqual([
    [1, 'Bo is pinned on billing and not on it'],
    [2, 'billing is pinned on 3 November 2026 and begins on 5 November 2026'],
  ]);
});

test('an item without a pin is free', () => {
  expect(pinned.broken([does(ada, 'billing', 8, { day: 3 })], knownOf(quay([item('billing', 8)])))).toEqual(
    [],
  );
});

test('pinned and not planned at all: the people are missed', () => {
  const people = knownOf(quay([item('billing', 8, { pinned: { people: ['Bo'] } })]));
  expect(pinned.broken([], people)).toEqual([
    { units: 1, items: ['billing'], people: ['Bo'], because: 'Bo is pinned on billing and not on it' },
  ]);
});

test('a day alone may be pinned', () => {
  const day = knownOf(quay([item('billing', 8, { pinned: { start: monday + 1 } })]));
  expect(pinned.broken([does(ada, 'billing', 8, { day: 2 })], day)).toEqual([
    {
      units: 1,
      items: ['billing'],
      people: [],
      because: 'billing is pinned on 3 November 2026 and begins on 4 November 2026',
    },
  ]);
});
