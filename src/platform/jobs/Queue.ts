import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { type Db, fromKysely, PgBoss } from 'pg-boss';
import type { Log } from '../log/createLog.ts';
import type { JobDb } from './tables.ts';

/** A message of the queue: this job may be run. Of each job one is meant, the one that job.delivery names. */
export interface Message {
  readonly id: string;
  readonly delivery: string;
}

const hour = 3_600;

/**
 * A message that is not confirmed any more goes to another process: after a minute without a heartbeat (a machine that
 * is gone; a process that was killed is noticed at once, see Presence), or after a day.
 */
const patience = {
  ...{ heartbeatSeconds: 60, expireInSeconds: 24 * hour, retryLimit: 100, retryDelay: 1 },
  ...{ retentionSeconds: 90 * 24 * hour, deleteAfterSeconds: hour },
};
const supervision = { schedule: false, superviseIntervalSeconds: 30, monitorIntervalSeconds: 30 };

/** How many jobs one process runs at a time. */
const atOnce = 2;
/** One for each of them, one for supervision, one that shows that the process is there. */
const connections = atOnce + 2;
/** How long a message of another process may wait; those of our own wake the workers. */
const lookEverySeconds = 2;
const lastWordsMs = 2_000;

/** The messages of one organisation, in pg-boss's own schema `pgboss`. */
export class Queue {
  /**
   * Of the queue alone: what waits for a connection inside a transaction must not wait for those of other transactions,
   * and a busy server must not keep a job from showing that it is alive.
   */
  readonly pool: pg.Pool;
  readonly #boss: PgBoss;
  readonly #name: string;
  readonly #workers: string[] = [];
  readonly #timers = new Set<NodeJS.Timeout>();
  #ended: Promise<void> | undefined;

  private constructor(pool: pg.Pool, boss: PgBoss, name: string) {
    this.pool = pool;
    this.#boss = boss;
    this.#name = name;
  }

  /** @param url Good for this process: the embedded database's socket may have a name here that others do not know. */
  static async open(url: string, orgId: string, log: Log): Promise<Queue> {
    const pool = new pg.Pool({
      connectionString: url,
      application_name: 'wheelhouse jobs',
      max: connections,
    });
    // A connection that breaks under a query may say so twice, and the query hears the first only.
    pool.on('connect', (client) => client.on('error', () => {}));
    pool.on('error', (error) => log.warn('queue connection lost', { part: 'jobs', error }));
    const db: Db = { executeSql: (text, values) => pool.query(text, values) };
    const boss = new PgBoss({ db, ...supervision });
    boss.on('error', (error) => log.warn('queue', { part: 'jobs', error }));
    await boss.start();
    const name = `job/${orgId}`;
    await boss.createQueue(name, patience);
    return new Queue(pool, boss, name);
  }

  /** In the transaction that keeps the delivery with the job: neither is there without the other. */
  async send(transaction: JobDb, message: Message, afterSeconds = 0): Promise<void> {
    const when = afterSeconds > 0 ? { startAfter: afterSeconds } : {};
    await this.#boss.send(this.#name, message, {
      ...{ id: message.delivery, db: fromKysely(transaction), ...when },
    });
  }

  /** Lets the workers of this process look now, or when the seconds are over, in place of at their next round. */
  wake(afterSeconds = 0): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      for (const worker of this.#workers) this.#boss.notifyWorker(worker);
    }, afterSeconds * 1000);
    this.#timers.add(timer);
  }

  async work(take: (message: Message) => Promise<void>): Promise<void> {
    for (let i = 0; i < atOnce; i += 1)
      this.#workers.push(
        await this.#boss.work<Message>(
          this.#name,
          { pollingIntervalSeconds: lookEverySeconds },
          async ([message]) => take(message!.data),
        ),
      );
  }

  /** Takes nothing more, and waits for what was taken. */
  endWork(): Promise<void> {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#ended = this.#boss.offWork(this.#name, { wait: true });
    return this.#ended;
  }

  /** pg-boss gives up what was taken and has not ended; its last words need the pool, or its timers never stop. */
  async close(): Promise<void> {
    await this.#boss.stop({ graceful: false, close: false });
    await Promise.race([this.#ended, pause(lastWordsMs, undefined, { ref: false })]);
    await this.pool.end();
  }
}
