import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { touched } from '../../features/code/index.ts';
import { readReference } from './readReference.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
const { signal: stop } = new AbortController();

const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      PATH: process.env.PATH,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'ada',
      GIT_AUTHOR_EMAIL: 'ada@harbour.example',
      GIT_COMMITTER_NAME: 'Bo',
      GIT_COMMITTER_EMAIL: 'bo@harbour.example',
      GIT_AUTHOR_DATE: '2026-01-05T12:00:00Z',
      GIT_COMMITTER_DATE: '2026-01-05T12:00:00Z',
    },
  }).trim();

const lines = (count: number, last = ''): string =>
  `${Array.from({ length: count }, (_, n) => `line ${n}`).join('\n')}${last}\n`;

/** Files after each commit; the paths in `moves` are renamed first. */
const repositoryOf = (
  ...commits: readonly { readonly files?: Record<string, string>; readonly moves?: Record<string, string> }[]
): string => {
  const folder = mkdtempSync(join(tmpdir(), 'wheelhouse-reference-'));
  folders.push(folder);
  git(folder, 'init', '-q', '-b', 'main');
  for (const { files = {}, moves = {} } of commits) {
    for (const [from, to] of Object.entries(moves)) git(folder, 'mv', from, to);
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
    git(folder, 'add', '-A');
    git(folder, 'commit', '-q', '-m', 'Change');
  }
  return folder;
};

const told = async (repository: string, at?: string): Promise<readonly string[]> => {
  const { changes, paths } = await readReference({ repository, stop, ...(at !== undefined && { at }) });
  const letters = Object.fromEntries(Object.entries(touched).map(([word, kind]) => [kind, word]));
  return Array.from(changes.kind, (kind, row) => {
    const [path, from] = [paths[changes.path[row]!]!, paths[changes.from[row]!]!];
    return `${letters[kind]} ${from === path ? path : `${from} to ${path}`}`;
  });
};

const quay = { files: { 'quay.ts': lines(20), 'tide.ts': lines(9, 'tide') } };
const moved = { moves: { 'quay.ts': 'pier.ts' }, files: { 'pier.ts': lines(20, ' edited') } };

test('the newest commit comes first, and a file that was moved and edited is followed', async () => {
  expect(await told(repositoryOf(quay, moved))).toEqual([
    'renamed quay.ts to pier.ts',
    'added quay.ts',
    'added tide.ts',
  ]);
});

test('at an older commit nothing later is read', async () => {
  const folder = repositoryOf(quay, moved);
  expect(await told(folder, git(folder, 'rev-parse', 'HEAD~1'))).toEqual(['added quay.ts', 'added tide.ts']);
});

test('people are named by the .mailmap of the commit that is read', async () => {
  const folder = repositoryOf(quay, { files: { '.mailmap': 'Ada Lovelace <ada@harbour.example>\n' } });
  const names = async (at: string) =>
    (await readReference({ repository: folder, at, stop })).authors.map(({ name }) => name);
  expect(await names('HEAD')).toEqual(['Ada Lovelace']);
  expect(await names('HEAD~1')).toEqual(['ada']);
});

test('a commit with a file that this clone lacks is read without looking into that file', async () => {
  const folder = repositoryOf(quay, {
    moves: { ...moved.moves, 'tide.ts': 'ebb.ts' },
    files: { ...moved.files, 'ebb.ts': lines(9, 'ebb') },
  });
  const blob = git(folder, 'rev-parse', 'HEAD:ebb.ts');
  rmSync(join(folder, '.git', 'objects', blob.slice(0, 2), blob.slice(2)), { force: true });
  expect((await told(folder)).slice().sort()).toEqual([
    'added ebb.ts',
    'added quay.ts',
    'added tide.ts',
    'renamed quay.ts to pier.ts',
  ]);
});

test('a commit that is not there is refused', async () => {
  await expect(told(repositoryOf(quay), 'c0ffee')).rejects.toThrow(/has no commit c0ffee/);
});
