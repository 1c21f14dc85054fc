import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Log } from '../log/createLog.ts';
import type { Cluster } from './cluster.ts';
import { type StartedServer, startServer, stopServer } from './embeddedServer.ts';

/** Held shared by each process that uses the embedded server; who gets it alone is the last one, and stops the server. */
const presenceLock = 4_870_001;
const patienceMs = 60_000;

/** A process's stay at the embedded server. */
export interface Presence {
  /** Address of the server. Where the home's path is too long for a socket it holds for this process only. */
  readonly url: string;
  /** Stops the server if nobody else is there. */
  leave(): Promise<void>;
}

interface SocketFolder {
  readonly path: string;
  release(): void;
}

/** A socket's path has 107 bytes at most; a longer one is reached through the open folder, which Linux names shortly. */
const socketFolderOf = (dataFolder: string): SocketFolder => {
  if (Buffer.byteLength(join(dataFolder, '.s.PGSQL.5432')) <= 107)
    return { path: dataFolder, release: () => {} };
  const folder = openSync(dataFolder, 'r');
  return { path: `/proc/self/fd/${folder}`, release: () => closeSync(folder) };
};

const addressOf = (folder: string, password: string): string =>
  `postgres://wheelhouse:${password}@localhost:5432/postgres?host=${encodeURIComponent(folder)}`;

const noServer = new Set(['ENOENT', 'ECONNREFUSED']);
/** Starting up or shutting down; ended by an administrator; after a crash. */
const notNow = new Set(['57P03', '57P01', '57P02', 'ECONNRESET', 'EPIPE']);

/** What pg says, without a code, of a connection that ended under it. */
const connectionIsGone =
  /^(Connection terminated|Client has encountered a connection error|Client was closed)/;

const isPassing = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return noServer.has(code) || notNow.has(code) || connectionIsGone.test(error.message);
};

const enter = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url, application_name: 'wheelhouse presence' });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select pg_advisory_lock_shared($1)', [presenceLock]);
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    throw error;
  }
};

/** PostgreSQL itself refuses a second server on the same files, so two processes may both try to start one. */
const othersStandInTheWay = /lock file "[^"]+" (already exists|is empty)|is still in use|could not bind/;

const startAgain = async (cluster: Cluster, last: StartedServer | undefined, mayWait: boolean) => {
  const failure = last?.failure();
  if (failure !== undefined && !(mayWait && othersStandInTheWay.test(failure)))
    throw new Error(
      `The embedded database does not start. It says:\n${failure}\nIts log is ${cluster.logFile}.`,
    );
  return last?.isRunning() ? last : startServer(cluster);
};

/** Connects, or starts the server and connects. The server may be stopping right now: then it is started again after. */
const joinServer = async (cluster: Cluster, url: string, log: Log): Promise<pg.Client> => {
  const begun = performance.now();
  let started: StartedServer | undefined;
  for (;;) {
    try {
      const client = await enter(url);
      log.debug(started ? 'database started' : 'database joined', {
        ms: Math.round(performance.now() - begun),
      });
      return client;
    } catch (error) {
      const mayWait = performance.now() - begun < patienceMs;
      if (!isPassing(error)) throw error;
      if (noServer.has((error as NodeJS.ErrnoException).code!))
        started = await startAgain(cluster, started, mayWait);
      else if (!mayWait) throw error;
    }
    await pause(10);
  }
};

/** Enters the embedded server of a cluster, and enters it again should it die under us. */
export const enterServer = async (cluster: Cluster, log: Log): Promise<Presence> => {
  const socket = socketFolderOf(cluster.dataFolder);
  const url = addressOf(socket.path, cluster.password);
  let leaving = false;
  const stay = async (): Promise<pg.Client> => {
    const client = await joinServer(cluster, url, log);
    client.once('end', () => {
      if (leaving) return;
      log.warn('database lost, joining again');
      current = stay();
      current.catch((error) => log.error('database does not come back', { error }));
    });
    return client;
  };
  let current = stay();
  await current;
  return {
    url,
    async leave() {
      leaving = true;
      const client = await current;
      await leaveServer(client, cluster).catch((error) => {
        if (!isPassing(error)) throw error;
      });
      await client.end().catch(() => {});
      socket.release();
    },
  };
};

/** Whoever arrives between these steps either holds the lock already, so that we go quietly, or is turned away and starts anew. */
const leaveServer = async (client: pg.Client, cluster: Cluster): Promise<void> => {
  await client.query('select pg_advisory_unlock_shared($1)', [presenceLock]);
  const { rows } = await client.query('select pg_try_advisory_lock($1) as alone', [presenceLock]);
  if (rows[0].alone) await stopServer(cluster);
};
