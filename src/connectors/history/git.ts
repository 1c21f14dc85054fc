import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';

/** What a git command wrote. A non-zero exit means that this is a part of the truth at most. */
export interface GitOutput {
  readonly text: string;
  readonly exit: number;
  /** The first line of git's complaint; empty when it had none. */
  readonly complaint: string;
}

/**
 * Never asks for a password, never fetches what a partial clone lacks, never takes locks in somebody's repository.
 * Writes full buffers: after every commit of a log it would cost both sides more than the reading does.
 */
const environment: Readonly<Record<string, string>> = {
  GIT_NO_LAZY_FETCH: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_FLUSH: '0',
  LC_ALL: 'C',
};

export const spawnGit = (
  repository: string,
  args: readonly string[],
  stop?: AbortSignal,
): ChildProcessWithoutNullStreams =>
  spawn('git', ['-C', repository, '--literal-pathspecs', ...args], {
    env: { ...process.env, ...environment },
    ...(stop && { signal: stop }),
  });

/** Runs git to its end. Rejects only when git is not installed or `stop` is raised. */
export const runGit = (repository: string, args: readonly string[], stop?: AbortSignal): Promise<GitOutput> =>
  new Promise((resolve, reject) => {
    const git = spawnGit(repository, args, stop);
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    git.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    git.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    git.on('error', reject);
    git.on('close', (exit) => {
      const complaint = Buffer.concat(err).toString().split('\n')[0]!;
      resolve({ text: Buffer.concat(out).toString(), exit: exit ?? 1, complaint });
    });
    git.stdin.end();
  });
