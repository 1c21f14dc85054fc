import { type History, touched } from '../history.ts';

const ending = (path: string, segments: number): string => path.split('/').slice(-segments).join('/');

/** Deleted paths by how they end; −1 where several end so. */
const byEnding = (history: History, deleted: readonly number[], segments: number) => {
  const found = new Map<string, number>();
  for (const path of deleted) {
    const end = ending(history.paths[path]!, segments);
    found.set(end, found.has(end) ? -1 : path);
  }
  return found;
};

const rowsOf = ({ changes }: History, commit: number, kind: number): readonly number[] => {
  const paths: number[] = [];
  for (let row = changes.start[commit]!; row < changes.start[commit + 1]!; row += 1)
    if (changes.kind[row] === kind) paths.push(changes.path[row]!);
  return paths;
};

const none: ReadonlyMap<number, number> = new Map();

/**
 * Files that a commit moved and edited at once, by their new path: git tells an unchanged move only, and finding others
 * by likeness takes it half its time. Taken for moved is what was added under a name that one file deleted by the same
 * commit had: name and folder first, then the name alone.
 */
export const editedMoves = (history: History, commit: number): ReadonlyMap<number, number> => {
  const deleted = rowsOf(history, commit, touched.deleted);
  if (deleted.length === 0) return none;
  const added = rowsOf(history, commit, touched.added);
  if (added.length === 0) return none;
  const left = new Set(deleted);
  const moves = new Map<number, number>();
  for (const segments of [2, 1]) {
    const from = byEnding(history, [...left], segments);
    for (const path of added) {
      const source = from.get(ending(history.paths[path]!, segments)) ?? -1;
      if (source >= 0 && left.has(source) && !moves.has(path)) {
        moves.set(path, source);
        left.delete(source);
      }
    }
  }
  return moves;
};
