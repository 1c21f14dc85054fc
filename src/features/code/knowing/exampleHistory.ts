import { type Day, dayOf } from '../../../base/day.ts';
import type { Developers } from '../developers.ts';
import { credited, emptyHistory, type History, touched } from '../history.ts';

/** A commit of an invented history: `{ by: 'Ada', on: '2026-01-05', added: ['quay.ts'] }`. */
export interface ExampleCommit {
  readonly by: string;
  /** The day it landed. */
  readonly on: string;
  readonly added?: readonly string[];
  readonly modified?: readonly string[];
  readonly deleted?: readonly string[];
  /** From old paths to new ones, unchanged. */
  readonly renamed?: Readonly<Record<string, string>>;
  readonly coAuthors?: readonly string[];
  readonly reviewers?: readonly string[];
  /** Numbers of the parents; else the commit before. */
  readonly parents?: readonly number[];
}

export interface Example {
  readonly history: History;
  readonly developers: Developers;
  /** The number of a path or developer. */
  readonly path: (path: string) => number;
  readonly developer: (name: string) => number;
  /** The day of the last commit. */
  readonly day: Day;
}

const changesOf = (
  commit: ExampleCommit,
): readonly (readonly [kind: number, path: string, from: string])[] => [
  ...(commit.added ?? []).map((path) => [touched.added, path, path] as const),
  ...(commit.modified ?? []).map((path) => [touched.modified, path, path] as const),
  ...(commit.deleted ?? []).map((path) => [touched.deleted, path, path] as const),
  ...Object.entries(commit.renamed ?? {}).map(([from, path]) => [touched.renamed, path, from] as const),
];

const creditsOf = (commit: ExampleCommit, number: number) => [
  ...(commit.coAuthors ?? []).map((name) => [number, name, credited.coAuthor] as const),
  ...(commit.reviewers ?? []).map((name) => [number, name, credited.reviewer] as const),
];

/** A history in columns from what each commit did; who is called `… bot` is one. */
export const exampleHistory = (commits: readonly ExampleCommit[]): Example => {
  const rows = commits.map(changesOf);
  const credits = commits.flatMap(creditsOf);
  const names = [...new Set([...commits.map(({ by }) => by), ...credits.map(([, name]) => name)])];
  const paths = [...new Set(rows.flat().flatMap(([, path, from]) => [from, path]))];
  const path = (text: string) => paths.indexOf(text);
  const developer = (name: string) => names.indexOf(name);
  const days = Int32Array.from(commits, ({ on }) => dayOf(on));
  const start = new Uint32Array(rows.length + 1);
  rows.forEach((row, n) => {
    start[n + 1] = start[n]! + row.length;
  });
  const standing = new Set<number>();
  for (const [kind, to, from] of rows.flat()) {
    standing.delete(path(from));
    if (kind !== touched.deleted) standing.add(path(to));
  }
  const all = rows.flat();
  const history: History = {
    ...emptyHistory,
    head: 'c0ffee',
    commits: {
      count: commits.length,
      id: new Uint8Array(20 * commits.length),
      written: days,
      landed: days,
      author: Uint32Array.from(commits, ({ by }) => developer(by)),
      firstParent: Int32Array.from(commits, ({ parents }, n) => parents?.[0] ?? n - 1),
      secondParent: Int32Array.from(commits, ({ parents }) => parents?.[1] ?? -1),
    },
    changes: {
      start,
      kind: Uint8Array.from(all, ([kind]) => kind),
      path: Uint32Array.from(all, ([, to]) => path(to)),
      from: Uint32Array.from(all, ([, , from]) => path(from)),
    },
    credits: {
      commit: Uint32Array.from(credits, ([commit]) => commit),
      signature: Uint32Array.from(credits, ([, name]) => developer(name)),
      kind: Uint8Array.from(credits, ([, , kind]) => kind),
    },
    signatures: names.map((name) => ({ name, email: `${name.toLowerCase()}@harbour.example`, login: null })),
    paths,
    files: { path: Uint32Array.from(standing), bytes: new Int32Array(standing.size).fill(100) },
  };
  const list = names.map((name, n) => ({ person: null, name, isBot: name.endsWith('bot'), signatures: [n] }));
  const developers = { list, bySignature: Uint32Array.from(names.keys()) };
  return { history, developers, path, developer, day: Math.max(...days) };
};
