import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { InputError } from '../../base/errors.ts';
import type { Log } from '../log/createLog.ts';
import { clusterIn } from './cluster.ts';
import { migrate } from './migrate.ts';
import { enterServer } from './presence.ts';
import { requireOrgId } from './requireOrgId.ts';

export interface OpenDatabase {
  /** With its password: never log or print it. */
  readonly url: string;
  readonly pool: pg.Pool;
  /** Features name their tables: `db.withTables<PeopleTables>()`. Every query must name its `org_id` (requireOrgId.ts). */
  readonly db: Kysely<Record<never, never>>;
  /** Waits for what runs, then leaves; the last process out stops the embedded server. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly home: string;
  readonly databaseUrl?: string;
  readonly log: Log;
}

const oldest = { number: 150_000, name: '15' };

/** A `date` stays `2026-11-22`: as a Date it would move with the zone. Counts and ids fit a number. */
const parsers = new Map<number, (value: string) => unknown>([
  [pg.types.builtins.DATE, String],
  [pg.types.builtins.INT8, Number],
]);
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text') =>
    parsers.get(oid) ?? pg.types.getTypeParser(oid, format)) as pg.CustomTypesConfig['getTypeParser'],
};

/** Host, port and database of an address, for messages; never its user and password. */
const spoken = (url: string): string => {
  const { hostname, port, pathname, searchParams } = new URL(url);
  return `${searchParams.get('host') ?? hostname}${port && `:${port}`}${pathname}`;
};

const checkServer = async (pool: pg.Pool, url: string): Promise<void> => {
  const { rows } = await pool
    .query(
      `select current_setting('server_version_num')::int as number, current_setting('server_version') as name,
              current_setting('server_encoding') as encoding`,
    )
    .catch((error) => {
      throw new InputError(
        'no-database',
        `The database ${spoken(url)} cannot be reached: ${error.message || error.code}. Correct DATABASE_URL, or unset it to use the embedded database.`,
      );
    });
  const { number, name, encoding } = rows[0];
  if (number < oldest.number)
    throw new InputError(
      'old-database',
      `The database ${spoken(url)} is PostgreSQL ${name}; Wheelhouse needs ${oldest.name} or newer. Upgrade it, or unset DATABASE_URL to use the embedded database.`,
    );
  if (encoding !== 'UTF8')
    throw new InputError(
      'not-utf8',
      `The database ${spoken(url)} keeps its text as ${encoding}. Create one with "encoding 'UTF8'" and set DATABASE_URL to it.`,
    );
};

/** A pool and its Kysely on a database that is there already, without migrations. */
export const connect = (url: string, log: Log): Omit<OpenDatabase, 'url'> => {
  const pool = new pg.Pool({ connectionString: url, application_name: 'wheelhouse', types });
  // A connection that breaks under a query may say so twice, and the query hears the first only.
  pool.on('connect', (client) => client.on('error', () => {}));
  pool.on('error', (error) => {
    if (!pool.ending) log.warn('database connection lost', { error });
  });
  const db = new Kysely<Record<never, never>>({
    dialect: new PostgresDialect({ pool }),
    plugins: [requireOrgId],
  });
  return { pool, db, close: () => pool.end() };
};

const embedded = async (home: string, log: Log): Promise<{ url: string; leave(): Promise<void> }> =>
  enterServer(await clusterIn(home), log);

/**
 * Opens the database of a home folder, or the one at `databaseUrl`, and brings its tables up to date.
 * Throws InputError where the user can help: not reachable, too old, another encoding, tables of a newer Wheelhouse.
 */
export const openDatabase = async ({ home, databaseUrl, log }: DatabaseOptions): Promise<OpenDatabase> => {
  const { url, leave } = databaseUrl
    ? { url: databaseUrl, leave: async () => {} }
    : await embedded(home, log);
  const { pool, db, close } = connect(url, log);
  const closeAll = async (): Promise<void> => {
    await close();
    await leave();
  };
  try {
    if (databaseUrl) await checkServer(pool, url);
    await migrate(pool, log);
  } catch (error) {
    await closeAll();
    throw error;
  }
  return { url, pool, db, close: closeAll };
};
