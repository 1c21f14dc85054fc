import { expect, test } from 'vitest';
import { knownOf } from '../known.ts';
import { ada, cy, does, item, needing, quay } from '../quay.fixture.ts';
import { skillAndLevel } from './skillAndLevel.ts';

const billing = item('billing', 8, { needs: needing(['sql', 3], ['go', 3]) });

test('Ada has SQL and Go at 3', () => {
  expect(skillAndLevel.broken([does(ada, 'billing', 8)], knownOf(quay([billing])))).toEqual([]);
});

test('Cy has no SQL and too little Go: both are told at once', () => {
  expect(skillAndLevel.broken([does(cy, 'billing', 8)], knownOf(quay([billing])))).toEqual([
    { units: 2, items: ['billing'], people: ['Cy'], because: 'Cy lacks sql at 3 and go at 3 for billing' },
  ]);
});

test('a lead may pin somebody who lacks it', () => {
  const pinned = { ...billing, pinned: { people: ['Cy'] } };
  expect(skillAndLevel.broken([does(cy, 'billing', 8)], knownOf(quay([pinned])))).toEqual([]);
});

test('a day may be pinned without anybody: what is needed stays needed', () => {
  const pinned = { ...billing, pinned: { start: 0 } };
  expect(skillAndLevel.broken([does(cy, 'billing', 8)], knownOf(quay([pinned])))).toHaveLength(1);
});
