import type { Handler, Json, Progress } from './job.ts';
import { type Claimed, isOurs, keepCheckpoint, keepProgress } from './runs.ts';
import type { JobDb } from './tables.ts';

/** The reason of `stop` when somebody else decides about the job by now: it was cancelled, or begun by another process. */
export class NotOurs extends Error {}
/** The reason of `stop` when the process closes. */
export class ClosingDown extends Error {}

/** How often progress is written, and looked whether the job is still ours. */
const lookEveryMs = 300;

/** Every so often until `stop`, never two at a time. `end` waits for the one under way. */
const repeatedly = (work: () => Promise<void>, everyMs: number, stop: AbortSignal) => {
  let underWay: Promise<void> | undefined;
  const timer = setInterval(() => {
    underWay ??= work()
      // The next one tries again; whether the database is there shows at the end of the job at the latest.
      .catch(() => {})
      .finally(() => {
        underWay = undefined;
      });
  }, everyMs);
  stop.addEventListener('abort', () => clearInterval(timer), { once: true });
  return {
    end: async (): Promise<void> => {
      clearInterval(timer);
      await underWay;
    },
  };
};

/** Runs a handler, keeps what it tells, and raises `stop` once the job is no longer ours. Throws what the handler throws. */
export const runJob = async (
  db: JobDb,
  orgId: string,
  run: Claimed,
  handler: Handler,
  stop: AbortController,
): Promise<Json> => {
  let told: Progress | undefined;
  const look = async (): Promise<void> => {
    const progress = told;
    told = undefined;
    const ours = progress ? await keepProgress(db, orgId, run, progress) : await isOurs(db, orgId, run);
    if (!ours) stop.abort(new NotOurs());
  };
  const looking = repeatedly(look, lookEveryMs, stop.signal);
  try {
    return await handler({
      ...{ orgId, startedBy: run.startedBy, input: run.input, checkpoint: run.checkpoint, stop: stop.signal },
      saveCheckpoint: async (checkpoint) => {
        if (!(await keepCheckpoint(db, orgId, run, checkpoint))) stop.abort(new NotOurs());
        stop.signal.throwIfAborted();
      },
      tell: (progress) => {
        told = progress;
      },
    });
  } finally {
    await looking.end();
    if (told !== undefined) await look();
  }
};
