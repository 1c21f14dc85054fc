import type { History } from '../history.ts';

/**
 * By which commit of the main line each commit arrived there: by itself, or by the merge that brought it. −1: it never
 * arrived.
 */
export const arrivalOf = ({ commits }: History): Int32Array => {
  const arrival = new Int32Array(commits.count).fill(-1);
  const line: number[] = [];
  for (let commit = commits.count - 1; commit >= 0; commit = commits.firstParent[commit]!) line.push(commit);
  for (const commit of line) arrival[commit] = commit;
  for (const merge of line.reverse()) {
    const waiting = [commits.secondParent[merge]!];
    for (let commit = waiting.pop(); commit !== undefined; commit = waiting.pop()) {
      if (commit < 0 || arrival[commit] !== -1) continue;
      arrival[commit] = merge;
      waiting.push(commits.firstParent[commit]!, commits.secondParent[commit]!);
    }
  }
  return arrival;
};
