import { setTimeout as pause } from 'node:timers/promises';
import type { Job } from './job.ts';

const lookEveryMs = 300;

/** Tells a job as it stands, then whenever it has changed; ends with the job, or when the reader has left. */
export async function* followJob(read: () => Promise<Job>, left: AbortSignal): AsyncGenerator<Job> {
  let last = '';
  while (!left.aborted) {
    const job = await read();
    const told = JSON.stringify(job);
    if (told !== last) yield job;
    if (job.endedAt !== null) return;
    last = told;
    await pause(lookEveryMs, undefined, { signal: left }).catch(() => {});
  }
}
