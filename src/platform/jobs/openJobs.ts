import { randomUUID } from 'node:crypto';
import type { Moment } from '../../base/day.ts';
import { InputError } from '../../base/errors.ts';
import type { Log } from '../log/createLog.ts';
import { followJob } from './followJob.ts';
import type { Handler, Job, Jobs, Json, Start } from './job.ts';
import type { Queue } from './Queue.ts';
import { insertJob, jobUnderWay, keepAgain, keepCancelled, listJobs, readJob } from './store.ts';
import type { JobDb } from './tables.ts';
import type { Patience, Worker } from './Worker.ts';

export interface JobsOptions {
  /** Address of the database, good for this process. */
  readonly url: string;
  readonly db: JobDb;
  readonly orgId: string;
  readonly log: Log;
  readonly now: () => Moment;
  readonly patience?: Patience;
}

/** Tried again after 2, 4, 8 and 16 seconds. */
const usualPatience: Patience = { tries: 5, secondsAfter: (attempts) => 2 ** attempts, closingMs: 15_000 };

/** Made when it is first asked for; a failure is not kept. */
const once = <Thing>(make: () => Promise<Thing>) => {
  let made: Promise<Thing> | undefined;
  return {
    get: (): Promise<Thing> => {
      made ??= make().catch((error: unknown) => {
        made = undefined;
        throw error;
      });
      return made;
    },
    /** Undefined where nobody asked. */
    made: () => made?.catch(() => undefined),
  };
};

class DurableJobs implements Jobs {
  readonly #options: JobsOptions;
  readonly #handlers = new Map<string, Handler>();
  // pg-boss is loaded when there is work: most commands have none.
  readonly #queue = once(async (): Promise<Queue> => {
    const { url, orgId, log } = this.#options;
    const { Queue } = await import('./Queue.ts');
    return Queue.open(url, orgId, log);
  });
  readonly #worker = once(async (): Promise<Worker> => {
    const queue = await this.#queue.get();
    const { Worker } = await import('./Worker.ts');
    const worker = new Worker({ patience: usualPatience, ...this.#options }, queue, this.#handlers);
    await worker.begin();
    return worker;
  });

  #closing: Promise<void> | undefined;

  constructor(options: JobsOptions) {
    this.#options = options;
  }

  define(name: string, handler: Handler): void {
    this.#handlers.set(name, handler);
  }

  async work(): Promise<void> {
    await this.#worker.get();
  }

  async start(name: string, input: Json, { startedBy, key }: Start): Promise<Job> {
    const { db, orgId, now } = this.#options;
    const [id, delivery] = [randomUUID(), randomUUID()];
    const job = { id, name, key, input, startedBy, delivery, createdAt: now() };
    const started = await this.#send(id, delivery, (transaction) => insertJob(transaction, orgId, job));
    // Where the other one ended just now, ours is the next of its key.
    return started ?? (await jobUnderWay(db, orgId, key)) ?? this.start(name, input, { startedBy, key });
  }

  async retry(id: string): Promise<Job> {
    const delivery = randomUUID();
    const again = await this.#send(id, delivery, (transaction) =>
      keepAgain(transaction, this.#options.orgId, id, delivery),
    );
    if (again) return again;
    const { state } = await this.progressOf(id);
    throw new InputError(
      'conflict',
      state === 'done'
        ? 'This job is done. Start a new one.'
        : 'The same is under way already. Look at how far it is.',
    );
  }

  async cancel(id: string): Promise<Job> {
    const { db, orgId, now } = this.#options;
    await keepCancelled(db, orgId, id, now());
    const job = await this.progressOf(id);
    if (job.state === 'cancelled') (await this.#worker.made())?.stop(id);
    return job;
  }

  progressOf(id: string): Promise<Job> {
    return readJob(this.#options.db, this.#options.orgId, id);
  }

  list(of?: { readonly startedBy: string | null }): Promise<readonly Job[]> {
    return listJobs(this.#options.db, this.#options.orgId, of);
  }

  eventsOf(id: string, left: AbortSignal): AsyncGenerator<Job> {
    return followJob(() => this.progressOf(id), left);
  }

  close(): Promise<void> {
    this.#closing ??= (async () => {
      await (await this.#worker.made())?.close();
      await (await this.#queue.made())?.close();
    })();
    return this.#closing;
  }

  /** Keeps a job and its message, both or neither, and has a process at work on it: this one, if it has handlers. */
  async #send(
    id: string,
    delivery: string,
    keep: (transaction: JobDb) => Promise<Job | undefined>,
  ): Promise<Job | undefined> {
    const queue = await this.#queue.get();
    const kept = await this.#options.db.transaction().execute(async (transaction) => {
      const job = await keep(transaction);
      if (job) await queue.send(transaction, { id, delivery });
      return job;
    });
    if (this.#handlers.size > 0) await this.work();
    queue.wake();
    return kept;
  }
}

/** Costs nothing until work is started or taken on. Close it before the database. */
export const openJobs = (options: JobsOptions): Jobs => new DurableJobs(options);
