import { spawnGit } from '../history/git.ts';

/** How a git command ended. A non-zero exit means that what came is a part of the truth at most. */
export interface GitEnd {
  readonly exit: number;
  /** The first line of git's complaint; empty when it had none. */
  readonly complaint: string;
}

/** Runs git and hands its output over as it comes. Rejects when git is not installed, or with the reason of `stop`. */
export const streamGit = (
  repository: string,
  args: readonly string[],
  stop: AbortSignal,
  onChunk: (chunk: Buffer) => void,
): Promise<GitEnd> =>
  new Promise((resolve, reject) => {
    stop.throwIfAborted();
    const git = spawnGit(repository, args, stop);
    let complaint = '';
    git.stdout.on('data', onChunk);
    git.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (complaint.length < 1000) complaint += text;
    });
    git.on('error', (error) => reject(stop.aborted ? stop.reason : error));
    git.on('close', (exit) => resolve({ exit: exit ?? 1, complaint: complaint.split('\n', 1)[0]! }));
    git.stdin.end();
  });
