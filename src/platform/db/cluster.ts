import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { InputError } from '../../base/errors.ts';
import { makeWhole } from './makeWhole.ts';
import { placeBinaries } from './placeBinaries.ts';
import { serverUser } from './serverUser.ts';

/** The files of an embedded database: `<home>/postgres/{data,password,server.log}`. */
export interface Cluster {
  readonly dataFolder: string;
  readonly logFile: string;
  readonly password: string;
}

/**
 * The server has its data folder as working directory and knows it by this name alone, so that it works below folders
 * its user may not enter, such as /root. Only Linux has it; only there do we run it as another user.
 */
export const dataFolderAsTheServerSeesIt = serverUser ? '/proc/self/cwd' : '.';

const give = async (path: string): Promise<void> => {
  if (serverUser) await chown(path, serverUser.uid, serverUser.gid);
};

/** initdb reads the password from its stdin: a file that is open already needs no right to the folders above it. */
const runInitdb = async (dataFolder: string, passwordFile: string): Promise<void> => {
  const program = join(await placeBinaries(), 'initdb');
  const password = await open(passwordFile);
  const initdb = spawn(
    program,
    [
      ...['-D', dataFolderAsTheServerSeesIt, '--username=wheelhouse', '--pwfile=/dev/stdin'],
      ...['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--locale-provider=builtin'],
      ...['--builtin-locale=C.UTF-8', '--no-instructions'],
    ],
    {
      cwd: dataFolder,
      ...serverUser,
      env: { LC_ALL: 'C', TZ: 'UTC' },
      stdio: [password.fd, 'ignore', 'pipe'],
    },
  );
  const ended = new Promise((resolve, reject) => initdb.on('close', resolve).on('error', reject));
  const [code, said] = await Promise.all([ended, text(initdb.stderr!)]);
  await password.close();
  if (code !== 0) throw new Error(`initdb ended with ${code}: ${said.trim()}`);
};

const read = async (folder: string): Promise<Cluster | undefined> => {
  const password = await readFile(join(folder, 'password'), 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return undefined;
    if (error.code !== 'EACCES') throw error;
    throw new InputError(
      'home-of-another-user',
      `${folder} belongs to another user. Run this as that user, or set WHEELHOUSE_HOME to a folder of your own.`,
    );
  });
  if (password === undefined) return undefined;
  return { dataFolder: join(folder, 'data'), logFile: join(folder, 'server.log'), password: password.trim() };
};

const fill = async (folder: string): Promise<void> => {
  const [data, password] = [join(folder, 'data'), join(folder, 'password')];
  await mkdir(data, { mode: 0o700 });
  await writeFile(password, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600, flush: true });
  await Promise.all([give(data), give(password)]);
  await runInitdb(data, password);
};

/** The cluster in a home folder, made if there is none yet (0.6 s). */
export const clusterIn = async (home: string): Promise<Cluster> => {
  const folder = join(home, 'postgres');
  const there = await read(folder);
  if (there) return there;
  await mkdir(home, { recursive: true, mode: 0o700 });
  await makeWhole(folder, fill);
  return (await read(folder))!;
};
