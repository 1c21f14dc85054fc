import { expect, test } from 'vitest';
import { stackDots } from './stackDots.ts';

test('dots that would overlap stand upon each other, others on the ground', () => {
  const levels = stackDots([0.9, 0.1, 0.12, 0.11, 0.2], 100, 5).map(({ share, level }) => [share, level]);
  expect(levels).toEqual([
    [0.1, 0],
    [0.11, 1],
    [0.12, 2],
    [0.2, 0],
    [0.9, 0],
  ]);
});
