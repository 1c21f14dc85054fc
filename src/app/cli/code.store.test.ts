import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildHarbourCode } from '../../../examples/harbour/buildCode.ts';
import type { OpenDatabase } from '../../platform/db/openDatabase.ts';
import { testDatabase } from '../../platform/db/testDatabase.ts';
import { printedAnswers } from '../answers.ts';
import { openTerminal, type Terminal } from '../fixtures/commandLine.fixture.ts';

let database: OpenDatabase;
let terminal: Terminal;
let folder: string;

beforeAll(async () => {
  database = await testDatabase();
  terminal = await openTerminal(database.url);
  folder = await mkdtemp(join(tmpdir(), 'harbour-code-'));
  await buildHarbourCode(folder);
});
afterAll(async () => {
  await terminal?.close();
  await database?.close();
  await rm(folder, { recursive: true });
});

const run = (...args: string[]) => terminal.run(args);
const json = async <Shape extends keyof typeof printedAnswers>(shape: Shape, ...args: string[]) => {
  const { out, err, code } = await run(...args, '--json');
  expect([err, code]).toEqual(['', 0]);
  return printedAnswers[shape].parse(JSON.parse(out)) as ReturnType<(typeof printedAnswers)[Shape]['parse']>;
};

test('before a repository is read, the words say how to read one', async () => {
  const { err, code } = await run('knows', 'src');
  expect([err, code]).toEqual([expect.stringContaining('wheelhouse import git PATH --apply'), 1]);
});

test('a dry run keeps nothing; applied, twice gives the same', async () => {
  const berths = join(folder, 'berths');
  expect((await run('import', 'git', berths)).out).toContain('Would read 952 commits');
  expect((await run('risk')).out).toContain('No repository is read yet.');
  const first = await json('import', 'import', 'git', berths, '--apply');
  expect(first.code).toMatchObject({ repository: 'berths', commits: 952 });
  const again = await json('import', 'import', 'git', berths, '--apply');
  expect(again.code).toEqual(first.code);
});

test('an address is cloned into the home folder and read from there', async () => {
  const address = `file://${join(folder, 'customs')}`;
  expect((await run('import', 'git', address)).out).toContain(`Would clone ${address}`);
  const { code } = await json('import', 'import', 'git', address, '--apply');
  expect(code).toMatchObject({ repository: 'customs', commits: 472 });
});

test('who knows a folder, what hangs on one person, and who should look at a change are told with reasons', async () => {
  const knows = await json('knows', 'knows', 'packages/tides', '--in', 'berths', '--as-of', '2026-11-01');
  expect(knows.knowers[0]!.who.name).toBe('Perpetua Pier');
  const risk = await json('risk', 'risk', '--as-of', '2026-11-01');
  expect(risk.repositories.map(({ repository }) => repository.slug)).toEqual(['berths', 'customs']);
  const author = 'xiu@harbour.example';
  const who = await json(
    'reviewers',
    'reviewers',
    'packages/plan/package.json',
    '--in',
    'berths',
    '--author',
    author,
  );
  const names = [...who.experts, ...who.learners].map(({ who: { name } }) => name);
  expect(names.length).toBeGreaterThan(1);
  expect(names).not.toContain('Xiu Jetty');
  for (const { reasons } of who.experts) expect(reasons.length).toBeGreaterThan(0);
  expect((await run('knows', 'no/such/folder', '--in', 'berths')).err).toContain(
    'berths has nothing called folder:no/such/folder',
  );
});

test('the truck factor is read where the repository lies, by our model or as published', async () => {
  const ours = await json('truckfactor', 'truckfactor', join(folder, 'pilotage'));
  expect(ours.truckFactor).toBeGreaterThan(0);
  expect(ours.developers).toBeUndefined();
  const reference = await json(
    'truckfactor',
    'truckfactor',
    join(folder, 'pilotage'),
    '--reference',
    '--at',
    'HEAD~10',
  );
  expect(reference.developers!.length).toBeGreaterThanOrEqual(reference.truckFactor);
  expect((await run('truckfactor', folder)).err).toContain('is no git repository');
});
