import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { dayOf } from '../../base/day.ts';
import { touched } from '../../features/code/index.ts';
import { readHistory } from './index.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const { signal: stop } = new AbortController();

const git = (folder: string, args: readonly string[], at: string, name = 'Ada Quill'): string =>
  execFileSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: name,
      GIT_AUTHOR_EMAIL: `${name.split(' ')[0]!.toLowerCase()}@harbour.example`,
      GIT_COMMITTER_NAME: 'Ada Quill',
      GIT_COMMITTER_EMAIL: 'ada@harbour.example',
      GIT_AUTHOR_DATE: at,
      GIT_COMMITTER_DATE: at,
    },
  }).trim();

test('whoever moves a file unchanged is not taken for its author', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wheelhouse-git-history-'));
  folders.push(folder);
  git(folder, ['init', '-q', '-b', 'main'], '2026-01-05T12:00:00+00:00');
  mkdirSync(dirname(join(folder, 'src/berth.ts')));
  writeFileSync(join(folder, 'src/berth.ts'), 'export const berth = 1;\n');
  git(folder, ['add', '-A'], '2026-01-05T12:00:00+00:00');
  git(folder, ['commit', '-q', '-m', 'Add berths'], '2026-01-05T23:30:00-05:00');
  git(folder, ['mv', 'src/berth.ts', 'src/quay.ts'], '2026-01-06T12:00:00+00:00');
  git(folder, ['commit', '-q', '-m', 'Move'], '2026-01-06T12:00:00+00:00', 'Bo Marsh');
  const { history } = await readHistory({ repository: folder, stop });
  expect(history.complete).toBe(true);
  expect(history.paths).toEqual(['src/berth.ts', 'src/quay.ts']);
  expect(history.signatures.map(({ name }) => name)).toEqual(['Ada Quill', 'Bo Marsh']);
  expect([...history.changes.kind]).toEqual([touched.added, touched.renamed]);
  expect([...history.changes.from]).toEqual([0, 0]);
  expect([...history.changes.path]).toEqual([0, 1]);
  expect([...history.commits.written]).toEqual([dayOf('2026-01-05'), dayOf('2026-01-06')]);
});
