import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Cluster, dataFolderAsTheServerSeesIt } from './cluster.ts';
import { placeBinaries } from './placeBinaries.ts';
import { serverUser } from './serverUser.ts';

/** No TCP port; a log without statements and without values, for those are personal; SQL as on a server of 15. */
const settings = [
  'listen_addresses=',
  'unix_socket_directories=.',
  'unix_socket_permissions=0700',
  'log_error_verbosity=terse',
  'log_min_error_statement=panic',
  'log_checkpoints=off',
  'timezone=UTC',
  'log_timezone=UTC',
  'wal_level=minimal',
  'max_wal_senders=0',
  'io_method=sync',
  'cluster_name=wheelhouse',
];

const largestLogBytes = 1_000_000;

/** A server process that we started. It lives on when we die. */
export interface StartedServer {
  readonly isRunning: () => boolean;
  /** What it said when it ended by a fault; undefined while it runs, and when somebody stopped it in good order. */
  readonly failure: () => string | undefined;
}

const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );

const readFrom = async (path: string, offset: number): Promise<string> => {
  const file = await open(path);
  const { size } = await file.stat();
  const { buffer } = await file.read(Buffer.alloc(Math.min(size - offset, 4000)), 0, undefined, offset);
  await file.close();
  return buffer.toString().trim();
};

/** Starts postgres in a process group of its own, so that a Ctrl-C meant for us does not reach it before we are done. */
export const startServer = async ({ dataFolder, logFile }: Cluster): Promise<StartedServer> => {
  const program = join(await placeBinaries(), 'postgres');
  const before = await sizeOf(logFile);
  const isTooLong = before > largestLogBytes;
  const log = openSync(logFile, isTooLong ? 'w' : 'a', 0o600);
  const child = spawn(
    program,
    ['-D', dataFolderAsTheServerSeesIt, '-p', '5432', ...settings.flatMap((setting) => ['-c', setting])],
    { cwd: dataFolder, ...serverUser, env: { LC_ALL: 'C' }, detached: true, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  let isRunning = true;
  let failure: string | undefined;
  const end = (said: string | undefined): void => {
    failure = said;
    isRunning = false;
  };
  child.unref();
  child.on('error', (error) => end(error.message));
  child.on('exit', async (code) => {
    const said = await readFrom(logFile, isTooLong ? 0 : before).catch(() => '');
    end(code === 0 ? undefined : said || `postgres ended with ${code}`);
  });
  return { isRunning: () => isRunning, failure: () => failure };
};

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Id of the server process by its own lock file, which it removes last; undefined when it is stopped. */
const serverPid = async ({ dataFolder }: Cluster): Promise<number | undefined> => {
  const lock = await readFile(join(dataFolder, 'postmaster.pid'), 'utf8').catch(() => undefined);
  return lock === undefined ? undefined : Number(lock.split('\n', 1)[0]);
};

/** Ends all connections, writes a checkpoint, and returns when the server is gone. */
export const stopServer = async (cluster: Cluster): Promise<void> => {
  const pid = await serverPid(cluster);
  if (pid === undefined) return;
  process.kill(pid, 'SIGINT');
  // In a container without an init the dead process stays on as a zombie: then its lock file tells.
  while (isAlive(pid) && (await serverPid(cluster)) === pid) await pause(5);
};
