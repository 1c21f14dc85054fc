/** Who goes, one after the other, until less than half of the files have somebody left. */
export interface Removal {
  /** Numbers of the developers in the order they went. */
  readonly gone: readonly number[];
  /** The share of files that still have somebody then. */
  readonly coverage: number;
}

/**
 * Takes away who knows most files, again and again, until less than half of all files have somebody left.
 *
 * @param knownBy for each file the developers who know it
 * @param weight by developer, decides between two who know equally many files; then the lower number goes first
 */
export const removeGreedily = (
  knownBy: readonly (readonly number[])[],
  weight: (developer: number) => number,
): Removal => {
  const filesOf = new Map<number, number[]>();
  knownBy.forEach((developers, file) => {
    for (const developer of developers) {
      const files = filesOf.get(developer);
      if (files) files.push(file);
      else filesOf.set(developer, [file]);
    }
  });
  const left = knownBy.map((developers) => developers.length);
  let covered = left.filter((count) => count > 0).length;
  const gone: number[] = [];
  const order = [...filesOf].sort(
    ([a, ofA], [b, ofB]) => ofB.length - ofA.length || weight(b) - weight(a) || a - b,
  );
  for (const [developer, files] of order) {
    if (covered / knownBy.length < 0.5) break;
    gone.push(developer);
    for (const file of files) if (--left[file]! === 0) covered -= 1;
  }
  return { gone, coverage: knownBy.length === 0 ? 0 : covered / knownBy.length };
};
