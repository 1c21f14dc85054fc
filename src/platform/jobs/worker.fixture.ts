/**
 * A process that jobs.store.test.ts starts and kills: `worker.fixture.ts DATABASE_URL ORGANISATION`. It takes on `load` jobs, which
 * load so many crates, and says `begun 3` with the crate it begins after, `loaded 4` for each whose checkpoint is kept,
 * and `left` once it has handed back what it was at after a SIGINT. A `deaf` job does not end when asked, the first time.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { connect } from '../db/openDatabase.ts';
import { createLog } from '../log/createLog.ts';
import type { Handler } from './job.ts';
import { openJobs } from './openJobs.ts';
import type { JobDb } from './tables.ts';

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

const load: Handler = async ({ input, checkpoint, stop, saveCheckpoint, tell }) => {
  const { crates } = input as { readonly crates: number };
  let loaded = Number(checkpoint);
  say(`begun ${loaded}`);
  while (loaded < crates) {
    await pause(20, undefined, { signal: stop });
    loaded += 1;
    await saveCheckpoint(loaded);
    tell({ done: loaded, total: crates, message: `Loaded ${loaded} of ${crates} crates.` });
    say(`loaded ${loaded}`);
  }
  return { loaded };
};

const deaf: Handler = async ({ checkpoint, saveCheckpoint }) => {
  if (checkpoint !== null) return 'heard';
  await saveCheckpoint('begun');
  say('deaf');
  return new Promise(() => {});
};

const log = createLog('error');
const patience = { tries: 3, secondsAfter: () => 1, closingMs: 300 };
const url = process.argv[2]!;
const { db, close } = connect(url, log);
const jobs = openJobs({
  url,
  db: db as unknown as JobDb,
  orgId: process.argv[3]!,
  log,
  now: Date.now,
  patience,
});
jobs.define('load', load);
jobs.define('deaf', deaf);
process.once('SIGINT', async () => {
  await jobs.close();
  await close();
  say('left');
});
await jobs.work();
say('ready');
