/** Folders above a path, the nearest first: `a/b/c.ts` → `a/b`, `a`. */
export const foldersAbove = (path: string): readonly string[] => {
  const folders: string[] = [];
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
    folders.push(path.slice(0, end));
  return folders;
};

/** The folder that a path lies in; empty for the root. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** How many of the files lie below each folder, at any depth. `files` are numbers of paths. */
export const filesBelow = (
  paths: readonly string[],
  files: Iterable<number>,
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const file of files)
    for (const folder of foldersAbove(paths[file]!)) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  return counts;
};
