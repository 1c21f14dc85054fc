import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { connect, type OpenDatabase } from '../db/openDatabase.ts';
import { testDatabase } from '../db/testDatabase.ts';
import { createLog } from '../log/createLog.ts';
import { digestOf, leafOf, sealHash } from './digest.ts';
import { erasePayload, exportLog, record, seal, verify } from './index.ts';

let base: OpenDatabase;
beforeAll(async () => {
  base = await testDatabase();
});
afterAll(() => base.close());

const noon = Date.UTC(2026, 10, 22, 12);
let orgId = '';
let numbers: number[] = [];

const appoint = (i: number) =>
  record(base.db, orgId, {
    at: noon + i,
    actor: 'account-cy',
    action: 'appointment.edit',
    subject: `post:${i}`,
    reason: 'Bo moves on',
    payload: { share: 0.5, person: 'ada', ordinal: i },
  });

/** Six entries, the first four sealed in two batches. */
beforeEach(async () => {
  orgId = `harbour-${crypto.randomUUID()}`;
  await sql`insert into organisation (org_id, name, zone, created_at) values (${orgId}, 'Harbour', 'UTC', now())`.execute(
    base.db,
  );
  numbers = [];
  for (let i = 0; i < 6; i += 1) {
    numbers.push(await appoint(i));
    if (i === 1 || i === 3) await seal(base.db, orgId, noon + i);
  }
});

/** As somebody with the database's password could: past the triggers. */
const tamper = async (statement: string): Promise<void> => {
  const client = await base.pool.connect();
  try {
    await client.query('begin; set local session_replication_role = replica');
    const { rowCount } = await client.query(statement);
    expect(rowCount).toBe(1);
    await client.query('commit');
  } finally {
    client.release();
  }
};

const bytes = (hex: string) => Buffer.from(hex, 'hex');
const literal = (of: Buffer) => `'\\x${of.toString('hex')}'::bytea`;
const where = (i: number) => `where org_id = '${orgId}' and number = ${numbers[i]}`;

test('a log nobody touched is whole', async () => {
  const found = await verify(base.db, orgId);
  expect(found).toMatchObject({
    isWhole: true,
    entry: null,
    message: 'The audit log is whole: 6 entries, 4 of them sealed.',
  });
  expect(found.head).toMatch(/^[0-9a-f]{64}$/);
});

describe('a change of any field is found at its entry', () => {
  const changes = [
    `update audit_entry set at = at + interval '1 millisecond'`,
    `update audit_entry set action = 'helm.read'`,
    `update audit_entry set digest = sha256('x')`,
    `update audit_payload set salt = sha256('x')`,
    `update audit_payload set actor = 'account-bo'`,
    `update audit_payload set actor = null`,
    `update audit_payload set subject = 'post:9'`,
    `update audit_payload set reason = 'Bo was sent away'`,
    `update audit_payload set payload = '{"share":1}'`,
    `delete from audit_payload`,
  ];
  // Entry 2 is the first of its seal; entry 5 is not sealed yet.
  test.each(changes)('%s', async (change) => {
    await tamper(`${change} ${where(2)}`);
    expect(await verify(base.db, orgId)).toMatchObject({ isWhole: false, entry: numbers[2] });
  });
  test.each(changes)('not sealed yet: %s', async (change) => {
    await tamper(`${change} ${where(5)}`);
    expect(await verify(base.db, orgId)).toMatchObject({ isWhole: false, entry: numbers[5] });
  });
});

test('an entry taken out is missed', async () => {
  await tamper(`delete from audit_entry ${where(2)}`);
  expect(await verify(base.db, orgId)).toMatchObject({
    isWhole: false,
    entry: numbers[2],
    message: `Entry ${numbers[2]} is missing.`,
  });
});

test('an entry put in between is found', async () => {
  await tamper(
    `insert into audit_entry (org_id, number, at, action, digest) overriding system value
     select org_id, -1, at, action, digest from audit_entry ${where(5)}`,
  );
  expect((await verify(base.db, orgId)).message).toMatch('was slipped in');
});

test('a changed seal is found', async () => {
  for (const change of [
    `leaves[1] = sha256('x')`,
    `sealed_at = sealed_at + interval '1 second'`,
    `hash = sha256('x')`,
  ]) {
    await tamper(`update audit_seal set ${change} where org_id = '${orgId}' and number = 1`);
    expect((await verify(base.db, orgId)).message).toMatch('Seal 1, over entries');
  }
});

test('who forges an entry, its digest, its leaf and its seal is found at the seal that follows', async () => {
  const [first, second] = await exportLog(base.db, orgId, { withContent: true, limit: 2 });
  const { content } = first!;
  const said = { ...content!, at: first!.at, action: 'helm.read' };
  const digest = digestOf(bytes(content!.salt), said);
  const leaves = [
    leafOf({ ...first!, action: 'helm.read', digest }),
    leafOf({ ...second!, digest: bytes(second!.digest) }),
  ];
  const hash = sealHash(null, { number: 1, sealedAt: noon + 1, entries: numbers.slice(0, 2), leaves });
  await tamper(`update audit_entry set action = 'helm.read', digest = ${literal(digest)} ${where(0)}`);
  const set = `leaves[1] = ${literal(leaves[0]!)}, hash = ${literal(hash)}`;
  await tamper(`update audit_seal set ${set} where org_id = '${orgId}' and number = 1`);
  expect((await verify(base.db, orgId)).message).toMatch('Seal 2, over entries');
});

test('cutting off the end shows against a head kept elsewhere', async () => {
  const { head } = await verify(base.db, orgId);
  await tamper(`delete from audit_seal where org_id = '${orgId}' and number = 2`);
  for (const i of [3, 4, 5]) {
    await tamper(`delete from audit_payload ${where(i)}`);
    await tamper(`delete from audit_entry ${where(i)}`);
  }
  const cut = await verify(base.db, orgId);
  expect(cut.isWhole).toBe(true);
  expect(cut.head).not.toBe(head);
});

test('a seal taken out is missed', async () => {
  await tamper(`delete from audit_seal where org_id = '${orgId}' and number = 1`);
  expect(await verify(base.db, orgId)).toMatchObject({ isWhole: false, message: 'Seal 1 is missing.' });
});

test('erasing takes the content and leaves the chain whole', async () => {
  await erasePayload(base.db, orgId, {
    at: noon,
    actor: null,
    entries: [numbers[1]!, numbers[5]!],
    reason: 'a request to be forgotten',
  });
  expect((await verify(base.db, orgId)).message).toBe('The audit log is whole: 7 entries, 4 of them sealed.');
  await seal(base.db, orgId, noon);
  expect((await verify(base.db, orgId)).isWhole).toBe(true);
  const entries = await exportLog(base.db, orgId, { withContent: true });
  expect(entries.map(({ content }) => content === null)).toEqual([
    false,
    true,
    false,
    false,
    false,
    true,
    false,
  ]);
  expect(entries[1]!.action).toBe('appointment.edit');
});

test('the record of an erasure cannot be erased', async () => {
  await erasePayload(base.db, orgId, { at: noon, actor: null, entries: [numbers[1]!], reason: 'asked for' });
  const [erasure] = (await exportLog(base.db, orgId, { withContent: true })).slice(-1);
  await erasePayload(base.db, orgId, {
    at: noon,
    actor: null,
    entries: [erasure!.number],
    reason: 'to hide it',
  });
  expect((await verify(base.db, orgId)).isWhole).toBe(true);
  expect(await exportLog(base.db, orgId, { withContent: true })).toHaveLength(7);
});

test('entries and seals are never changed or removed, contents never changed', async () => {
  for (const table of ['audit_entry', 'audit_seal'])
    for (const change of [
      `update ${table} set org_id = org_id`,
      `delete from ${table}`,
      `truncate ${table} cascade`,
    ])
      await expect(base.pool.query(change), change).rejects.toThrow('append-only');
  await expect(base.pool.query(`update audit_payload set actor = 'x'`)).rejects.toThrow('append-only');
});

test('two processes that seal while four write: every entry is sealed once, in order', async () => {
  const other = connect(base.url, createLog('error'));
  const writing = Promise.all(
    [0, 1, 2, 3].map(async () => {
      for (let i = 0; i < 25; i += 1) await appoint(i);
    }),
  );
  const sealing = Promise.all(
    [base.db, other.db].map(async (db) => {
      for (let i = 0; i < 20; i += 1) await seal(db, orgId, noon + i);
    }),
  );
  await Promise.all([writing, sealing]);
  await Promise.all([seal(base.db, orgId, noon), seal(other.db, orgId, noon)]);
  expect((await verify(other.db, orgId)).message).toBe(
    'The audit log is whole: 106 entries, 106 of them sealed.',
  );
  await other.close();
});

test('an entry of a long transaction comes after the seals made meanwhile', async () => {
  await base.db.transaction().execute(async (long) => {
    await record(long, orgId, { at: noon, actor: null, action: 'import.apply', subject: null });
    expect(await seal(base.db, orgId, noon)).toBe(0);
  });
  expect(await seal(base.db, orgId, noon)).toBe(3);
  expect((await verify(base.db, orgId)).isWhole).toBe(true);
});

test('a deed that is given up leaves no entry', async () => {
  const givenUp = base.db.transaction().execute(async (deed) => {
    await record(deed, orgId, { at: noon, actor: null, action: 'import.apply', subject: null });
    throw new Error('no');
  });
  await expect(givenUp).rejects.toThrow('no');
  expect(await exportLog(base.db, orgId, { withContent: true })).toHaveLength(6);
  await seal(base.db, orgId, noon);
  expect((await verify(base.db, orgId)).isWhole).toBe(true);
});

test('the works council reads what was done, not by whom and about whom', async () => {
  const [first] = await exportLog(base.db, orgId, { withContent: false, limit: 1 });
  expect(first).toEqual({
    number: numbers[0],
    at: noon,
    action: 'appointment.edit',
    digest: expect.any(String),
    content: null,
  });
  const rest = await exportLog(base.db, orgId, { withContent: true, after: numbers[3]! });
  expect(rest.map(({ content }) => content?.subject)).toEqual(['post:4', 'post:5']);
});
