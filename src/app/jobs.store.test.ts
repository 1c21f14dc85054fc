import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Browser,
  comeAboard,
  signUpOwner,
  startTestServer,
  type TestServer,
} from './fixtures/testServer.fixture.ts';

let harbour: TestServer;
let owner: Browser;
let admin: Browser;
let member: Browser;
let repository: string;

beforeAll(async () => {
  harbour = await startTestServer('2026-11-02');
  owner = await signUpOwner(harbour);
  admin = await comeAboard(harbour, owner, { email: 'admin@harbour.example', isAdmin: true });
  member = await comeAboard(harbour, owner, { email: 'bo@harbour.example' });
  repository = await mkdtemp(join(tmpdir(), 'wheelhouse-jobs-'));
  const git = (...args: string[]) => execFileSync('git', ['-C', repository, ...args], { stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch=main');
  await writeFile(join(repository, 'people.csv'), 'key,name,email\nada,Ada Quill,ada@harbour.example\n');
  await writeFile(join(repository, 'teams.csv'), 'key,name,kind\npilotage,Pilotage,stream\n');
  git('add', '.');
  git('-c', 'user.name=Office', '-c', 'user.email=office@harbour.example', 'commit', '--quiet', '-m', 'crew');
});
afterAll(async () => {
  await harbour?.close();
  await rm(repository, { recursive: true });
});

const jobsOf = async (asker: Browser) => (await asker('GET', '/api/jobs')).body.items;
const start = async (path: string, apply: boolean): Promise<string> =>
  (await owner('POST', '/api/imports/history', { kind: 'csv', path, apply })).body.id;
/** The last thing a job's events tell. */
const endOf = async (asker: Browser, id: string) => {
  const { text, type } = await asker('GET', `/api/jobs/${id}/events`);
  expect(type).toMatch('text/event-stream');
  return JSON.parse(text.trimEnd().split('\n\n').at(-1)!.slice('data: '.length));
};

test('a history is imported by a job: its events end with the answer, which stays to be read', async () => {
  const id = await start(repository, true);
  const end = await endOf(owner, id);
  expect(end).toMatchObject({ id, name: 'import.history', state: 'done', isMine: true, done: 1, total: 1 });
  expect(end.message).toMatch(/^Adds 1 person/);
  expect(end.answer).toMatchObject({ sentence: end.message, changeSet: 1 });
  expect(await endOf(owner, id)).toEqual(end);
  expect((await jobsOf(owner))[0], 'a list leaves the answers out').toEqual({ ...end, answer: null });
});

test('an admin sees that others have jobs, and how far they are, but not what of', async () => {
  const [mine] = await jobsOf(owner);
  const [seen] = await jobsOf(admin);
  expect(seen).toMatchObject({ id: mine.id, state: 'done', done: 1, isMine: false });
  expect(seen).toMatchObject({ message: '', input: null, answer: null });
  expect(await endOf(admin, mine.id)).toEqual(seen);
});

test('who keeps nothing sees their own jobs alone, and the others are not there for them', async () => {
  expect(await jobsOf(member)).toEqual([]);
  const [{ id }] = await jobsOf(owner);
  const asked = [
    await member('GET', `/api/jobs/${id}/events`),
    await member('DELETE', `/api/jobs/${id}`),
    await member('POST', `/api/jobs/${id}/retry`),
  ];
  expect(asked.map(({ status }) => status)).toEqual([404, 404, 404]);
  expect((await member('POST', '/api/imports/history', { kind: 'csv', path: repository })).status).toBe(403);
});

test('what was given wrong fails in words, is begun again when asked, and what is done is not', async () => {
  const id = await start('/nowhere/at/all', false);
  const failed = await endOf(owner, id);
  expect([failed.state, failed.message]).toEqual(['failed', expect.stringContaining('/nowhere/at/all')]);
  expect((await owner('POST', `/api/jobs/${id}/retry`)).body).toMatchObject({ id, state: 'waiting' });
  expect((await endOf(owner, id)).state).toBe('failed');
  const done = (await jobsOf(owner)).find(({ state }: { state: string }) => state === 'done');
  expect((await owner('POST', `/api/jobs/${done.id}/retry`)).status).toBe(409);
});

test('a job may what the one who started it may on the day it runs', async () => {
  const accounts = (await owner('GET', '/api/accounts')).body.items;
  const runAs = async (email: string): Promise<string> => {
    const startedBy = accounts.find((account: { email: string }) => account.email === email).userId;
    const { jobs } = harbour.wheelhouse;
    const input = { kind: 'csv', path: repository, apply: true };
    const { id } = await jobs.start('import.history', input, { startedBy, key: email });
    for await (const job of jobs.eventsOf(id, AbortSignal.timeout(10_000)))
      if (job.endedAt !== null) return `${job.state}: ${job.message}`;
    return 'not ended';
  };
  expect(await runAs('bo@harbour.example')).toMatch(/^failed: You may not change the settings/);
  expect(await runAs('admin@harbour.example')).toMatch(/^done: Nothing to do/);
  const { userId } = accounts.find(({ email }: { email: string }) => email === 'admin@harbour.example');
  await owner('DELETE', `/api/accounts/${userId}`);
  expect(await runAs('admin@harbour.example')).toMatch(/^failed: The account that started this is closed/);
});
