import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import type pg from 'pg';
import { InputError } from '../../base/errors.ts';
import type { Log } from '../log/createLog.ts';

/** One numbered file of migrations/: `0001_organisation.sql`. Forward only; a file that was released is never changed. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the file, in hex. */
  readonly checksum: string;
}

interface Applied {
  readonly version: number;
  readonly name: string;
  readonly checksum: string;
}

/** Lies beside package.json, both in the source tree and where the package is installed. */
export const migrationsFolder = join(dirname(findPackageJSON(import.meta.url)!), 'migrations');

const migrationLock = 4_870_002;

export const readMigrations = async (folder = migrationsFolder): Promise<Migration[]> => {
  const files = (await readdir(folder)).filter((file) => /^\d{4}_\w+\.sql$/.test(file)).sort();
  return Promise.all(
    files.map(async (file) => {
      const sql = await readFile(join(folder, file), 'utf8');
      const checksum = createHash('sha256').update(sql).digest('hex');
      return { version: Number(file.slice(0, 4)), name: file.slice(5, -4), sql, checksum };
    }),
  );
};

const readApplied = async (client: pg.Pool | pg.PoolClient): Promise<Applied[]> => {
  const { rows } = await client.query(`select to_regclass('public.schema_migration') is not null as there`);
  if (!rows[0].there) return [];
  return (await client.query('select version, name, checksum from public.schema_migration order by version'))
    .rows;
};

/** The migrations still to run. Refuses a database that a newer or a changed Wheelhouse has worked on. */
export const pending = (migrations: readonly Migration[], applied: readonly Applied[]): Migration[] => {
  const ours = new Map(migrations.map((migration) => [migration.version, migration]));
  const newer = applied.findLast(({ version }) => !ours.has(version));
  if (newer)
    throw new InputError(
      'newer-schema',
      `This database was brought to version ${newer.version} (${newer.name}) by a newer Wheelhouse; this one knows versions up to ${migrations.at(-1)?.version ?? 0}. Start the newer Wheelhouse, or choose another database.`,
    );
  const changed = applied.find(({ version, checksum }) => ours.get(version)!.checksum !== checksum);
  if (changed)
    throw new InputError(
      'changed-migration',
      `Migration ${changed.version} (${changed.name}) was changed after it ran on this database. Restore the file as it was and put the change into a new migration.`,
    );
  const last = applied.at(-1)?.version ?? 0;
  const skipped = migrations.find(
    ({ version }) => version < last && !applied.some((a) => a.version === version),
  );
  if (skipped)
    throw new InputError(
      'late-migration',
      `Migration ${skipped.version} (${skipped.name}) comes too late: this database is at ${last} already. Give it a higher number.`,
    );
  return migrations.filter(({ version }) => version > last);
};

const run = async (client: pg.PoolClient, { version, name, sql, checksum }: Migration): Promise<void> => {
  await client.query('begin');
  await client.query(sql);
  await client.query('insert into public.schema_migration (version, name, checksum) values ($1, $2, $3)', [
    version,
    name,
    checksum,
  ]);
  await client.query('commit');
};

const underLock = async (pool: pg.Pool, work: (client: pg.PoolClient) => Promise<void>): Promise<void> => {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await work(client);
    await client.query('select pg_advisory_unlock($1)', [migrationLock]);
    client.release();
  } catch (error) {
    // Closing the connection rolls back and gives up the lock.
    client.release(true);
    throw error;
  }
};

const createHistory = `create table if not exists public.schema_migration (
  version int primary key,
  name text not null,
  checksum text not null,
  applied_at timestamptz not null default now()
)`;

/** Runs what is not applied yet, each file in its own transaction. Processes that start at once wait for each other. */
export const migrate = async (pool: pg.Pool, log: Log, folder = migrationsFolder): Promise<void> => {
  const migrations = await readMigrations(folder);
  if (pending(migrations, await readApplied(pool)).length === 0) return;
  await underLock(pool, async (client) => {
    await client.query(createHistory);
    for (const migration of pending(migrations, await readApplied(client))) {
      await run(client, migration);
      log.info('migration applied', { version: migration.version });
    }
  });
};
