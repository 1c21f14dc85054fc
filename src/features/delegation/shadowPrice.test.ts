import { assert as check, double, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { defaultAssumptions } from '../load/index.ts';
import { breakEven } from './breakEven.ts';
import { shadowPrice } from './shadowPrice.ts';

const waiting = (heldUpHours: number, delayCost: number | null = null) => ({ heldUpHours, delayCost });

test('when nothing waits, an hour of a leader is worth an hour', () => {
  expect(shadowPrice([], defaultAssumptions)).toBe(1);
});

test('40 hours of others a week that stand still cost 0.7 of an hour with each hour', () => {
  expect(shadowPrice([waiting(30), waiting(10)], defaultAssumptions)).toBeCloseTo(1.7, 12);
});

test('a cost that somebody named takes the place of the hours held up', () => {
  expect(shadowPrice([waiting(30, 20)], defaultAssumptions)).toBeCloseTo(1.5, 12);
});

test('one more thing that waits never makes handing on pay later', () => {
  const item = double({ min: 0, max: 200, noNaN: true });
  check(
    property(integer({ min: 1, max: 40 }), item, item, (hours, some, more) => {
      const at = (mu: number) =>
        breakEven({ hours, slowness: 1.6, learning: 0.6, mu }) ?? Number.POSITIVE_INFINITY;
      const before = shadowPrice([waiting(some)], defaultAssumptions);
      const after = shadowPrice([waiting(some), waiting(more)], defaultAssumptions);
      expect(at(after)).toBeLessThanOrEqual(at(before));
    }),
  );
});
