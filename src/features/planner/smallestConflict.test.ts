import { array, assert as check, integer, property, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import { smallestConflict } from './smallestConflict.ts';

const all = [0, 1, 2, 3, 4, 5, 6, 7];
/** In conflict is what has all of one of these. */
const conflictIn =
  (cores: readonly (readonly number[])[]) =>
  (demands: readonly number[]): boolean =>
    cores.some((core) => core.every((each) => demands.includes(each)));

test('of three that cannot be together and two that cannot, the two', () => {
  const isConflict = conflictIn([
    [0, 1, 2],
    [5, 7],
  ]);
  expect(smallestConflict(all, [0, 1, 2], [], isConflict, 100)).toEqual({
    demands: [5, 7],
    isSmallest: true,
  });
});

test('without enough proofs, what is known, and no claim', () => {
  const isConflict = conflictIn([
    [0, 1, 2],
    [5, 7],
  ]);
  for (const proofs of [0, 1, 3, 5])
    expect(smallestConflict(all, [0, 1, 2], [], isConflict, proofs)).toEqual({
      demands: [0, 1, 2],
      isSmallest: false,
    });
});

test('two groups without which all is possible show in two proofs that two is the fewest', () => {
  const isConflict = conflictIn([
    [0, 4],
    [1, 5],
  ]);
  const groups = [
    [0, 1, 2, 3],
    [4, 5, 6, 7],
  ];
  expect(smallestConflict(all, [0, 4], groups, isConflict, 3)).toEqual({ demands: [0, 4], isSmallest: true });
});

test('what it calls smallest is as small as the smallest, and in conflict', () => {
  const core = uniqueArray(integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 5 });
  check(
    property(array(core, { minLength: 1, maxLength: 5 }), integer({ min: 0, max: 60 }), (cores, proofs) => {
      const isConflict = conflictIn(cores);
      const { demands, isSmallest } = smallestConflict(
        all,
        cores[0]!,
        [
          [0, 1],
          [2, 3, 4],
        ],
        isConflict,
        proofs,
      );
      expect(isConflict(demands)).toBe(true);
      if (isSmallest) expect(demands).toHaveLength(Math.min(...cores.map(({ length }) => length)));
    }),
  );
});
