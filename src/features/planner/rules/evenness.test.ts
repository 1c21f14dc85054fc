import { expect, test } from 'vitest';
import { jainIndex } from './evenness.ts';

test.each([
  [[4, 1, 1, 0, 0], 0.4],
  [[2, 2, 2], 1],
  [[6, 0, 0], 1 / 3],
  [[0, 0], 1],
])('Jain index of %j is %d', (amounts, index) => {
  expect(jainIndex(amounts)).toBeCloseTo(index, 12);
});
