/**
 * How fast long work begins, is told of and goes on after a kill −9, on an embedded database in a temporary folder.
 * With a history, also how long its import keeps the server from answering others:
 *
 *     node bench/jobs.ts [kubernetes PATH-OF-A-CLONE]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { askingFor, homeOwner } from '../src/app/asking.ts';
import { importHistory } from '../src/app/importing.ts';
import { wire } from '../src/app/openWheelhouse.ts';
import { readConfig } from '../src/platform/config/readConfig.ts';
import { openDatabase } from '../src/platform/db/index.ts';
import { type Job, type JobDb, type Jobs, openJobs } from '../src/platform/jobs/index.ts';
import { createLog } from '../src/platform/log/createLog.ts';

const rounds = 20;
const kills = 5;
const log = createLog('error');
const home = await mkdtemp(join(tmpdir(), 'wheelhouse-bench-'));
const config = readConfig({ WHEELHOUSE_HOME: home, WHEELHOUSE_ZONE: 'UTC' });
const database = await openDatabase({ home, log });
const wheelhouse = await wire(config, log, database);
const { jobs } = wheelhouse;

const told = (what: string, times: readonly number[]): void => {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))]!);
  console.log(`${what.padEnd(44)} p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, of ${sorted.length}`);
};
const endOf = async (of: Jobs, id: string): Promise<Job> => {
  for await (const job of of.eventsOf(id, AbortSignal.timeout(60_000))) if (job.endedAt !== null) return job;
  throw new Error('The job did not end within a minute.');
};

const beginnings = async (): Promise<void> => {
  let begun = 0;
  jobs.define('nothing', async () => {
    begun = performance.now();
    return null;
  });
  const opened = performance.now();
  await jobs.work();
  told('opening the queue, its schema not there yet', [performance.now() - opened]);
  const [begins, ends]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    const { id } = await jobs.start('nothing', null, { startedBy: null, key: `${round}` });
    await endOf(jobs, id);
    begins.push(begun - started);
    ends.push(performance.now() - started);
  }
  told('from start to the first line of the handler', begins);
  told('from start to the reader knowing of the end', ends);
};

/** Started from here, done by processes that are killed. */
const resumptions = async (): Promise<void> => {
  const times: number[] = [];
  await jobs.close();
  const { url, db } = database;
  const starter = openJobs({ url, db: db as unknown as JobDb, orgId: wheelhouse.orgId, log, now: Date.now });
  const fixture = join(import.meta.dirname, '../src/platform/jobs/worker.fixture.ts');
  const startWorker = async (until: RegExp) => {
    const child = spawn(process.execPath, [fixture, database.url, wheelhouse.orgId], {
      stdio: ['ignore', 'pipe', 2],
    });
    let said = '';
    await new Promise<void>((heard) =>
      child.stdout!.on('data', (text) => {
        said += text;
        if (until.test(said)) heard();
      }),
    );
    return child;
  };
  for (let kill = 0; kill < kills; kill += 1) {
    const of = { startedBy: null, key: `killed ${kill}` };
    const { id } = await starter.start('load', { crates: 1_000 }, of);
    const first = await startWorker(/loaded 5\n/);
    first.kill('SIGKILL');
    await once(first, 'exit');
    const killed = performance.now();
    const second = await startWorker(/begun \d+\n/);
    times.push(performance.now() - killed);
    await starter.cancel(id);
    second.kill('SIGKILL');
  }
  await starter.close();
  told('from a kill −9 to another process going on', times);
};

const blocking = async (kind: string, path: string): Promise<void> => {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const asking = await askingFor(wheelhouse, homeOwner);
  const { signal: stop } = new AbortController();
  const begun = performance.now();
  await importHistory(wheelhouse, asking, kind, path, { apply: false, stop });
  delay.disable();
  const ms = (nanoseconds: number) => `${(nanoseconds / 1e6).toFixed(0)} ms`;
  console.log(
    `an import of ${((performance.now() - begun) / 1000).toFixed(1)} s keeps others waiting: p99 ${ms(delay.percentile(99))}, at most ${ms(delay.max)}`,
  );
};

try {
  const [kind, path] = process.argv.slice(2);
  await beginnings();
  if (kind !== undefined && path !== undefined) await blocking(kind, path);
  await resumptions();
} finally {
  await wheelhouse.close();
  await rm(home, { recursive: true });
}
