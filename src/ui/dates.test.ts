import { expect, test } from 'vitest';
import { addDays, addMonths, longDay, shortDay, since } from './dates.ts';

test('a month after 31 January is the last day of February', () => {
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
  expect(addMonths('2024-01-31', -2)).toBe('2023-11-30');
  expect(addMonths('2023-12-15', 1)).toBe('2024-01-15');
  expect(addDays('2024-02-28', 7)).toBe('2024-03-06');
});

test('days are said long and short, and what is no day stays as it is', () => {
  expect(longDay('2024-03-03')).toBe('3 March 2024');
  expect(shortDay('2024-03-03')).toBe('3 Mar 2024');
  expect(shortDay('soon')).toBe('soon');
  expect(since('2024-03-03', true)).toBe('since 3 Mar 2024 or before');
});
