import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface RunningServer {
  readonly url: string;
  /** One-time link that makes its user the owner. */
  readonly ownerLink: string;
  /** Kills it as a machine would that loses power, and starts it again at the same address. */
  restart(): Promise<void>;
  /** Ctrl-C, as a user would; then removes the home folder. */
  stop(): Promise<void>;
}

const root = resolve(import.meta.dirname, '..', '..');
const startsWithin = 30_000;

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
};

/** Resolves with the printed link; rejects with everything said when the process ends or is late. */
const printedLink = (child: ChildProcess): Promise<string> =>
  new Promise((found, reject) => {
    let said = '';
    const give = (why: string) => reject(new Error(`The server ${why}. It said:\n${said}`));
    const late = setTimeout(() => give(`printed no link within ${startsWithin / 1000} s`), startsWithin);
    const listen = (data: Buffer) => {
      said += data;
      const link = /https?:\/\/\S+#\S+/.exec(said)?.[0];
      if (link === undefined) return;
      clearTimeout(late);
      found(link);
    };
    child.stdout!.on('data', listen);
    child.stderr!.on('data', listen);
    child.once('exit', (code) => {
      clearTimeout(late);
      give(`ended with ${code}`);
    });
  });

const ended = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'exit');
};

const isUp = (url: string): Promise<boolean> =>
  fetch(`${url}/api/health`).then(
    ({ ok }) => ok,
    () => false,
  );

/** The built product as `npm start` runs it, with a home, a database and a port of its own. */
export const startServer = async (): Promise<RunningServer> => {
  const home = await mkdtemp(join(tmpdir(), 'wheelhouse-e2e-'));
  const port = await freePort();
  const { DATABASE_URL: _, WHEELHOUSE_BASE_URL: __, ...env } = process.env;
  const start = () =>
    spawn(process.execPath, ['dist/node/src/app/main.js', 'start'], {
      cwd: root,
      env: { ...env, WHEELHOUSE_HOME: home, PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  let child = start();
  const stop = async () => {
    await ended(child, 'SIGINT');
    await rm(home, { recursive: true, force: true });
  };
  const ownerLink = await printedLink(child).catch(async (error) => {
    await stop();
    throw error;
  });
  const url = `http://127.0.0.1:${port}`;
  const restart = async () => {
    await ended(child, 'SIGKILL');
    child = start();
    child.stdout!.resume();
    child.stderr!.resume();
    while (!(await isUp(url))) await pause(50);
  };
  return { url, ownerLink, restart, stop };
};
