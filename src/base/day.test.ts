import { expect, test } from 'vitest';
import { dayOf, isoDay, parseDay, quarterStart, spokenDay, utcDayOf } from './day.ts';

test('a day reads and writes itself', () => {
  expect(dayOf('1970-01-01')).toBe(0);
  expect(dayOf('2000-03-01')).toBe(11_017);
  expect(isoDay(dayOf('2026-11-22'))).toBe('2026-11-22');
  expect(isoDay(dayOf('1969-12-31'))).toBe('1969-12-31');
});

test('a date no calendar has is no day', () => {
  expect(parseDay('2023-14-05')).toBeUndefined();
  expect(parseDay('2023-02-29')).toBeUndefined();
  expect(parseDay('2024-02-29')).toBeDefined();
  expect(parseDay('22.11.2026')).toBeUndefined();
});

test('every day of 400 years comes back as itself and follows the day before', () => {
  const start = dayOf('1900-01-01');
  for (let day = start; day < start + 146_097; day += 1) expect(parseDay(isoDay(day))).toBe(day);
});

test('22 November 2026 lies in the quarter that starts on 1 October', () => {
  expect(isoDay(quarterStart(dayOf('2026-11-22')))).toBe('2026-10-01');
  expect(spokenDay(dayOf('2026-11-22'))).toBe('22 November 2026');
});

test('the last millisecond of a day is still that day', () => {
  expect(utcDayOf(86_399_999)).toBe(0);
  expect(utcDayOf(86_400_000)).toBe(1);
});
