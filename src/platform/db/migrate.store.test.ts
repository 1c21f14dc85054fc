import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLog } from '../log/createLog.ts';
import { migrate, readMigrations } from './migrate.ts';
import type { OpenDatabase } from './openDatabase.ts';
import { testDatabase } from './testDatabase.ts';

const log = createLog('warn');
let database: OpenDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

test('every table of ours has org_id first in its key', async () => {
  const { rows } = await database.pool.query(
    `select c.relname as table, (select attname from pg_attribute where attrelid = c.oid and attnum = conkey[1]) as first
     from pg_class c left join pg_constraint on conrelid = c.oid and contype = 'p'
     where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relname <> 'schema_migration'`,
  );
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.filter(({ first }) => first !== 'org_id')).toEqual([]);
});

test('four processes that start at once run each migration once', async () => {
  const { url } = database;
  const pools = [1, 2, 3, 4].map(() => new pg.Pool({ connectionString: url }));
  await pools[0]!.query(
    `do $$ declare name text; begin
       for name in select nspname from pg_namespace where nspname !~ '^pg_|^information_schema$'
       loop execute format('drop schema %I cascade', name); end loop; end $$`,
  );
  await pools[0]!.query('create schema public');
  await Promise.all(pools.map((pool) => migrate(pool, log)));
  const { rows } = await pools[0]!.query('select version from schema_migration order by version');
  expect(rows.map(({ version }) => version)).toEqual((await readMigrations()).map(({ version }) => version));
  await Promise.all(pools.map((pool) => pool.end()));
});
