import { expect, test } from 'vitest';
import { dayOf } from '../../../base/day.ts';
import { developers, historyOf, numberOf } from './port.fixture.ts';
import { reviewIndex } from './ReviewIndex.ts';
import { fewerThanTwo, staying } from './staying.ts';

test('two who stay with one half each are fewer than two in three of four cases; a third halves what is left', () => {
  expect(fewerThanTwo([0.5, 0.5])).toBe(0.75);
  expect(fewerThanTwo([0.5, 0.5, 0.5])).toBe(0.5);
  expect(fewerThanTwo([])).toBe(1);
  expect(fewerThanTwo([1, 1, 0])).toBe(0);
});

test('who was here all year is likelier to stay than who came once; of who never came nothing is expected', () => {
  const day = dayOf('2026-04-07');
  const all = Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')}-15`);
  const index = reviewIndex(
    historyOf([...all.map((on) => [on, 'Ada', ['a.ts']] as const), ['2026-04-01', 'Bo', ['b.ts']]]),
    developers,
    day,
  );
  expect(staying(index, numberOf('Ada'), day)).toBeGreaterThan(staying(index, numberOf('Bo'), day));
  expect(staying(index, numberOf('Cy'), day)).toBe(0);
});
