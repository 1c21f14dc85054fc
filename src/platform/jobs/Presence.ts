import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type pg from 'pg';
import type { Log } from '../log/createLog.ts';

/** First key of the advisory locks; the second is the runner's number. */
const presenceLocks = 4_870_010;

/** Numbers of the processes that are there, of this database. */
export const heldRunners = sql<number>`(
  select objid::bigint from pg_locks
  where locktype = 'advisory' and classid = ${sql.lit(presenceLocks)} and objsubid = 2 and granted
    and database = (select oid from pg_database where datname = current_database()))`;

/**
 * Shows other processes that this one is alive: it holds a lock for as long as its connection lasts, so that a kill −9
 * shows at once, and a process that is only slow is not taken for dead.
 */
export class Presence {
  readonly runner = randomInt(1, 2 ** 31);
  readonly #pool: pg.Pool;
  readonly #log: Log;
  #client: pg.PoolClient | undefined;
  #isLeaving = false;

  constructor(pool: pg.Pool, log: Log) {
    this.#pool = pool;
    this.#log = log;
  }

  /** False while the connection is lost: then nobody's absence can be judged, for ours is not seen either. */
  get isHeld(): boolean {
    return this.#client !== undefined;
  }

  async enter(): Promise<void> {
    const client = await this.#pool.connect();
    try {
      await client.query('select pg_advisory_lock($1, $2)', [presenceLocks, this.runner]);
    } catch (error) {
      client.release(true);
      throw error;
    }
    // One loss may be told twice: by the server's last word, then by the socket.
    client.on('error', () => this.#enterAgain(client));
    this.#client = client;
  }

  leave(): void {
    this.#isLeaving = true;
    this.#client?.release(true);
    this.#client = undefined;
  }

  #enterAgain(lost: pg.PoolClient): void {
    if (this.#isLeaving || this.#client !== lost) return;
    this.#client = undefined;
    lost.release(true);
    void (async () => {
      while (!this.#isLeaving && !this.isHeld) {
        await this.enter().catch((error: unknown) =>
          this.#log.debug('presence not yet shown again', { error }),
        );
        await pause(500);
      }
      if (this.#isLeaving) this.leave();
    })();
  }
}
