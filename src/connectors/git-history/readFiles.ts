import type { History, Texts } from '../../features/code/index.ts';
import type { Blobs } from '../history/Blobs.ts';
import { counts, signed } from './Column.ts';
import { Inflow } from './Inflow.ts';
import type { Interned } from './Interned.ts';
import type { Opened } from './openRepository.ts';
import { streamGit } from './streamGit.ts';

/** The output of `ls-tree`, to be read when the numbers of the paths are settled. */
export interface Tree {
  readonly chunks: readonly Buffer[];
  readonly complete: boolean;
}

/** Whether every blob of the tree is here, asked in a way that fetches none. */
const hasAllBlobs = async ({ folder, head }: Opened, stop: AbortSignal): Promise<boolean> => {
  let isMissing = false;
  const args = ['rev-list', '--objects', '--missing=print', '--no-walk', `${head}^{tree}`];
  const { exit } = await streamGit(folder, args, stop, (chunk) => {
    isMissing ||= chunk.includes('\n?') || chunk[0] === 63;
  });
  return exit === 0 && !isMissing;
};

/** Lists the files at head, with sizes where that cannot make git fetch. */
export const listTree = async (opened: Opened, stop: AbortSignal): Promise<Tree> => {
  const chunks: Buffer[] = [];
  const sizes = opened.isPartial && !(await hasAllBlobs(opened, stop)) ? [] : ['-l'];
  const args = ['ls-tree', '-r', '-z', '--full-tree', ...sizes, opened.head];
  const { exit } = await streamGit(opened.folder, args, stop, (chunk) => chunks.push(chunk));
  return { chunks, complete: exit === 0 };
};

const [tab, space, blobLetter] = [9, 32, 98];

/** `100644 blob <id>   <bytes>` before the tab. Without `-l`, or where the blob is missing (`BAD`): −1. */
const sizeBefore = (line: Buffer, start: number, end: number): number => {
  const at = line.lastIndexOf(space, end) + 1;
  const size = at > start + 12 && end - at < 20 ? Number(line.toString('latin1', at, end)) : Number.NaN;
  return Number.isNaN(size) ? -1 : Math.min(size, 0x7fff_ffff);
};

/** The files of a tree. Submodules are none. */
export const filesOf = (tree: Tree, paths: Interned): History['files'] => {
  const [path, size] = [counts(), signed()];
  const inflow = new Inflow();
  for (const chunk of tree.chunks) {
    inflow.push(chunk);
    for (let end = inflow.nul(inflow.from); end >= 0; end = inflow.nul(inflow.from)) {
      const { buffer, from } = inflow;
      const name = buffer.indexOf(tab, from) + 1;
      // `100644 blob`: the kind stands behind a mode of six digits.
      if (buffer[from + 7] === blobLetter) {
        path.push(paths.number(buffer, name, end));
        size.push(sizeBefore(buffer, from, name - 1));
      }
      inflow.from = end + 1;
    }
  }
  return { path: path.take(), bytes: size.take() };
};

const owners = /^(?:|\.github\/|\.gitlab\/|docs\/)CODEOWNERS$/;
const telling =
  /(?:^|\/)(?:\.gitattributes|package\.json|Cargo\.toml|go\.mod|pyproject\.toml|setup\.py|requirements[^/]*\.txt|pom\.xml|build\.gradle(?:\.kts)?|Gemfile|[^/]+\.gemspec|composer\.json|[^/]+\.csproj)$/;

/** At most so many texts of so many bytes each are kept (configurable assumptions). CODEOWNERS and .mailmap are not counted. */
const mostTexts = 200;
const mostBytes = 65_536;

const isWhole = (path: string): boolean => path === '.mailmap' || owners.test(path);

/** Files nearer to the top say more; CODEOWNERS and .mailmap come first. */
const rank = (path: string): number => (isWhole(path) ? -1 : path.split('/').length);

/** The texts of the files that say something about the others, as far as their blobs are here. */
export const readTexts = async (
  blobs: Blobs,
  head: string,
  files: History['files'],
  paths: readonly string[],
): Promise<Texts> => {
  const sizes = new Map<string, number>();
  for (const [i, number] of files.path.entries()) {
    const path = paths[number]!;
    const isWanted = isWhole(path) || (telling.test(path) && files.bytes[i]! <= mostBytes);
    if (isWanted && !path.includes('\n')) sizes.set(path, files.bytes[i]!);
  }
  const wanted = [...sizes.keys()].sort((a, b) => rank(a) - rank(b)).slice(0, mostTexts);
  const texts = await Promise.all(wanted.map((path) => blobs.read(`${head}:${path}`)));
  return new Map(
    wanted.flatMap((path, i) => {
      const text = texts[i]!;
      return text !== null && (isWhole(path) || text.length <= mostBytes) ? [[path, text] as const] : [];
    }),
  );
};
