import { expect, test } from 'vitest';
import { type Assumption, assumptionNames, assumptions, likelyOf } from './assumptions.ts';

const all = assumptionNames.map((name): [string, Assumption] => [name, assumptions[name]]);

test.each(all)('%s lies in its range, and says what it is and where it comes from', (_, assumption) => {
  const { value, range, likely, says, source } = assumption;
  expect(value).toBeGreaterThanOrEqual(range[0]);
  expect(value).toBeLessThanOrEqual(range[1]);
  if (likely) expect(likely[0] < value && value < likely[1]).toBe(true);
  expect(says).toMatch(/^[A-Z].*\.$/);
  expect(source).not.toBe('');
});

test('what is plausible moves with the value that holds', () => {
  expect(likelyOf('hoursPerReport', 8)).toEqual([6, 10]);
  expect(likelyOf('contractHours', 32)).toBeNull();
});
