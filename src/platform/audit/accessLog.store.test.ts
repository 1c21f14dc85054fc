import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from '../db/openDatabase.ts';
import { testDatabase } from '../db/testDatabase.ts';
import { accessLogOf, recordAccess } from './index.ts';

let base: OpenDatabase;
const orgId = 'harbour';
beforeAll(async () => {
  base = await testDatabase();
  await sql`insert into organisation (org_id, name, zone, created_at) values (${orgId}, 'Harbour', 'UTC', now())`.execute(
    base.db,
  );
});
afterAll(() => base.close());

const noon = Date.UTC(2026, 10, 22, 12);
const anHour = 3_600_000;
const look = (viewer: string, subject: string, at = noon) => ({ viewer, subject, what: 'contact', at });

test('Ada reads that Cy looked twice today and once tomorrow, newest first', async () => {
  for (const at of [noon, noon + anHour, noon + 24 * anHour])
    await recordAccess(base.db, orgId, [look('cy', 'ada', at)]);
  expect(await accessLogOf(base.db, orgId, 'ada')).toEqual([
    { viewer: 'cy', what: 'contact', day: '2026-11-23', times: 1, lastAt: noon + 24 * anHour },
    { viewer: 'cy', what: 'contact', day: '2026-11-22', times: 2, lastAt: noon + anHour },
  ]);
});

test('a look at oneself is none', async () => {
  await recordAccess(base.db, orgId, [look('eve', 'eve')]);
  expect(await accessLogOf(base.db, orgId, 'eve')).toEqual([]);
});

test('ten readers of one long list at once lose no look and wait in no circle', async () => {
  const crew = Array.from({ length: 50 }, (_, i) => `sailor-${i}`);
  const listOf = (reader: number) =>
    (reader % 2 ? crew : crew.toReversed()).map((subject) => look('bo', subject));
  await Promise.all(Array.from({ length: 10 }, (_, reader) => recordAccess(base.db, orgId, listOf(reader))));
  for (const sailor of ['sailor-0', 'sailor-49'])
    expect(await accessLogOf(base.db, orgId, sailor)).toMatchObject([{ viewer: 'bo', times: 10 }]);
});

test('another organisation sees nothing of it', async () => {
  expect(await accessLogOf(base.db, 'pier', 'ada')).toEqual([]);
});
