import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createLog } from '../log/createLog.ts';
import { openDatabase } from './openDatabase.ts';

interface Writer {
  readonly process: ChildProcess;
  readonly found: ReadonlySet<number>;
  readonly wrote: number[];
  readonly ended: Promise<unknown>;
  readonly said: string[];
}

let home = '';
/** A test that fails leaves none behind: it would hold the database, and write into the void for ever. */
const started: ChildProcess[] = [];
const lockFile = (): string => join(home, 'postgres', 'data', 'postmaster.pid');
const serverPid = (): number => Number(readFileSync(lockFile(), 'utf8').split('\n')[0]);

/** Starts a writer in a process group of its own, and waits until it has told what it found. */
const start = async (): Promise<Writer> => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'writer.fixture.ts'), home], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(child);
  const [wrote, said]: [number[], string[]] = [[], []];
  const ended = once(child, 'close');
  const found = new Promise<Set<number>>((resolve, reject) => {
    ended.then(() => reject(new Error('the writer ended before it was ready')));
    createInterface(child.stdout!).on('line', (line) => {
      said.push(line);
      const [word, ids = ''] = line.split(' ');
      if (word === 'found') resolve(new Set(ids.split(',').map(Number)));
      if (word === 'wrote') wrote.push(Number(ids));
    });
  });
  return { process: child, found: await found, wrote, ended, said };
};

const kill = (pid: number, signal: NodeJS.Signals): void => {
  process.kill(pid, signal);
};

const until = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries > 1000) throw new Error('waited 10 s in vain');
    await pause(10);
  }
};

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'wheelhouse-'));
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});
afterAll(async () => {
  await rm(home, { recursive: true });
});

test('two processes start on an empty home at once; the last one out stops the server', async () => {
  const [first, second] = await Promise.all([start(), start()]);
  const pid = serverPid();
  kill(first.process.pid!, 'SIGINT');
  await first.ended;
  expect(first.said.at(-1)).toBe('left');
  const before = second.wrote.length;
  await until(() => second.wrote.length > before + 5);
  expect(serverPid()).toBe(pid);
  kill(second.process.pid!, 'SIGINT');
  await second.ended;
  expect(second.said.at(-1)).toBe('left');
  expect(existsSync(lockFile())).toBe(false);
});

test('a Ctrl-C, sent to all of a terminal, lets the last write finish before the server stops', async () => {
  const writer = await start();
  await until(() => writer.wrote.length > 5);
  kill(-writer.process.pid!, 'SIGINT');
  await writer.ended;
  expect(writer.said.at(-1)).toBe('left');
  expect(writer.process.exitCode).toBe(0);
  expect(existsSync(lockFile())).toBe(false);
});

test('processes that come and go at once never meet a server that is going away', async () => {
  const log = createLog('error');
  const comeAndGo = async (n: number): Promise<void> => {
    for (let round = 0; round < 8; round += 1) {
      const { pool, close } = await openDatabase({ home, log });
      await pool.query('select 1');
      await pause((n * 7 + round * 3) % 20);
      await close();
    }
  };
  await Promise.all([1, 2, 3].map(comeAndGo));
  expect(existsSync(lockFile())).toBe(false);
});

test('in 20 rounds of kill −9, of the process and by turns of the server too, no acknowledged write is lost', async () => {
  const acknowledged: number[] = [];
  for (let round = 0; round < 20; round += 1) {
    const writer = await start();
    expect(acknowledged.filter((id) => !writer.found.has(id))).toEqual([]);
    await until(() => writer.wrote.length > 5);
    await pause((round * 37) % 90);
    const pid = serverPid();
    const victims = [[writer.process.pid!], [pid, writer.process.pid!], [writer.process.pid!, pid]][
      round % 3
    ]!;
    for (const victim of victims) kill(victim, 'SIGKILL');
    await writer.ended;
    acknowledged.push(...writer.wrote);
  }
  const last = await start();
  expect(acknowledged.length).toBeGreaterThan(100);
  expect(acknowledged.filter((id) => !last.found.has(id))).toEqual([]);
  kill(last.process.pid!, 'SIGINT');
  await last.ended;
  expect(existsSync(lockFile())).toBe(false);
}, 120_000);

test('a server that dies under a running process is started again', async () => {
  const writer = await start();
  kill(serverPid(), 'SIGKILL');
  const before = writer.wrote.length;
  await until(() => writer.wrote.length > before + 5);
  kill(writer.process.pid!, 'SIGINT');
  await writer.ended;
  expect(writer.said.at(-1)).toBe('left');
  expect(existsSync(lockFile())).toBe(false);
});
