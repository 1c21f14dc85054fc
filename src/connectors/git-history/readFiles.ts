import type { History, Texts } from '../../features/code/index.ts';
import type { Blobs } from '../history/Blobs.ts';
import { counts, signed } from './Column.ts';
import type { Interned } from './Interned.ts';
import type { Opened } from './openRepository.ts';
import { streamGit } from './streamGit.ts';

/** The output of `ls-tree`, to be read when the numbers of the paths are settled. */
export interface Tree {
  readonly listing: Buffer;
  readonly complete: boolean;
  /** Ids of blobs that are not here; asking for one would fetch it. */
  readonly missing: ReadonlySet<string>;
}

/** The blobs at head that a partial clone lacks, asked in a way that fetches none. */
const missingBlobs = async ({ folder, head, isPartial }: Opened, stop: AbortSignal): Promise<Set<string>> => {
  if (!isPartial) return new Set();
  const chunks: Buffer[] = [];
  const args = ['rev-list', '--objects', '--missing=print', '--no-walk', `${head}^{tree}`];
  await streamGit(folder, args, stop, (chunk) => chunks.push(chunk));
  return new Set(
    Array.from(
      Buffer.concat(chunks)
        .toString('latin1')
        .matchAll(/^\?([\da-f]+)$/gm),
      ([, id]) => id!,
    ),
  );
};

/** Lists the files at head, with sizes where that cannot make git fetch. */
export const listTree = async (opened: Opened, stop: AbortSignal): Promise<Tree> => {
  const missing = await missingBlobs(opened, stop);
  const chunks: Buffer[] = [];
  const sizes = missing.size === 0 ? ['-l'] : [];
  const args = ['ls-tree', '-r', '-z', '--full-tree', ...sizes, opened.head];
  const { exit } = await streamGit(opened.folder, args, stop, (chunk) => chunks.push(chunk));
  return { listing: Buffer.concat(chunks), complete: exit === 0, missing };
};

/** The files of a tree, and where in its listing each one's blob is named. */
export interface Files {
  readonly columns: History['files'];
  readonly blobAt: Uint32Array;
}

const [tab, space, blobLetter] = [9, 32, 98];

/** `100644 blob <id>   <bytes>` before the tab. Without `-l`, or where the blob is missing (`BAD`): −1. */
const sizeBefore = (line: Buffer, start: number, end: number): number => {
  const at = line.lastIndexOf(space, end) + 1;
  const size = at > start + 12 && end - at < 20 ? Number(line.toString('latin1', at, end)) : Number.NaN;
  return Number.isNaN(size) ? -1 : Math.min(size, 0x7fff_ffff);
};

/** Reads the files of a tree. Submodules are none. */
export const filesOf = ({ listing }: Tree, paths: Interned): Files => {
  const [path, size, blobAt] = [counts(), signed(), counts()];
  for (let from = 0, end = listing.indexOf(0); end >= 0; from = end + 1, end = listing.indexOf(0, from)) {
    // `100644 blob <id>`: the kind stands behind a mode of six digits.
    if (listing[from + 7] !== blobLetter) continue;
    const name = listing.indexOf(tab, from) + 1;
    path.push(paths.number(listing, name, end));
    size.push(sizeBefore(listing, from, name - 1));
    blobAt.push(from + 12);
  }
  return { columns: { path: path.take(), bytes: size.take() }, blobAt: blobAt.take() };
};

const blobNamed = (listing: Buffer, at: number): string =>
  /^[\da-f]+/.exec(listing.toString('latin1', at, at + 64))![0];

const owners = /^(?:|\.github\/|\.gitlab\/|docs\/)CODEOWNERS$/;
const telling =
  /(?:^|\/)(?:\.gitattributes|package\.json|Cargo\.toml|go\.mod|pyproject\.toml|setup\.py|requirements[^/]*\.txt|pom\.xml|build\.gradle(?:\.kts)?|Gemfile|[^/]+\.gemspec|composer\.json|[^/]+\.csproj)$/;

/** At most so many texts of so many bytes each are kept (configurable assumptions); CODEOWNERS and .mailmap of any size. */
const mostTexts = 200;
const mostBytes = 65_536;

const isWhole = (path: string): boolean => path === '.mailmap' || owners.test(path);

/** Files nearer to the top say more; CODEOWNERS and .mailmap come first. */
const rank = (path: string): number => (isWhole(path) ? -1 : path.split('/').length);

/** The texts of the files that say something about the others, as far as their blobs are here. */
export const readTexts = async (
  blobs: Blobs,
  { listing, missing }: Tree,
  { columns, blobAt }: Files,
  paths: readonly string[],
): Promise<Texts> => {
  const wanted: { readonly path: string; readonly blob: string }[] = [];
  for (const [i, number] of columns.path.entries()) {
    const path = paths[number]!;
    if (!isWhole(path) && (!telling.test(path) || columns.bytes[i]! > mostBytes)) continue;
    const blob = blobNamed(listing, blobAt[i]!);
    if (!missing.has(blob)) wanted.push({ path, blob });
  }
  const first = wanted.sort((a, b) => rank(a.path) - rank(b.path)).slice(0, mostTexts);
  const texts = await Promise.all(first.map(({ blob }) => blobs.read(blob)));
  return new Map(
    first.flatMap(({ path }, i) => {
      const text = texts[i]!;
      return text !== null && (isWhole(path) || text.length <= mostBytes) ? [[path, text] as const] : [];
    }),
  );
};
