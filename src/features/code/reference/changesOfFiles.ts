import { touched } from '../history.ts';
import type { ReferenceHistory } from './referenceHistory.ts';

/** The numbers of the changes by the path they left. */
const changesByPath = ({ changes, paths }: ReferenceHistory): readonly number[][] => {
  const byPath: number[][] = paths.map(() => []);
  changes.path.forEach((path, change) => {
    byPath[path]!.push(change);
  });
  return byPath;
};

/**
 * The changes of a file are those of its path and of the paths it was renamed from, whenever they happened. A rename
 * leads back once in the whole run: the next file that comes through it stops there. (So does the published tool; the
 * order of the files therefore matters.)
 */
export const changesOfFiles = (
  history: ReferenceHistory,
  files: Iterable<number>,
): readonly { readonly file: number; readonly changes: readonly number[] }[] => {
  const byPath = changesByPath(history);
  const { kind, from } = history.changes;
  const followed = new Uint8Array(kind.length);
  const changesOf = (file: number): readonly number[] => {
    const found = new Set(byPath[file]);
    for (const change of found) {
      if (kind[change] !== touched.renamed || followed[change]) continue;
      followed[change] = 1;
      for (const earlier of byPath[from[change]!]!) found.add(earlier);
    }
    return [...found];
  };
  return Array.from(files, (file) => ({ file, changes: changesOf(file) })).filter(
    ({ changes }) => changes.length > 0,
  );
};
