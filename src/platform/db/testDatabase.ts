import { createHash, randomBytes } from 'node:crypto';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createLog } from '../log/createLog.ts';
import { clusterIn } from './cluster.ts';
import { migrate, readMigrations } from './migrate.ts';
import { connect, type OpenDatabase } from './openDatabase.ts';
import { enterServer } from './presence.ts';

const log = createLog('warn');
const templateLock = 4_870_003;

interface Server {
  readonly url: string;
  leave(): Promise<void>;
}

/** The server of the run, or an embedded one whose files stay in the temporary folder for the next run by hand. */
const server = async (): Promise<Server> => {
  const url = process.env.WHEELHOUSE_TEST_DATABASE;
  if (url) return { url, leave: async () => {} };
  return enterServer(await clusterIn(join(tmpdir(), `wheelhouse-tests-${userInfo().uid}`)), log);
};

const named = (url: string, database: string): string => {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
};

const onServer = async (url: string, work: (client: pg.Client) => Promise<void>): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
};

const isThere = async (client: pg.Client, database: string): Promise<boolean> =>
  (await client.query('select from pg_database where datname = $1', [database])).rowCount === 1;

const fillTemplate = async (url: string): Promise<void> => {
  const { pool, close } = connect(url, log);
  await migrate(pool, log);
  await close();
};

/** A database with all migrations, made once for the same migrations; copying it takes a fraction of running them. */
const template = async (client: pg.Client, url: string): Promise<string> => {
  const sums = (await readMigrations()).map(({ checksum }) => checksum).join();
  const name = `template_${createHash('sha256').update(sums).digest('hex').slice(0, 16)}`;
  await client.query('select pg_advisory_lock($1)', [templateLock]);
  if (!(await isThere(client, name))) {
    const unfinished = `${name}_unfinished`;
    await client.query(`drop database if exists ${unfinished}`);
    await client.query(`create database ${unfinished} template template0 encoding 'UTF8'`);
    await fillTemplate(named(url, unfinished));
    await client.query(`alter database ${unfinished} rename to ${name}`);
  }
  return name;
};

/**
 * A new database, empty but migrated, for one test file. `close()` drops it.
 * It stands on the server at WHEELHOUSE_TEST_DATABASE, else on an embedded one.
 */
export const testDatabase = async (): Promise<OpenDatabase> => {
  const { url, leave } = await server();
  const name = `test_${randomBytes(8).toString('hex')}`;
  await onServer(url, async (client) => {
    await client.query(`create database ${name} template ${await template(client, url)} strategy file_copy`);
    // Settings of a database are not copied with it.
    await client.query(`alter database ${name} set synchronous_commit = off`);
  });
  const { pool, db, close } = connect(named(url, name), log);
  return {
    url: named(url, name),
    pool,
    db,
    async close() {
      await close();
      await onServer(url, async (client) => {
        await client.query(`drop database ${name} with (force)`);
      });
      await leave();
    },
  };
};
