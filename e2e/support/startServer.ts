import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface RunningServer {
  readonly url: string;
  /** One-time link that makes its user the owner. */
  readonly ownerLink: string;
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

const stopped = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGINT');
  await once(child, 'exit');
};

/** The built product as `npm start` runs it, with a home, a database and a port of its own. */
export const startServer = async (): Promise<RunningServer> => {
  const home = await mkdtemp(join(tmpdir(), 'wheelhouse-e2e-'));
  const port = await freePort();
  const { DATABASE_URL: _, WHEELHOUSE_BASE_URL: __, ...env } = process.env;
  const child = spawn(process.execPath, ['dist/node/src/app/main.js', 'start'], {
    cwd: root,
    env: { ...env, WHEELHOUSE_HOME: home, PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async () => {
    await stopped(child);
    await rm(home, { recursive: true, force: true });
  };
  const ownerLink = await printedLink(child).catch(async (error) => {
    await stop();
    throw error;
  });
  return { url: `http://127.0.0.1:${port}`, ownerLink, stop };
};
