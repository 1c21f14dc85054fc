import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Moment } from '../../base/day.ts';
import { InputError } from '../../base/errors.ts';
import type { Log } from '../log/createLog.ts';
import type { Handler } from './job.ts';
import { Presence } from './Presence.ts';
import type { Message, Queue } from './Queue.ts';
import { ClosingDown, NotOurs, runJob } from './runJob.ts';
import { type Claimed, claim, keepEnd, keepWaiting, lostRuns, type Run } from './runs.ts';
import { forgetEnded } from './store.ts';
import type { JobDb } from './tables.ts';

export interface WorkerOptions {
  readonly db: JobDb;
  readonly orgId: string;
  readonly log: Log;
  readonly now: () => Moment;
  readonly patience: Patience;
}

export interface Patience {
  /** How often a job is begun before a failure that might have passed is final. */
  readonly tries: number;
  /** How long the next try waits after so many. */
  readonly secondsAfter: (attempts: number) => number;
  /** How long closing waits for handlers to end; a job that takes longer is begun again elsewhere, as after a kill. */
  readonly closingMs: number;
}

/** Ended jobs are deleted so long after their end. */
const keptForMs = 14 * 24 * 3_600_000;
/** How often it is looked for jobs of dead processes. */
const lookForLostEveryMs = 2_000;
const forgetEveryMs = 3_600_000;
/** How long a job rests that this process has no handler for. */
const strangerSeconds = 1;

const brokeOff = 'It broke off, and is not tried again by itself. Try again; the log says more.';

/** Takes on the jobs of an organisation in this process: runs them, and decides what becomes of those that break off. */
export class Worker {
  readonly #options: WorkerOptions;
  readonly #queue: Queue;
  readonly #handlers: ReadonlyMap<string, Handler>;
  readonly #presence: Presence;
  readonly #running = new Map<string, AbortController>();
  #timers: readonly NodeJS.Timeout[] = [];
  #isClosing = false;

  constructor(options: WorkerOptions, queue: Queue, handlers: ReadonlyMap<string, Handler>) {
    this.#options = options;
    this.#queue = queue;
    this.#handlers = handlers;
    this.#presence = new Presence(queue.pool, options.log);
  }

  async begin(): Promise<void> {
    await this.#presence.enter();
    await this.#queue.work((message) => this.#take(message));
    const [lookForLost, forget] = [
      () => this.#quietly(this.#takeBackLost()),
      () => this.#quietly(this.#forget()),
    ];
    this.#timers = [setInterval(lookForLost, lookForLostEveryMs), setInterval(forget, forgetEveryMs)];
    await Promise.all([lookForLost(), forget()]);
  }

  /** Ends a job that somebody else has decided about, if it runs here. */
  stop(id: string): void {
    this.#running.get(id)?.abort(new NotOurs());
  }

  /** Hands back what runs. */
  async close(): Promise<void> {
    this.#isClosing = true;
    for (const timer of this.#timers) clearInterval(timer);
    for (const stop of this.#running.values()) stop.abort(new ClosingDown());
    const { closingMs } = this.#options.patience;
    await Promise.race([this.#queue.endWork(), pause(closingMs, undefined, { ref: false })]);
    this.#presence.leave();
  }

  /** What fails here is done again soon. */
  #quietly(work: Promise<void>): Promise<void> {
    return work.catch((error: unknown) =>
      this.#options.log.warn('jobs not looked after', { part: 'jobs', error }),
    );
  }

  #forget(): Promise<void> {
    const { db, orgId, now } = this.#options;
    return forgetEnded(db, orgId, now() - keptForMs);
  }

  async #takeBackLost(): Promise<void> {
    if (!this.#presence.isHeld) return;
    for (const run of await lostRuns(this.#options.db, this.#options.orgId))
      await this.#sendBack(run, { attempts: run.attempts });
  }

  async #take(message: Message): Promise<void> {
    const { db, orgId } = this.#options;
    const run = await claim(db, orgId, message, this.#presence.runner);
    if (run === undefined) return;
    const stop = new AbortController();
    if (this.#isClosing) stop.abort(new ClosingDown());
    this.#running.set(run.id, stop);
    try {
      await this.#run(run, stop);
    } finally {
      if (this.#running.get(run.id) === stop) this.#running.delete(run.id);
      // More may be waiting.
      this.#queue.wake();
    }
  }

  async #run(run: Claimed, stop: AbortController): Promise<void> {
    const { db, orgId, now, patience } = this.#options;
    try {
      // Only a job that ends its process each time is begun so often.
      if (run.attempts > patience.tries) throw new InputError('gave-up', brokeOff);
      stop.signal.throwIfAborted();
      const handler = this.#handlers.get(run.name);
      if (handler === undefined) return await this.#leaveToOthers(run);
      const answer = await runJob(db, orgId, run, handler, stop);
      await keepEnd(db, orgId, run, { state: 'done', answer }, now());
    } catch (error) {
      await this.#settle(run, error, stop.signal);
    }
  }

  /** A process of another version may know how; looking at it counts as no try. */
  #leaveToOthers(run: Claimed): Promise<void> {
    const message = 'Waiting for a server that knows how to do it.';
    return this.#sendBack(run, { attempts: run.attempts - 1, message, afterSeconds: strangerSeconds });
  }

  async #settle(run: Claimed, error: unknown, { reason }: AbortSignal): Promise<void> {
    if (reason instanceof NotOurs) return;
    if (reason instanceof ClosingDown) await this.#sendBack(run, { attempts: run.attempts - 1 });
    else if (error instanceof InputError) await this.#fail(run, error.message);
    else await this.#tryAgain(run, error);
  }

  async #fail(run: Run, message: string): Promise<void> {
    const { db, orgId, now } = this.#options;
    await keepEnd(db, orgId, run, { state: 'failed', message }, now());
  }

  async #tryAgain(run: Claimed, error: unknown): Promise<void> {
    const { log, patience } = this.#options;
    const { attempts } = run;
    log.warn('job broke off', { part: 'jobs', step: run.name, count: attempts, error });
    if (attempts >= patience.tries) return this.#fail(run, brokeOff);
    const afterSeconds = patience.secondsAfter(attempts);
    const message = `It broke off and is tried again after ${afterSeconds} s (${attempts} of ${patience.tries} tries).`;
    await this.#sendBack(run, { attempts, message, afterSeconds });
  }

  /** Into the queue again, under a new message, unless the job is no longer the run's. */
  async #sendBack(
    run: Run,
    next: { readonly attempts: number; readonly message?: string; readonly afterSeconds?: number },
  ): Promise<void> {
    const { db, orgId } = this.#options;
    const { afterSeconds = 0, ...kept } = next;
    const delivery = randomUUID();
    await db.transaction().execute(async (transaction) => {
      if (await keepWaiting(transaction, orgId, run, { ...kept, delivery }))
        await this.#queue.send(transaction, { id: run.id, delivery }, afterSeconds);
    });
    this.#queue.wake(afterSeconds);
  }
}
