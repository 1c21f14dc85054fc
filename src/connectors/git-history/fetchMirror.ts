import { mkdir } from 'node:fs/promises';
import { InputError } from '../../base/errors.ts';
import { runGit, spawnGit } from '../history/git.ts';
import { checkAddress } from './locateRepository.ts';

export interface FetchOptions {
  readonly stop: AbortSignal;
  /** Objects received; git tells the total once it knows. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

/** Fetches over these alone, whatever the settings of the machine say, and never asks anybody for anything. */
const guarded: readonly string[] = [
  'protocol.allow=never',
  'protocol.https.allow=always',
  'protocol.ssh.allow=always',
  'protocol.file.allow=always',
  'core.sshCommand=ssh -o BatchMode=yes',
  'core.askPass=true',
].flatMap((setting) => ['-c', setting]);

/** Runs a `git fetch`, its progress told. Rejects with git's complaint, or the reason of `stop`. */
const fetch = (
  folder: string,
  args: readonly string[],
  { stop, onProgress }: FetchOptions,
  input = '',
): Promise<void> =>
  new Promise((resolve, reject) => {
    stop.throwIfAborted();
    const git = spawnGit(
      folder,
      [...guarded, 'fetch', '--progress', '--no-tags', '--filter=blob:none', ...args],
      stop,
    );
    let complaint = '';
    git.stdout.resume();
    git.stderr.setEncoding('utf8').on('data', (text: string) => {
      const [, done, total] = /Receiving objects:\s+\d+% \((\d+)\/(\d+)\)(?!.*Receiving)/s.exec(text) ?? [];
      if (done !== undefined) onProgress?.({ done: Number(done), total: Number(total) });
      complaint ||= /^(?:fatal|error): .*$/m.exec(text)?.[0] ?? '';
    });
    git.on('error', (error) => reject(stop.aborted ? stop.reason : error));
    git.on('close', (exit) => (exit === 0 ? resolve() : reject(new Error(complaint))));
    git.stdin.on('error', () => undefined);
    git.stdin.end(input);
  });

const configure = async (folder: string, url: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  await runGit(folder, ['init', '--quiet', '--bare', '.']);
  // The main line of the other side is the only one we keep, whatever it is called there.
  await runGit(folder, ['symbolic-ref', 'HEAD', 'refs/heads/main']);
  for (const [key, value] of Object.entries({
    'remote.origin.url': url,
    'remote.origin.promisor': 'true',
    'remote.origin.partialclonefilter': 'blob:none',
    // Packs are joined while we wait, not by a process that outlives us.
    'gc.autoDetach': 'false',
  }))
    await runGit(folder, ['config', key, value]);
};

/** Brings the files at head, and nothing of their past: their sizes and a few texts are read. */
const fetchFiles = async (folder: string, options: FetchOptions): Promise<void> => {
  const { text } = await runGit(folder, [
    'rev-list',
    '--objects',
    '--missing=print',
    '--no-walk',
    'HEAD^{tree}',
  ]);
  const missing = text.split('\n').flatMap((line) => (line.startsWith('?') ? [`${line.slice(1)}\n`] : []));
  if (missing.length === 0) return;
  const args = ['--no-write-fetch-head', '--recurse-submodules=no', '--stdin', 'origin'];
  await fetch(folder, args, options, missing.join(''));
};

/**
 * Clones an address into a bare repository of ours, or brings that up to date: its main line, without file contents of
 * the past where the server can leave them out, with a commit graph. Gives the folder back.
 *
 * Throws InputError where the address is none we fetch from, or git could not; the reason of `stop` when raised.
 * What came until then is kept and gone on from.
 */
export const fetchMirror = async (url: string, folder: string, options: FetchOptions): Promise<string> => {
  const address = checkAddress(url);
  await configure(folder, address);
  try {
    await fetch(folder, ['--no-write-fetch-head', 'origin', '+HEAD:refs/heads/main'], options);
    await fetchFiles(folder, options).catch((error) => {
      // A server that gives no single objects leaves us without sizes and texts; the history stands.
      options.stop.throwIfAborted();
      return error;
    });
  } catch (error) {
    options.stop.throwIfAborted();
    throw new InputError(
      'not-fetched',
      `${address} could not be fetched (git says: ${(error as Error).message}). Check the address, and whether this machine may read it without being asked for a password.`,
    );
  }
  await runGit(folder, ['commit-graph', 'write', '--reachable']);
  return folder;
};
