import type { Area, FileKind } from '../area.ts';
import type { Texts } from '../history.ts';
import { filesBelow, folderOf, foldersAbove } from './folders.ts';
import { componentName, isManifest } from './manifests.ts';

/** What areas are cut from. Columns have an entry for each path. */
export interface Ground {
  /** Every path of the history, also those that have gone. */
  readonly paths: readonly string[];
  /** Numbers of the paths that stand at the head. */
  readonly files: Uint32Array;
  readonly kinds: readonly FileKind[];
  readonly texts: Texts;
}

/** Fewer source files than these are no area. Configurable assumption. */
const fewest = 3;
/** At most so many areas lie side by side: a folder with less than its share of the source files is none. Configurable assumption. */
const sideBySide = 150;

/** Numbers of the paths below each of the folders, or only of those for which it is the nearest one. */
const pathsBelow = (
  paths: readonly string[],
  folders: ReadonlySet<string>,
  nearestOnly: boolean,
): ReadonlyMap<string, number[]> => {
  const numbers = new Map<string, number[]>(Array.from(folders, (folder) => [folder, []]));
  paths.forEach((path, n) => {
    for (const folder of foldersAbove(path)) {
      const list = numbers.get(folder);
      list?.push(n);
      if (list && nearestOnly) return;
    }
  });
  return numbers;
};

/**
 * Folders that hold more than next to nothing and less than the folder above them; of those with more than half of the
 * repository only such as have no other below.
 */
const foldersWorthAPage = (below: ReadonlyMap<string, number>, all: number): ReadonlySet<string> => {
  const atLeast = Math.max(fewest, all / sideBySide);
  const worth = [...below.keys()].filter(
    (folder) => below.get(folder)! >= atLeast && below.get(folder) !== (below.get(folderOf(folder)) ?? all),
  );
  const holdOthers = new Set(worth.flatMap(foldersAbove));
  return new Set(worth.filter((folder) => below.get(folder)! <= all / 2 || !holdOthers.has(folder)));
};

/** Names by folder: what the manifest there says, else the folder. */
const componentsOf = ({ paths, files, kinds, texts }: Ground): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const file of files) {
    const path = paths[file]!;
    const folder = folderOf(path);
    if (folder === '' || !isManifest(path, kinds[file]!)) continue;
    const said = componentName(path, texts.get(path) ?? '');
    if (said !== null || !names.has(folder)) names.set(folder, said ?? folder);
  }
  return names;
};

/**
 * The areas of a repository that are worth a page: all of it, its components (folders with a manifest; a file belongs
 * to the nearest one), and folders that are neither a few files nor half of it. A folder that is a component stands once.
 * Source files decide what is one; their tests and documents belong to it.
 */
export const areasOf = (ground: Ground): readonly Area[] => {
  const { paths, files, kinds } = ground;
  const source = files.filter((file) => kinds[file] === 'source');
  const names = componentsOf(ground);
  const components = pathsBelow(paths, new Set(names.keys()), true);
  const worth = foldersWorthAPage(filesBelow(paths, source), source.length);
  const folders = pathsBelow(paths, worth, false);
  const area = (kind: Area['kind'], name: string, folder: string, numbers: readonly number[]): Area => ({
    ...{ id: `${kind}:${folder}`, kind, name },
    files: Uint32Array.from(numbers),
  });
  const all = Uint32Array.from(paths.keys());
  const areas: Area[] = [
    { id: 'repository', kind: 'repository', name: 'All of it', files: all },
    ...[...components].map(([folder, numbers]) => area('component', names.get(folder)!, folder, numbers)),
    ...[...folders]
      .filter(([folder]) => !components.has(folder))
      .map(([folder, numbers]) => area('folder', folder, folder, numbers)),
  ];
  return areas.sort((a, b) => (a.id < b.id ? -1 : 1));
};

/** Any folder or file as an area, also one that is not worth a page of its own; undefined: nothing ever stood there. */
export const areaAt = (paths: readonly string[], path: string): Area | undefined => {
  const place = path.replace(/\/+$/, '');
  const isIn = (other: string) => place === '' || other === place || other.startsWith(`${place}/`);
  const files = Uint32Array.from(paths.keys()).filter((n) => isIn(paths[n]!));
  return files.length === 0 ? undefined : { id: `folder:${place}`, kind: 'folder', name: place, files };
};
