import { randomUUID } from 'node:crypto';
import { InputError } from '../base/errors.ts';
import type { ImportAnswer } from '../features/people/index.ts';
import type { Progress } from './importing.ts';

export interface ImportEvent {
  readonly done: number;
  readonly total: number;
  readonly phase: 'reading' | 'recording' | 'done' | 'failed';
  readonly message: string;
  readonly answer?: ImportAnswer;
}

interface Job {
  readonly stop: AbortController;
  readonly startedBy: string | null;
  latest: ImportEvent;
  changed: PromiseWithResolvers<void>;
}

const isOver = ({ phase }: ImportEvent): boolean => phase === 'done' || phase === 'failed';
const keptFor = 10 * 60_000;

/**
 * Imports of histories that run while their page looks on. They live in this process: after a restart one starts
 * again, and since nothing is recorded before the end, nothing is half done.
 */
export class ImportJobs {
  readonly #jobs = new Map<string, Job>();

  start(
    startedBy: string | null,
    work: (stop: AbortSignal, onProgress: (progress: Progress) => void) => Promise<ImportAnswer>,
  ): string {
    const id = randomUUID();
    const job: Job = {
      stop: new AbortController(),
      startedBy,
      latest: { done: 0, total: 0, phase: 'reading', message: 'Reading the history.' },
      changed: Promise.withResolvers(),
    };
    this.#jobs.set(id, job);
    const tell = (event: ImportEvent) => {
      job.latest = event;
      job.changed.resolve();
      job.changed = Promise.withResolvers();
    };
    work(job.stop.signal, ({ done, total, phase }) =>
      tell({
        done,
        total,
        phase,
        message: phase === 'reading' ? `Read ${done} of ${total} revisions.` : 'Recording what they say.',
      }),
    )
      .then((answer) => tell({ ...job.latest, phase: 'done', message: answer.sentence, answer }))
      .catch((error: unknown) =>
        tell({ ...job.latest, phase: 'failed', message: wordsFor(error, job.stop.signal) }),
      )
      .finally(() => setTimeout(() => this.#jobs.delete(id), keptFor).unref());
    return id;
  }

  /** Every event from now on, the newest first told at once; ends with the job. */
  eventsOf(id: string, asker: string | null): (left: AbortSignal) => AsyncGenerator<ImportEvent> {
    const job = this.#need(id, asker);
    return (left) => told(job, left);
  }

  cancel(id: string, asker: string | null): void {
    this.#need(id, asker).stop.abort(new InputError('stopped', 'Stopped. Nothing was changed.'));
  }

  cancelAll(): void {
    for (const { stop } of this.#jobs.values())
      stop.abort(new InputError('stopped', 'Stopped. Nothing was changed.'));
  }

  #need(id: string, asker: string | null): Job {
    const job = this.#jobs.get(id);
    if (job === undefined || job.startedBy !== asker)
      throw new InputError('not-found', 'This import is not running any more. Start it again.');
    return job;
  }
}

async function* told(job: Job, left: AbortSignal): AsyncGenerator<ImportEvent> {
  const gone = new Promise<void>((resolve) =>
    left.addEventListener('abort', () => resolve(), { once: true }),
  );
  while (!left.aborted) {
    const { changed, latest } = job;
    yield latest;
    if (isOver(latest)) return;
    if (job.latest === latest) await Promise.race([changed.promise, gone]);
  }
}

const wordsFor = (error: unknown, stop: AbortSignal): string => {
  if (stop.aborted) return 'Stopped. Nothing was changed.';
  return error instanceof InputError
    ? error.message
    : 'The import broke off and nothing was changed. Try again; the log says more.';
};
