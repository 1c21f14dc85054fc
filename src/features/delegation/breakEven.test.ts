import { assert as check, double, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { defaultAssumptions } from '../load/index.ts';
import { bothSides, breakEven, costOfDelegating } from './breakEven.ts';

const { learningSame: same, learningSimilar: similar } = defaultAssumptions;

const task = (slowness: number, learning: number, mu: number) => ({ hours: 10, slowness, learning, mu });

test.each([
  [2, same, 1, 43],
  [2, same, 1.5, 8],
  [2, same, 2, 5],
  [2, similar, 1, null],
  [2, similar, 1.5, 15],
  [2, similar, 2, 6],
  [1.5, same, 1, 21],
  [1.5, same, 1.5, 5],
  [1.5, same, 2, 3],
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

test('both sides after eight times at 1.5: handing on has just become the cheaper one', () => {
  const sides = bothSides(task(2, same, 1.5), 8);
  expect(sides.at(-1)!.delegated).toBeLessThanOrEqual(sides.at(-1)!.self);
  expect(sides.at(-2)!.delegated).toBeGreaterThan(sides.at(-2)!.self);
  expect(sides.at(-1)!.self).toBe(120);
});

test('where every hour of delay costs, a slow first time makes handing on dearer', () => {
  const at = (delayCost: number) => costOfDelegating({ ...task(2, same, 1), delayCost }, 1);
  expect(at(0.5) - at(0)).toBeCloseTo(0.5 * 10, 12);
});
