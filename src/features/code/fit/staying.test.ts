import { expect, test } from 'vitest';
import { dayOf } from '../../../base/day.ts';
import { developers, historyOf, numberOf } from './port.fixture.ts';
import { reviewIndex } from './ReviewIndex.ts';
import { exactlyOne, staying } from './staying.ts';

test('of two who stay with one half each exactly one does in two of four cases', () => {
  expect(exactlyOne([0.5, 0.5])).toBe(0.5);
  expect(exactlyOne([0.5, 0.5, 0.5])).toBe(0.375);
  expect(exactlyOne([])).toBe(0);
  expect(exactlyOne([1, 1, 0])).toBe(0);
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
