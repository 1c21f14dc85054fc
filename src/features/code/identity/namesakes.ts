import type { Face } from './face.ts';
import { isFull, type PersonalName } from './personalName.ts';

/**
 * How many others one would expect to bear a name by chance alone: its words are drawn as often as they stand in the full
 * names of all faces, each name counted once. Ada Quill has none where no other Ada and no other Quill signs.
 */
export const expectedNamesakes = (faces: readonly Face[]): ((name: PersonalName) => number) => {
  const names = new Map(
    faces.filter(({ read }) => isFull(read)).map(({ read }) => [read.words.join(' '), read.words]),
  );
  const bearers = new Map<string, number>();
  for (const words of names.values())
    for (const word of new Set(words)) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  return ({ words }) =>
    words.reduce(
      (expected, word) => (expected * Math.max(0, (bearers.get(word) ?? 1) - 1)) / names.size,
      names.size,
    );
};

/** Configurable assumption: with more namesakes expected than this, a name is common. */
export const commonFrom = 0.05;
