import { spawnGit } from '../history/git.ts';

/** What one git command wrote, cut into words, and whether it came to its end. */
interface Words {
  readonly words: readonly string[];
  readonly whole: boolean;
}

/** Runs git on an input and cuts its output at the NULs, or at another end of words. */
export const wordsOf = (
  repository: string,
  args: readonly string[],
  input = '',
  end = '\0',
): Promise<Words> =>
  new Promise((resolve, reject) => {
    const git = spawnGit(repository, args);
    const chunks: Buffer[] = [];
    git.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    git.stderr.resume();
    git.stdin.on('error', () => {});
    git.on('error', reject);
    git.on('close', (exit) => {
      const words = Buffer.concat(chunks).toString().split(end).slice(0, -1);
      resolve({ words, whole: exit === 0 });
    });
    git.stdin.end(input);
  });

/** What happened to one path in a commit, in git's letters. */
export interface NamedChange {
  readonly commit: string;
  readonly letter: string;
  readonly path: string;
  /** The path before a rename, else the same. */
  readonly from: string;
}

const similar = ['--find-renames', '-l999999'];
const diffTree = ['diff-tree', '--root', '-r', '-z'];

/** `<commit> (M path | R100 from path …)…`, all of it between NULs. */
const parse = (words: readonly string[]): readonly NamedChange[] => {
  const changes: NamedChange[] = [];
  let commit = '';
  for (let at = 0; at < words.length; ) {
    const word = words[at]!;
    if (word.length >= 40) {
      commit = word;
      at += 1;
      continue;
    }
    const letter = word[0]!;
    const isPair = letter === 'R' || letter === 'C';
    changes.push({ commit, letter, from: words[at + 1]!, path: words[at + (isPair ? 2 : 1)]! });
    at += isPair ? 3 : 2;
  }
  return changes;
};

/**
 * A commit that git cannot compare because a blob is not in this clone: what git finds without looking into those
 * files (additions, deletions, unchanged moves), and in the others what it finds by likeness.
 */
const changesWithout = async (repository: string, commit: string): Promise<readonly NamedChange[]> => {
  const raw = await wordsOf(repository, [...diffTree, '--raw', '--no-abbrev', '--no-renames', commit]);
  const blobsByPath = new Map<string, readonly string[]>();
  for (let at = 1; at < raw.words.length; at += 2)
    blobsByPath.set(raw.words[at + 1]!, raw.words[at]!.split(' ').slice(2, 4));
  const blobs = [...new Set([...blobsByPath.values()].flat())].join('\n');
  const check = await wordsOf(repository, ['cat-file', '--batch-check=%(objectname)'], `${blobs}\n`, '\n');
  const held = new Set(check.words);
  const isHeld = (blob: string) => held.has(blob) || /^0+$/.test(blob);
  const seen = [...blobsByPath].filter(([, both]) => both.every(isHeld)).map(([path]) => path);
  const likely = await wordsOf(repository, [...diffTree, '--name-status', ...similar, commit, '--', ...seen]);
  const sure = await wordsOf(repository, [...diffTree, '--name-status', '-M100%', commit]);
  const unseen = new Set([...blobsByPath.keys()].filter((path) => !seen.includes(path)));
  return [
    ...(seen.length > 0 ? parse(likely.words) : []),
    ...parse(sure.words).filter(({ path, from }) => unseen.has(path) || unseen.has(from)),
  ];
};

/** What each commit changed beside its first parent, renames by likeness included; merges changed nothing. */
export async function* referenceChanges(
  repository: string,
  commits: readonly string[],
): AsyncGenerator<readonly NamedChange[]> {
  const compare = [...diffTree, '--stdin', '--always', '--name-status', ...similar];
  for (let left = commits; left.length > 0; ) {
    const { words, whole } = await wordsOf(repository, compare, `${left.join('\n')}\n`);
    yield parse(words);
    if (whole) return;
    const broken = left.indexOf(words.findLast((word) => word.length >= 40 && left.includes(word)) ?? '') + 1;
    yield await changesWithout(repository, left[broken]!);
    left = left.slice(broken + 1);
  }
}
