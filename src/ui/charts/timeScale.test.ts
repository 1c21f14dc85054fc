import { expect, test } from 'vitest';
import { dayOf } from '../../base/day.ts';
import { placeOn, timeMarks } from './timeScale.ts';

test('two quarters are marked by month, the first with its year, ten years by year', () => {
  const months = timeMarks(dayOf('2026-04-10'), dayOf('2026-10-05'), 8);
  expect(months.map(({ label }) => label)).toEqual(['May 2026', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct']);
  const years = timeMarks(dayOf('2016-06-01'), dayOf('2026-06-01'), 12);
  expect(years.map(({ label }) => label).slice(0, 2)).toEqual(['2017', '2018']);
});

test('January is marked by its year', () => {
  expect(timeMarks(dayOf('2025-11-15'), dayOf('2026-02-15'), 8).map(({ label }) => label)).toEqual([
    'Dec 2025',
    '2026',
    'Feb',
  ]);
});

test('a day before the first stands at the start', () => {
  expect(placeOn(5, 10, 20)).toBe(0);
  expect(placeOn(15, 10, 20)).toBe(0.5);
  expect(placeOn(10, 10, 10)).toBe(1);
});
