import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { InputError } from '../../base/errors.ts';
import { connect, type OpenDatabase } from '../db/openDatabase.ts';
import { testDatabase } from '../db/testDatabase.ts';
import { createLog } from '../log/createLog.ts';
import type { Handler, Job, Jobs } from './job.ts';
import { openJobs } from './openJobs.ts';
import { closeThreads, runInThread } from './runInThread.ts';
import type { JobDb } from './tables.ts';

const log = createLog('error');
const orgId = 'harbour';
const never = new AbortController().signal;
const mine = { startedBy: 'ada', key: 'crates' };
const patience = { tries: 3, secondsAfter: (attempts: number) => attempts / 10, closingMs: 5_000 };

let database: OpenDatabase;
let now = Date.UTC(2026, 10, 2);
const opened: { close(): Promise<void> }[] = [];
const closeAll = async () => {
  for (const each of opened.splice(0).reverse()) await each.close();
};

beforeAll(async () => {
  database = await testDatabase();
  await database.pool.query(
    `insert into organisation (org_id, name, zone, created_at) values ('${orgId}', 'Harbour', 'UTC', now())`,
  );
});
afterEach(async () => {
  await closeAll();
  await database.pool.query(`delete from job where org_id = '${orgId}'`);
});
afterAll(async () => {
  await closeThreads();
  await database?.close();
});

/** As a process of its own would have it, with its own connections. */
const openHere = (handlers: Readonly<Record<string, Handler>> = {}): Jobs => {
  const { url } = database;
  const { db, close } = connect(url, log);
  const jobs = openJobs({ ...{ url, db: db as unknown as JobDb, orgId, log, now: () => now, patience } });
  for (const [name, handler] of Object.entries(handlers)) jobs.define(name, handler);
  opened.push({
    close: async () => {
      await jobs.close();
      await close();
    },
  });
  return jobs;
};

const eventsOf = async (jobs: Jobs, id: string): Promise<Job[]> => {
  const events: Job[] = [];
  for await (const event of jobs.eventsOf(id, never)) events.push(event);
  return events;
};
const endOf = async (jobs: Jobs, id: string): Promise<Job> => (await eventsOf(jobs, id)).at(-1)!;

/** A handler that runs until it is stopped, and what it noticed. */
const endless = () => {
  const seen = { begun: 0, checkpoints: [] as unknown[] };
  const handler: Handler = async ({ checkpoint, stop, saveCheckpoint }) => {
    seen.checkpoints.push(checkpoint);
    await saveCheckpoint({ lifted: seen.checkpoints.length });
    seen.begun += 1;
    await pause(60_000, undefined, { signal: stop });
    return null;
  };
  return { seen, handler };
};
const until = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries > 1000) throw new Error('waited 10 s in vain');
    await pause(10);
  }
};

test('a job tells how far it is, in another process too, and keeps its answer', async () => {
  const jobs = openHere({
    load: async ({ input, tell }) => {
      for (const done of [1, 2]) {
        tell({ done, total: 2, message: `Loaded ${done} of 2 crates.` });
        await pause(400);
      }
      return { of: input };
    },
  });
  const { id, state } = await jobs.start('load', { ship: 'Vega' }, mine);
  expect(state).toBe('waiting');
  const events = await eventsOf(openHere(), id);
  expect(events.map((event) => event.message)).toEqual(
    expect.arrayContaining(['Waiting for its turn.', 'Loaded 1 of 2 crates.', 'Loaded 2 of 2 crates.']),
  );
  expect(events.at(-1)).toMatchObject({
    ...{ name: 'load', state: 'done', done: 2, total: 2, startedBy: 'ada', endedAt: now },
    answer: { of: { ship: 'Vega' } },
  });
  expect((await jobs.list({ startedBy: 'ada' })).map((job) => job.id)).toEqual([id]);
  expect(await jobs.list({ startedBy: 'bo' })).toEqual([]);
  expect(await jobs.list({ startedBy: null })).toEqual([]);
});

test('of one key, one job is under way: a second start gives the first', async () => {
  const { seen, handler } = endless();
  const [here, there] = [openHere({ load: handler }), openHere({ load: handler })];
  const first = await here.start('load', 1, mine);
  await until(() => seen.begun === 1);
  expect((await there.start('load', 2, mine)).id).toBe(first.id);
  await here.cancel(first.id);
  expect((await there.start('load', 3, mine)).id).not.toBe(first.id);
});

test('two processes that share a database run each of 20 jobs once', async () => {
  const runs: string[] = [];
  const process = () =>
    openHere({
      load: async ({ input }) => {
        runs.push(String(input));
        await pause(5);
        return input;
      },
    });
  const [here, there] = [process(), process()];
  await there.work();
  const names = Array.from({ length: 20 }, (_, i) => `crate ${i}`);
  const started = await Promise.all(
    names.map((name) => here.start('load', name, { startedBy: null, key: name })),
  );
  for (const { id } of started) expect((await endOf(there, id)).state).toBe('done');
  expect(runs.sort()).toEqual(names.sort());
});

test('cancelled in another process, a job ends within a second, and stays as it was', async () => {
  let endedAfter = Number.POSITIVE_INFINITY;
  let begun = Number.POSITIVE_INFINITY;
  const jobs = openHere({
    load: async ({ stop }) => {
      begun = performance.now();
      await pause(60_000, undefined, { signal: stop }).catch(() => {});
      endedAfter = performance.now() - begun;
      return 'too late';
    },
  });
  const { id } = await jobs.start('load', null, mine);
  await until(() => begun < Number.POSITIVE_INFINITY);
  begun = performance.now();
  expect(await openHere().cancel(id)).toMatchObject({ state: 'cancelled', message: 'Stopped.' });
  await until(() => endedAfter < Number.POSITIVE_INFINITY);
  expect(endedAfter).toBeLessThan(1_000);
  expect(await jobs.progressOf(id)).toMatchObject({ state: 'cancelled', answer: null });
});

test('a thread in an endless loop is ended by cancelling its job', async () => {
  let thrown: unknown;
  let spinning = false;
  const spin: Handler = ({ stop }) =>
    runInThread<null>(new URL('./thread.fixture.ts', import.meta.url).href, 'spin', null, {
      stop,
      onMessage: () => {
        spinning = true;
      },
    }).catch((error: unknown) => {
      thrown = error;
      throw error;
    });
  const jobs = openHere({ spin });
  const { id } = await jobs.start('spin', null, mine);
  await until(() => spinning);
  await jobs.cancel(id);
  await until(() => thrown !== undefined);
});

test('what may pass is tried again, a little later each time, from the last checkpoint', async () => {
  const began: { at: number; checkpoint: unknown }[] = [];
  const jobs = openHere({
    load: async ({ checkpoint, saveCheckpoint }) => {
      began.push({ at: performance.now(), checkpoint });
      await saveCheckpoint(began.length);
      if (began.length < 3) throw new Error('the crane is stuck');
      return 'loaded';
    },
  });
  const { id } = await jobs.start('load', null, mine);
  const events = await eventsOf(jobs, id);
  expect(events.at(-1)).toMatchObject({ state: 'done', answer: 'loaded' });
  expect(began.map(({ checkpoint }) => checkpoint)).toEqual([null, 1, 2]);
  const [first, second, third] = began.map(({ at }) => at) as [number, number, number];
  expect(second - first).toBeGreaterThanOrEqual(100);
  expect(third - second).toBeGreaterThanOrEqual(200);
});

test('after the last try a job has failed in words, and begins again when asked', async () => {
  let isStuck = true;
  const jobs = openHere({
    load: async () => {
      if (isStuck) throw new Error('the crane is stuck');
      return 'loaded';
    },
  });
  const { id } = await jobs.start('load', null, mine);
  const failed = await endOf(jobs, id);
  expect([failed.state, failed.message]).toEqual([
    'failed',
    expect.stringMatching(/^It broke off.*Try again/),
  ]);
  isStuck = false;
  expect(await jobs.retry(id)).toMatchObject({ id, state: 'waiting', endedAt: null });
  expect(await endOf(jobs, id)).toMatchObject({ state: 'done', answer: 'loaded' });
  await expect(jobs.retry(id)).rejects.toMatchObject({ code: 'conflict' });
  await expect(jobs.retry('nobody knows')).rejects.toMatchObject({ code: 'not-found' });
});

test('what the one who started it gave wrong is told in words and not tried again', async () => {
  let tries = 0;
  const jobs = openHere({
    load: async () => {
      tries += 1;
      throw new InputError('no-ship', 'There is no ship Vega. Name another.');
    },
  });
  const { id } = await jobs.start('load', null, mine);
  expect(await endOf(jobs, id)).toMatchObject({
    state: 'failed',
    message: 'There is no ship Vega. Name another.',
  });
  expect(tries).toBe(1);
});

test('a process that closes hands back: another goes on at the checkpoint, and no try is lost', async () => {
  const { seen, handler } = endless();
  const jobs = openHere({ load: handler });
  const { id } = await jobs.start('load', null, mine);
  for (let round = 1; round <= patience.tries + 2; round += 1) {
    await until(() => seen.begun === round);
    await closeAll();
    expect((await openHere().progressOf(id)).state).toBe('waiting');
    await openHere({ load: handler }).work();
  }
  await until(() => seen.begun === patience.tries + 3);
  expect(seen.checkpoints.slice(0, 3)).toEqual([null, { lifted: 1 }, { lifted: 2 }]);
});

interface Worker {
  readonly child: ChildProcess;
  readonly said: string[];
}
const startProcess = async (): Promise<Worker> => {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'worker.fixture.ts'), database.url, orgId],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const said: string[] = [];
  createInterface(child.stdout!).on('line', (line) => said.push(line));
  opened.push({
    close: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGINT');
      await once(child, 'close');
    },
  });
  await until(() => said.includes('ready'));
  return { child, said };
};

test('after kill −9 another process goes on at the checkpoint, within seconds', async () => {
  const [first, starter] = [await startProcess(), openHere()];
  const { id } = await starter.start('load', { crates: 30 }, mine);
  await until(() => first.said.includes('loaded 10'));
  first.child.kill('SIGKILL');
  await once(first.child, 'close');
  const killed = performance.now();
  const second = await startProcess();
  await until(() => second.said.some((line) => line.startsWith('begun')));
  expect(performance.now() - killed).toBeLessThan(10_000);
  expect(await endOf(starter, id)).toMatchObject({ state: 'done', answer: { loaded: 30 } });
  const after = Number(second.said.find((line) => line.startsWith('begun'))!.split(' ')[1]);
  expect(after).toBeGreaterThanOrEqual(10);
  const loaded = [...first.said, ...second.said].filter((line) => line.startsWith('loaded'));
  expect(new Set(loaded).size).toBe(30);
  expect(loaded.length, 'no crate is loaded twice but the one under way').toBeLessThanOrEqual(31);
  second.child.kill('SIGINT');
  await once(second.child, 'close');
  expect(second.said.at(-1)).toBe('left');
});

test('a handler that does not end when asked keeps no process alive: its job goes on elsewhere as after a kill', async () => {
  const [first, starter] = [await startProcess(), openHere()];
  const { id } = await starter.start('deaf', null, mine);
  await until(() => first.said.includes('deaf'));
  first.child.kill('SIGINT');
  await once(first.child, 'close');
  expect([first.child.exitCode, first.said.at(-1)]).toEqual([0, 'left']);
  await startProcess();
  expect(await endOf(starter, id)).toMatchObject({ state: 'done', answer: 'heard' });
});

test('a process whose connections break goes on with its job, and nobody takes it for dead', async () => {
  let [begun, isLoaded] = [0, false];
  const handler: Handler = async ({ stop }) => {
    begun += 1;
    while (!isLoaded) await pause(20, undefined, { signal: stop });
    return 'loaded';
  };
  const [here, there] = [openHere({ load: handler }), openHere({ load: handler })];
  const { id } = await here.start('load', null, mine);
  await until(() => begun === 1);
  const breakAll = `select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'wheelhouse jobs' and datname = current_database()`;
  await database.pool.query(breakAll);
  await pause(700);
  await there.work();
  await pause(100);
  isLoaded = true;
  expect(await endOf(there, id)).toMatchObject({ state: 'done', answer: 'loaded' });
  expect(begun).toBe(1);
});

test('a process that does not know a job leaves it to one that does, and no try is lost', async () => {
  const old = openHere({ unload: async () => null });
  const { id } = await old.start('load', null, mine);
  await pause(1_500);
  expect(await old.progressOf(id)).toMatchObject({
    message: 'Waiting for a server that knows how to do it.',
  });
  await old.close();
  await openHere({ load: async () => 'loaded' }).work();
  expect(await endOf(openHere(), id)).toMatchObject({ state: 'done', answer: 'loaded' });
});

test('a job that ends its process each time is given up after its tries', async () => {
  const jobs = openHere({ load: async () => 'loaded' });
  const { id } = await jobs.start('load', null, mine);
  await endOf(jobs, id);
  await database.pool.query(
    `update job set state = 'running', ended_at = null, attempts = ${patience.tries}, runner = 1 where org_id = '${orgId}'`,
  );
  expect(await endOf(jobs, id)).toMatchObject({
    state: 'failed',
    message: expect.stringMatching(/^It broke off/),
  });
});

test('two weeks after its end a job is forgotten', async () => {
  const jobs = openHere({ load: async () => 'loaded' });
  const { id } = await jobs.start('load', null, mine);
  await endOf(jobs, id);
  now += 13 * 86_400_000;
  await openHere().work();
  expect((await jobs.progressOf(id)).state).toBe('done');
  now += 2 * 86_400_000;
  await openHere().work();
  await expect(jobs.progressOf(id)).rejects.toMatchObject({ code: 'not-found' });
});
