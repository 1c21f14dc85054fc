import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLog } from '../log/createLog.ts';
import { type OpenDatabase, openDatabase } from './openDatabase.ts';
import { testDatabase } from './testDatabase.ts';

const log = createLog('error');
let database: OpenDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const open = (databaseUrl: string) => openDatabase({ home: '/nowhere', databaseUrl, log });

test('a database by its address opens without an embedded one', async () => {
  const opened = await open(database.url);
  const { rows } = await opened.pool.query('select count(*) from change_set');
  expect(rows).toEqual([{ count: 0 }]);
  await opened.close();
});

test('a day comes as its text whatever the zone, a large whole number as a number', async () => {
  const { rows } = await database.pool.query(
    "select date '2026-03-29' as day, 9007199254740991::bigint as id",
  );
  expect(rows).toEqual([{ day: '2026-03-29', id: 9007199254740991 }]);
});

test('a database that cannot be reached is named in words, its password is not', async () => {
  const refused = open('postgres://ada:hunter2@127.0.0.1:1/wheel');
  await expect(refused).rejects.toThrow(
    /^The database 127\.0\.0\.1:1\/wheel cannot be reached: .*Correct DATABASE_URL/,
  );
  await expect(refused).rejects.not.toThrow('hunter2');
});

test('a database that does not keep UTF-8 is refused in words', async () => {
  const name = `latin_${Date.now()}`;
  await database.pool.query(`create database ${name} template template0 encoding 'LATIN1' locale 'C'`);
  const address = new URL(database.url);
  address.pathname = `/${name}`;
  await expect(open(address.href)).rejects.toThrow(/keeps its text as LATIN1/);
  await database.pool.query(`drop database ${name} with (force)`);
});

test('a query through Kysely that forgets its organisation is not sent', async () => {
  const db = database.db.withTables<{ change_set: { org_id: string; id: number } }>();
  await expect(db.selectFrom('change_set').select('id').execute()).rejects.toThrow(
    "names change_set without its organisation. Add where('change_set.org_id', '=', orgId).",
  );
  expect(await db.selectFrom('change_set').select('id').where('org_id', '=', 'harbour').execute()).toEqual(
    [],
  );
});

test('a home whose path is too long for a socket works all the same', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wheelhouse-'));
  const { pool, close } = await openDatabase({ home: join(folder, 'long'.repeat(30)), log });
  expect((await pool.query("select current_setting('data_checksums') as checksums")).rows).toEqual([
    { checksums: 'on' },
  ]);
  await close();
  await rm(folder, { recursive: true });
});
