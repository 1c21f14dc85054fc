import type { ReferenceAuthor, ReferenceHistory } from '../../features/code/index.ts';
import { openRepository } from './openRepository.ts';
import type { ReadRequest } from './readHistory.ts';
import { type NamedChange, referenceChanges, wordsOf } from './referenceChanges.ts';
import { touched } from './touched.ts';

const kinds: Readonly<Record<string, number>> = {
  A: touched.added,
  M: touched.modified,
  R: touched.renamed,
};

/** Texts numbered in the order they come. */
class Numbers {
  readonly list: string[] = [];
  readonly #numbers = new Map<string, number>();
  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.list.length);
    return this.list.push(text) - 1;
  }
}

type Five = [string, string, string, string, string];

interface NamedCommit {
  readonly id: string;
  readonly author: ReferenceAuthor;
}

/** Every commit, newest first, with its author by the .mailmap of the commit that is read. */
const commitsOf = async (repository: string, commit: string): Promise<readonly NamedCommit[]> => {
  const mailmap = ['-c', `mailmap.blob=${commit}:.mailmap`, '-c', 'mailmap.file='];
  const format = '--format=format:%H%x00%aN%x00%aE%x00%cN%x00%cE%x00';
  const { words } = await wordsOf(repository, [...mailmap, 'log', format, commit]);
  return Array.from({ length: Math.floor(words.length / 5) }, (_, row) => {
    const [id, name, email, committer, address] = words.slice(row * 5, row * 5 + 5) as Five;
    const isNamed = name !== '' || email !== '';
    return {
      id: id.trim(),
      author: isNamed ? { name, email } : { name: committer, email: address },
    };
  });
};

const columnsOf = async (
  all: AsyncIterable<readonly NamedChange[]>,
  authorOf: ReadonlyMap<string, number>,
  paths: Numbers,
): Promise<ReferenceHistory['changes']> => {
  const rows: [author: number, kind: number, path: number, from: number][] = [];
  for await (const changes of all)
    for (const { commit, letter, path, from } of changes)
      if (kinds[letter] !== undefined)
        rows.push([authorOf.get(commit)!, kinds[letter], paths.of(path), paths.of(from)]);
  return {
    author: Uint32Array.from(rows, ([author]) => author),
    kind: Uint8Array.from(rows, ([, kind]) => kind),
    path: Uint32Array.from(rows, ([, , path]) => path),
    from: Uint32Array.from(rows, ([, , , from]) => from),
  };
};

/**
 * Reads what the reference method needs: all commits that lead to `at` (else HEAD), with the renames that git finds by
 * likeness. Takes twice as long as reading a history. Throws InputError: no repository, no such commit.
 */
export const readReference = async ({
  repository,
  at,
  stop,
}: Pick<ReadRequest, 'repository' | 'at' | 'stop'>): Promise<ReferenceHistory> => {
  const { folder, head } = await openRepository(repository, at, stop);
  const commits = await commitsOf(folder, head);
  const [signatures, paths] = [new Numbers(), new Numbers()];
  const authors: ReferenceAuthor[] = [];
  const authorOf = new Map(
    commits.map(({ id, author }) => {
      const number = signatures.of(`${author.name}\0${author.email}`);
      authors[number] = author;
      return [id, number];
    }),
  );
  const changes = await columnsOf(referenceChanges(folder, [...authorOf.keys()]), authorOf, paths);
  const { words: files } = await wordsOf(folder, ['ls-tree', '-r', '-z', '--name-only', head]);
  return {
    commit: head,
    authors,
    changes,
    paths: paths.list,
    files: Uint32Array.from(files, (file) => paths.of(file)),
  };
};
