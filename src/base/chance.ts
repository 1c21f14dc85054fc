/** A stream of numbers, each at least 0 and below 1. Handed in wherever something is left to chance. */
export type Chance = () => number;

/**
 * The same seed gives the same stream, on every machine. sfc32 by C. Doty-Humphrey (PractRand 0.94, src/RNGs/sfc.cpp),
 * with its 12 rounds of warming up. Good for search and invented data, not for secrets.
 * @param seed A whole number; its lower 32 bits count.
 */
export const seededChance = (seed: number): Chance => {
  let [a, b, c, counter] = [0, seed | 0, 0, 1];
  const next = (): number => {
    const drawn = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + drawn) | 0;
    return (drawn >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < 12; round += 1) next();
  return next;
};

/** A whole number from 0 to below `n`. */
export const below = (n: number, chance: Chance): number => Math.floor(chance() * n);

/** One of a list. Throws on an empty one. */
export const oneOf = <T>(list: readonly T[], chance: Chance): T => {
  if (list.length === 0) throw new Error('There is nothing to choose from.');
  return list[below(list.length, chance)]!;
};
