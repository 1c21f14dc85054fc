import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

const password = 'throwaway';
/** PostgreSQL does not run as root: then it runs as nobody. */
const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;

const foldersBelow = (parent: string): string[] =>
  existsSync(parent) ? readdirSync(parent).map((name) => join(parent, name)) : [];

/** The `bin` folder of the newest PostgreSQL ≥ 15 installed here. */
export const findServerBinaries = (): string | undefined =>
  [
    ...foldersBelow('/usr/lib/postgresql'),
    ...foldersBelow('/opt/homebrew/opt').filter((path) => path.includes('postgresql@')),
    ...foldersBelow('/usr').filter((path) => path.includes('pgsql-')),
  ]
    .map((folder) => ({ bin: join(folder, 'bin'), version: Number(/\d+$/.exec(folder)?.[0]) }))
    .filter(({ bin, version }) => version >= 15 && existsSync(join(bin, 'initdb')))
    .sort((a, b) => b.version - a.version)[0]?.bin;

export interface ThrowawayServer {
  readonly url: string;
  stop(): Promise<void>;
}

const makeCluster = async (bin: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'wheelhouse-pg-'));
  await mkdir(join(folder, 'data'), { mode: 0o700 });
  await writeFile(join(folder, 'password'), password);
  if (user) for (const path of ['', 'data', 'password']) await chown(join(folder, path), user.uid, user.gid);
  const { status, stderr } = spawnSync(
    join(bin, 'initdb'),
    [
      ...['-D', 'data', '--username=wheelhouse', '--pwfile=password', '--auth=scram-sha-256'],
      ...['--encoding=UTF8', '--locale=C.UTF-8', '--no-sync', '--no-instructions'],
    ],
    { cwd: folder, ...user, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`initdb of ${bin} failed: ${stderr}`);
  return folder;
};

const answers = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  );
};

/** A PostgreSQL server of its own in a temporary folder, on a socket, gone after the run. It does not sync. */
export const startThrowawayServer = async (bin: string): Promise<ThrowawayServer> => {
  const folder = await makeCluster(bin);
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', 'data', '-k', folder, '-p', '5432', '-c', 'listen_addresses=', '-c', 'fsync=off'],
    { cwd: folder, ...user, stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => server.on('exit', resolve).on('error', resolve));
  const kill = (): boolean => server.kill('SIGINT');
  process.once('exit', kill);
  const url = `postgres://wheelhouse:${password}@localhost:5432/postgres?host=${encodeURIComponent(folder)}`;
  for (let tries = 0; !(await answers(url)); tries += 1) {
    if (tries > 500) throw new Error(`The PostgreSQL of ${bin} does not answer in ${folder}.`);
    await pause(20);
  }
  return {
    url,
    async stop() {
      kill();
      await ended;
      process.off('exit', kill);
      await rm(folder, { recursive: true });
    },
  };
};
