import { setTimeout as pause } from 'node:timers/promises';
import type { Job } from './job.ts';

/** What is short is told soon, what is long does not ask too often. */
const [firstLookMs, lookEveryMs] = [20, 300];

/** Tells a job as it stands, then whenever it has changed; ends with the job, or when the reader has left. */
export async function* followJob(read: () => Promise<Job>, left: AbortSignal): AsyncGenerator<Job> {
  let [last, waitMs] = ['', firstLookMs];
  while (!left.aborted) {
    const job = await read();
    const told = JSON.stringify(job);
    if (told !== last) yield job;
    if (job.endedAt !== null) return;
    last = told;
    await pause(waitMs, undefined, { signal: left }).catch(() => {});
    waitMs = Math.min(2 * waitMs, lookEveryMs);
  }
}
