import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTerminal, type Terminal } from './fixtures/commandLine.fixture.ts';

/** Each of so many revisions gives Pilotage another lead: reading them takes longer than a test waits. */
const revisions = 20_000;
const password = 'anchors aweigh 1';

let terminal: Terminal;
let repository: string;

const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
const file = (name: string, text: string): string => `M 100644 inline ${name}\n${data(text)}`;
const commit = (number: number): string => {
  const office = `Office <office@harbour.example> ${1_600_000_000 + number * 3600} +0000`;
  const lead = number % 2 === 0 ? 'ada' : 'bo';
  return [
    `commit refs/heads/main\nauthor ${office}\ncommitter ${office}\n${data(`${number}`)}`,
    file(
      'people.csv',
      `key,name,email\nada,Ada Quill,ada@harbour.example\nbo,Bo Mooring,bo@harbour.example\n# ${number}\n`,
    ),
    file('teams.csv', 'key,name,kind\npilotage,Pilotage,stream\n'),
    file('seats.csv', `team,title,role,person\npilotage,tech lead,TL,${lead}\n`),
  ].join('');
};

beforeAll(async () => {
  terminal = await openTerminal();
  repository = await mkdtemp(join(tmpdir(), 'wheelhouse-long-'));
  execFileSync('git', ['-C', repository, 'init', '--quiet', '--initial-branch=main']);
  const stream = Array.from({ length: revisions }, (_, number) => commit(number)).join('');
  execFileSync('git', ['-C', repository, 'fast-import', '--quiet'], {
    input: stream,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
});
afterAll(async () => {
  await terminal?.close();
  await rm(repository, { recursive: true });
});

/** Whether a PostgreSQL runs on the files of the home folder. */
const databaseRuns = (): boolean =>
  readdirSync(terminal.home, { recursive: true }).some((name) => String(name).endsWith('postmaster.pid'));

test('Ctrl-C ends an event stream and a long import, keeps nothing half, and stops the database with the last one out', async () => {
  const server = await terminal.serve();
  const send = (path: string, body: object, token = '') =>
    fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    }).then(async (response) => (await response.json()) as Record<string, string>);
  const owner = { email: 'owner@harbour.example', name: 'Owner', password };
  await send('/api/owner', { token: server.token, ...owner });
  const { token } = await send('/api/sessions', { ...owner, as: 'token' });
  const { id } = await send('/api/imports/history', { kind: 'csv', path: repository, apply: true }, token);
  const events = await fetch(`${server.url}/api/jobs/${id}/events`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const reader = events.body!.pipeThrough(new TextDecoderStream()).getReader();
  for (let told = ''; !/Read [1-9]\d* of/.test(told); ) told = (await reader.read()).value ?? '';
  expect(databaseRuns()).toBe(true);

  const begun = performance.now();
  expect(await server.stop()).toBe(0);
  expect(performance.now() - begun).toBeLessThan(10_000);
  const rest = async (): Promise<string> => {
    const { done, value = '' } = await reader.read().catch(() => ({ done: true, value: '' }));
    return done ? value : value + (await rest());
  };
  expect(await rest()).not.toMatch(/"state":"done"/);
  expect(databaseRuns()).toBe(false);

  const after = await terminal.run(['helm', '--json']);
  expect([after.code, JSON.parse(after.out).version]).toEqual([0, '0']);
  expect(databaseRuns()).toBe(false);
});

test('while the server runs, a command beside it leaves the database to it', async () => {
  const server = await terminal.serve();
  expect((await terminal.run(['helm'])).code).toBe(0);
  expect(databaseRuns()).toBe(true);
  expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
  expect(await server.stop()).toBe(0);
  expect(databaseRuns()).toBe(false);
});
