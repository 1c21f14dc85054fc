import { assert as check, double, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { breakEven, costOfDelegating, learningRates } from './breakEven.ts';

const task = (slowness: number, learning: number, mu: number) => ({ hours: 10, slowness, learning, mu });

test.each([
  [2, learningRates.same, 1, 43],
  [2, learningRates.same, 1.5, 8],
  [2, learningRates.same, 2, 5],
  [2, learningRates.similar, 1, null],
  [2, learningRates.similar, 1.5, 15],
  [2, learningRates.similar, 2, 6],
  [1.5, learningRates.same, 1, 21],
  [1.5, learningRates.same, 1.5, 5],
  [1.5, learningRates.same, 2, 3],
])(
  'ten hours, slowness %d, learning %d, an hour worth %d: pays after %s',
  (slowness, learning, mu, times) => {
    expect(breakEven(task(slowness, learning, mu))).toBe(times);
  },
);

test('the first time costs both of them: twice the work at 0.7, six tenths of it to explain and look over, and mending', () => {
  expect(costOfDelegating(task(2, 0.6, 1), 1)).toBeCloseTo(14 + 6 + 0.8, 12);
});

test('a dearer hour of the leader never makes delegating pay later', () => {
  const price = double({ min: 1, max: 5, noNaN: true });
  check(
    property(integer({ min: 1, max: 40 }), price, price, (hours, a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const at = (mu: number) => breakEven({ ...task(2, 0.6, mu), hours }) ?? Number.POSITIVE_INFINITY;
      expect(at(high)).toBeLessThanOrEqual(at(low));
    }),
  );
});
