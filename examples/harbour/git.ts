import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

/** What the user has set for git must not change the commits. */
const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

/** What git answers, without the blanks around it. */
export const git = async (folder: string, ...args: readonly string[]): Promise<string> =>
  (await promisify(execFile)('git', ['-C', folder, ...args], { env })).stdout.trim();

/** A text as git fast-import takes it. */
export const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;

const fastImport = (folder: string, stream: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn('git', ['-C', folder, 'fast-import', '--quiet'], {
      env,
      stdio: ['pipe', 'ignore', 'inherit'],
    });
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`git fast-import ended with ${code}.`)),
    );
    child.stdin.end(stream);
  });

/** Makes a repository of a folder that is there and empty: the commits of the stream, the last of main checked out. */
export const importInto = async (folder: string, stream: string): Promise<void> => {
  await git(folder, 'init', '--quiet', '--initial-branch=main', '--object-format=sha1');
  await fastImport(folder, stream);
  await git(folder, 'reset', '--quiet', '--hard', 'main');
};
