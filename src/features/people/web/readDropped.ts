/** One file as the import takes it: its path below what was dropped, and its text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** What can be read of it: the formats of the connectors, no history, no dependencies. */
export const isWanted = (path: string): boolean =>
  /\.(ya?ml|toml|json|csv|tsv|txt)$/i.test(path) && !/(^|\/)(\.git|node_modules|target|dist)\//.test(path);

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** A folder tells its entries in parts of a hundred: ask until there are none. */
const entriesOf = async (folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> => {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
};

const walk = async (entry: FileSystemEntry): Promise<{ path: string; file: File }[]> => {
  const path = entry.fullPath.replace(/^\//, '');
  if (entry.isFile) return isWanted(path) ? [{ path, file: await fileOf(entry as FileSystemFileEntry) }] : [];
  if (!isWanted(`${path}/x.csv`)) return [];
  const below = await entriesOf(entry as FileSystemDirectoryEntry);
  return (await Promise.all(below.map(walk))).flat();
};

const read = (files: readonly { path: string; file: File }[]): Promise<TextFile[]> =>
  Promise.all(files.map(async ({ path, file }) => ({ path, text: await file.text() })));

/** Files and folders that were dropped on the page. Take the entries before the first await: they vanish with the event. */
export const readDropped = async (dropped: DataTransfer): Promise<TextFile[]> => {
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return read((await Promise.all(entries.map(walk))).flat());
};

/** Files or a folder chosen in the browser's own dialog. */
export const readChosen = (chosen: FileList): Promise<TextFile[]> =>
  read(
    [...chosen]
      .map((file) => ({ path: file.webkitRelativePath || file.name, file }))
      .filter(({ path }) => isWanted(path)),
  );
