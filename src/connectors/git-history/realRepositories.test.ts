import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../base/day.ts';
import { touched } from '../../features/code/index.ts';
import { factsOf, idOf } from './facts.fixture.ts';
import { decodeSnapshot, encodeSnapshot, readHistory } from './index.ts';

/** A folder with OWNER+NAME/repo in it: bare repositories, or with a work tree. */
const root = process.env.WHEELHOUSE_REPOSITORIES ?? '';
const repositories =
  root === '' ? ['OWNER+NAME'] : readdirSync(root).filter((name) => existsSync(join(root, name, 'repo')));

const { signal: stop } = new AbortController();

const git = (repository: string, args: readonly string[]): Buffer =>
  execFileSync('git', ['-C', repository, '-c', 'mailmap.blob=HEAD:.mailmap', ...args], {
    maxBuffer: 2 ** 31,
  });

/** A text as we read it: UTF-8, else Latin-1. */
const decoded = (bytes: Buffer): string => {
  const text = bytes.toString();
  return text.includes('\ufffd') ? bytes.toString('latin1') : text;
};

const records = (output: Buffer): string[] => {
  const all: string[] = [];
  for (let start = 0, end = output.indexOf(0); end >= 0; start = end + 1, end = output.indexOf(0, start))
    all.push(decoded(output.subarray(start, end)));
  return all;
};

describe.skipIf(root === '').each(repositories)('%s', (name) => {
  const repository = join(root, name, 'repo');
  let reading: ReturnType<typeof readHistory> | undefined;
  const read = () => {
    reading ??= readHistory({ repository, stop });
    return reading;
  };

  test('commits, people and days are those of git log', { timeout: 300_000 }, async () => {
    const { history } = await read();
    const { commits, signatures } = history;
    const ours = Array.from({ length: commits.count }, (_, row) => {
      const { name: author, email } = signatures[commits.author[row]!]!;
      return `${idOf(history, row)} ${commits.written[row]} ${commits.landed[row]} ${author} <${email}>`;
    });
    const format = '--format=%H %as %cs %aN <%aE>';
    const theirs = records(git(repository, ['log', '-z', '--encoding=UTF-8', format])).map((record) => {
      const [id, written = '', landed = '', ...who] = record.split(' ');
      return [id, dayOf(written), dayOf(landed), ...who].join(' ');
    });
    expect(history.complete).toBe(true);
    expect(ours.sort()).toEqual(theirs.sort());
  });

  test('changes are those of git log --raw --no-renames', { timeout: 300_000 }, async () => {
    const { changes } = (await read()).history;
    let moves = 0;
    for (const kind of changes.kind) if (kind === touched.renamed) moves += 1;
    const raw = git(repository, [
      'log',
      '--raw',
      '--no-renames',
      '--no-abbrev',
      '-z',
      '--format=',
      '--ignore-submodules=all',
    ]);
    const theirs = records(raw).filter((record) => /^\n?:\d{6} \d{6} /.test(record)).length;
    expect(changes.kind.length + moves).toBe(theirs);
  });

  test('reading on from an older commit gives what reading all does', { timeout: 300_000 }, async () => {
    const { history } = await read();
    const old = await readHistory({ repository, stop, at: 'HEAD~20' });
    const since = decodeSnapshot(encodeSnapshot(old))!;
    const more = await readHistory({ repository, stop, since });
    expect(more.how === 'added' || more.because.startsWith('The .mailmap')).toBe(true);
    expect(factsOf(more.history)).toEqual(factsOf(history));
  });

  test('the order is parents first', async () => {
    const { commits } = (await read()).history;
    for (const parents of [commits.firstParent, commits.secondParent])
      expect(parents.every((parent, row) => parent < row)).toBe(true);
  });
});
