import { expect, test } from 'vitest';
import { below, oneOf, seededChance } from './chance.ts';

const draws = (seed: number, n: number): number[] => {
  const chance = seededChance(seed);
  return Array.from({ length: n }, chance);
};

/** sfc32 once more, step by step as PractRand writes it, in unsigned arithmetic of any width. */
const reference = (seed: bigint, n: number): number[] => {
  const word = (x: bigint) => x & 0xffff_ffffn;
  let [a, b, c, counter] = [0n, word(seed), 0n, 1n];
  const all = Array.from({ length: n + 12 }, () => {
    const drawn = word(a + b + counter);
    counter += 1n;
    a = b ^ (b >> 9n);
    b = word(c + (c << 3n));
    c = word(word((c << 21n) | (c >> 11n)) + drawn);
    return Number(drawn) / 2 ** 32;
  });
  return all.slice(12);
};

test('the stream is that of sfc32', () => {
  expect(draws(1, 1000)).toEqual(reference(1n, 1000));
  expect(draws(-7, 1000)).toEqual(reference(-7n, 1000));
});

test('the same seed tells the same story, another seed another', () => {
  expect(draws(42, 5)).toEqual(draws(42, 5));
  expect(draws(42, 5)).not.toEqual(draws(43, 5));
});

test('each of six sides of a die comes up about as often as the others', () => {
  const chance = seededChance(6);
  const sides = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < 60_000; i += 1) sides[below(6, chance)]! += 1;
  for (const times of sides) expect(Math.abs(times - 10_000)).toBeLessThan(400);
});

test('out of nothing nothing is chosen', () => {
  expect(oneOf(['Bo'], seededChance(1))).toBe('Bo');
  expect(() => oneOf([], seededChance(1))).toThrow('nothing to choose from');
});
