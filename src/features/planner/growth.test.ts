import { assert as check, double, property } from 'fast-check';
import { expect, test } from 'vitest';
import { faded, grown, hoursToReach, paceAt, teachingShare } from './growth.ts';

test.each([
  [0, 0, false, 0],
  [0, 640, false, 5 * (1 - 1 / Math.E)],
  [0, 320, true, 5 * (1 - 1 / Math.E)],
  [3, 640, false, 5 - 2 / Math.E],
  [5, 1000, false, 5],
])('from level %d, %d hours, taught %s: %d', (level, hours, isTaught, after) => {
  expect(grown(level, hours, isTaught)).toBeCloseTo(after, 12);
});

test('two years without use halve a level', () => {
  expect(faded(4, 730)).toBe(2);
  expect(faded(4, 0)).toBe(4);
});

test('competent in a skill never done: 586 hours alone, 293 beside somebody who knows it', () => {
  expect(hoursToReach(0, 3)).toBeCloseTo(640 * Math.log(5 / 2), 9);
  expect(hoursToReach(0, 3, true)).toBeCloseTo(320 * Math.log(5 / 2), 9);
  expect(hoursToReach(3, 2)).toBe(0);
  expect(hoursToReach(4, 5)).toBe(Number.POSITIVE_INFINITY);
});

test('the competent need what was estimated, who is new twice as long', () => {
  expect([0, 3, 5, 2.5].map((level) => paceAt(level))).toEqual([0.5, 1, 1.25, 0.9]);
});

test('explaining takes six tenths of a learner’s hours at first and a tenth in the end', () => {
  expect(teachingShare(1)).toBeCloseTo(0.6, 12);
  expect(teachingShare(3)).toBeCloseTo(0.1 + 0.5 / Math.E, 12);
  expect(teachingShare(50)).toBeCloseTo(0.1, 9);
});

test('hours in two goes teach as much as in one, and never take anything away', () => {
  const hours = double({ min: 0, max: 2000, noNaN: true });
  const level = double({ min: 0, max: 5, noNaN: true });
  check(
    property(level, hours, hours, (from, a, b) => {
      expect(grown(grown(from, a), b)).toBeCloseTo(grown(from, a + b), 9);
      expect(grown(from, a)).toBeGreaterThanOrEqual(from - 1e-12);
      expect(paceAt(grown(from, a))).toBeGreaterThanOrEqual(paceAt(from) - 1e-12);
    }),
  );
});
