import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOf, isoDay, utcMomentOf } from '../../../base/day.ts';
import { InputError } from '../../../base/errors.ts';
import type { OpenDatabase } from '../../../platform/db/index.ts';
import { testDatabase } from '../../../platform/db/testDatabase.ts';
import { type EditInput, edit } from '../editApi.ts';
import type { OrganisationFile } from '../organisationFile.ts';
import { applyEdits, exportOrganisation, listChangeSets, look, readPerson, undo } from './actions.ts';
import type { Asking } from './asking.ts';
import { Chronicles } from './chronicles.ts';
import { importHistory, importSnapshot } from './importActions.ts';
import type { PeopleDb } from './store.ts';

let database: OpenDatabase;
let db: PeopleDb;

beforeAll(async () => {
  database = await testDatabase();
  db = database.db as unknown as PeopleDb;
});
afterAll(() => database?.close());

const harbour = async () => {
  const orgId = randomUUID();
  await db
    .insertInto('organisation')
    .values({ org_id: orgId, name: 'Harbour', zone: 'UTC', created_at: new Date() })
    .execute();
  return { orgId, people: { db, chronicles: new Chronicles(db), newId: randomUUID } };
};

const asking = (orgId: string, on: string, personId: string | null = null): Asking => ({
  ...{ orgId, userId: null, personId, today: dayOf(on), now: utcMomentOf(dayOf(on)) },
  may: () => {},
  mayDo: () => true,
});

const edits = (list: readonly EditInput[]) => ({ edits: list.map((e) => edit.parse(e)), reason: '' });

const typed: EditInput[] = [
  { do: 'addTeam', as: 'new:t', name: 'Berths', kind: 'stream' },
  { do: 'addPerson', as: 'new:ada', name: 'Ada', emails: ['ada@harbour.example'] },
  { do: 'appoint', team: 'new:t', role: 'TL', person: 'new:ada', share: 0.4 },
];

const file = (lead: string): OrganisationFile => ({
  people: [
    {
      key: lead,
      name: lead,
      handle: null,
      standing: 'member',
      identities: [{ kind: 'email', host: '', value: `${lead}@harbour.example` }],
    },
  ],
  teams: [{ key: 'berths', slug: 'berths', name: 'Berths', kind: 'stream', stage: null, parentKey: null }],
  seats: [
    {
      teamKey: 'berths',
      role: 'TL',
      title: 'tech lead',
      personKey: lead,
      acquired: 'unknown',
      share: null,
      coverKey: null,
      mentorKey: null,
    },
  ],
  members: [],
  reportingLines: [],
});
const revision = (on: string, lead: string) => ({
  day: dayOf(on),
  at: utcMomentOf(dayOf(on)),
  revision: on,
  reading: { organisation: file(lead), faults: [] },
});
const job = { kind: 'csv', source: 'leads', apply: true };
const snapshot = (lead: string) => ({
  ...job,
  reading: { organisation: file(lead), faults: [] },
  revision: null,
});
/** A history of who led Berths, as a repository would tell it. */
const history = (...revisions: ReturnType<typeof revision>[]) => ({
  ...job,
  repository: '/harbour',
  revisionsAfter: async function* (after: string | undefined) {
    yield* revisions.slice(revisions.findIndex((r) => r.revision === after) + 1);
  },
});

test('what is typed is read again by another process, with its source and its share', async () => {
  const { orgId, people } = await harbour();
  const { changeSet } = await applyEdits(people, asking(orgId, '2026-05-01'), edits(typed), 0);
  expect(changeSet).toBe(1);
  const other = { ...people, chronicles: new Chronicles(db) };
  const { roster } = await look(other, asking(orgId, '2026-05-02'), {});
  expect(
    roster.seats.map((s) => [
      s.title,
      s.state,
      isoDay(s.from),
      s.appointment?.body.share?.toFixed(1),
      s.appointment?.source.name,
    ]),
  ).toEqual([['tech lead', 'held', '2026-05-01', '0.4', 'hand']]);
});

test('two people who edit the same version: the second is told, and loses nothing of the first', async () => {
  const { orgId, people } = await harbour();
  await applyEdits(people, asking(orgId, '2026-05-01'), edits(typed), 0);
  await expect(
    applyEdits(people, asking(orgId, '2026-05-01'), edits([{ do: 'addTeam', name: 'Tideline' }]), 0),
  ).rejects.toMatchObject({ code: 'stale' });
  expect((await look(people, asking(orgId, '2026-05-01'), {})).roster.teams.size).toBe(1);
});

test('a refused edit keeps nothing of the request', async () => {
  const { orgId, people } = await harbour();
  const refused = applyEdits(
    people,
    asking(orgId, '2026-05-01'),
    edits([...typed, { do: 'endTeam', team: 'gone', on: '2026-06-01' }]),
    0,
  );
  await expect(refused).rejects.toBeInstanceOf(InputError);
  expect((await look(people, asking(orgId, '2026-05-01'), {})).version).toBe(0);
});

test('an import, twice, then a successor, then undone: the past is as it was', async () => {
  const { orgId, people } = await harbour();
  const run = (on: string, lead: string) => importSnapshot(people, asking(orgId, on), snapshot(lead));
  expect((await run('2026-01-01', 'Ada')).answer.sentence).toBe(
    'Adds 1 person, 1 team, 1 seat and 1 appointment.',
  );
  expect((await run('2026-02-01', 'Ada')).answer).toMatchObject({
    changeSet: null,
    sentence: 'Nothing to do: the files say what is here already.',
  });
  const second = await run('2026-03-01', 'Bo');
  expect(second.answer.sentence).toBe('Adds 1 person and 1 appointment; ends 1 person and 1 appointment.');
  const holder = async (asOf: string) => {
    const { roster } = await look(people, asking(orgId, '2026-04-01'), { asOf });
    return roster.seats.map((s) => s.holder && roster.people.get(s.holder)!.body.name);
  };
  expect([await holder('2026-02-28'), await holder('2026-03-01')]).toEqual([['Ada'], ['Bo']]);
  await undo(people, asking(orgId, '2026-04-01'), second.answer.changeSet!);
  expect([await holder('2026-02-28'), await holder('2026-03-01')]).toEqual([['Ada'], ['Ada']]);
  await expect(undo(people, asking(orgId, '2026-04-01'), second.answer.changeSet!)).rejects.toThrow(
    'Change 2 was undone already, by change 3.',
  );
  expect(
    (await listChangeSets(people, asking(orgId, '2026-04-01'))).map((c) => [c.id, c.undoes, c.undoneBy]),
  ).toEqual([
    [3, 2, null],
    [2, null, 3],
    [1, null, null],
  ]);
});

test('a dry run keeps nothing', async () => {
  const { orgId, people } = await harbour();
  const dry = await importSnapshot(people, asking(orgId, '2026-01-01'), { ...snapshot('Ada'), apply: false });
  expect(dry.view.roster.seats).toHaveLength(1);
  expect((await look(people, asking(orgId, '2026-01-01'), {})).roster.seats).toHaveLength(0);
});

test('a history after a snapshot tells the days the snapshot could not, and is no news the second time', async () => {
  const { orgId, people } = await harbour();
  await importSnapshot(people, asking(orgId, '2026-06-01'), snapshot('Bo'));
  const past = history(revision('2025-01-01', 'Ada'), revision('2025-09-01', 'Bo'));
  await importHistory(people, asking(orgId, '2026-06-02'), past);
  const { roster } = await look(people, asking(orgId, '2026-06-02'), { asOf: '2025-03-01' });
  expect([...roster.people.values()].map((p) => p.body.name)).toEqual(['Ada']);
  expect(
    (
      await look(people, asking(orgId, '2026-06-02'), { asOf: '2025-10-01', asKnownOn: '2025-08-31' })
    ).roster.seats.map((s) => s.openStart),
  ).toEqual([true]);
  expect((await importHistory(people, asking(orgId, '2026-06-03'), past)).answer.changeSet).toBeNull();
});

test('who sees addresses of somebody else stands in that person’s access log', async () => {
  const { orgId, people } = await harbour();
  const { made } = await applyEdits(people, asking(orgId, '2026-05-01'), edits(typed), 0);
  const ada = made['new:ada']!;
  expect(
    (await readPerson(people, asking(orgId, '2026-05-01', 'bo'), ada, {})).identities?.map((i) => i.value),
  ).toEqual(['ada@harbour.example']);
  const { accessLogOf } = await import('../../../platform/audit/index.ts');
  expect((await accessLogOf(db, orgId, ada)).map(({ viewer, what }) => [viewer, what])).toEqual([
    ['bo', 'addresses and logins'],
  ]);
});

test('an export read again as an import says the same', async () => {
  const { orgId, people } = await harbour();
  await applyEdits(people, asking(orgId, '2026-05-01'), edits(typed), 0);
  const exported = await exportOrganisation(people, asking(orgId, '2026-05-01'));
  expect(exported.seats).toMatchObject([
    { teamKey: 'berths', title: 'tech lead', personKey: 'ada', from: dayOf('2026-05-01') },
  ]);
});

test('an organisation never sees the facts of another', async () => {
  const [one, two] = [await harbour(), await harbour()];
  await applyEdits(one.people, asking(one.orgId, '2026-05-01'), edits(typed), 0);
  expect((await look(two.people, asking(two.orgId, '2026-05-01'), {})).roster.people.size).toBe(0);
});

test('a history read further goes on where it was recorded, and says the same as one read at once', async () => {
  const revisions = [
    revision('2025-01-01', 'Ada'),
    revision('2025-09-01', 'Bo'),
    revision('2026-02-01', 'Cy'),
  ];
  const [bit, whole] = [await harbour(), await harbour()];
  await importHistory(bit.people, asking(bit.orgId, '2026-06-01'), history(...revisions.slice(0, 2)));
  await importHistory(bit.people, asking(bit.orgId, '2026-06-02'), history(...revisions));
  await importHistory(whole.people, asking(whole.orgId, '2026-06-02'), history(...revisions));
  const stays = async ({ orgId, people }: typeof bit) => {
    const { known } = await look(people, asking(orgId, '2026-06-02'), {});
    return known.appointment.map(({ source, from, to }) => [source.key, from, to]).sort();
  };
  expect(await stays(bit)).toHaveLength(3);
  expect(await stays(bit)).toEqual(await stays(whole));
});

test('a history that was stopped keeps nothing, and the next run goes on where it stopped', async () => {
  const { orgId, people } = await harbour();
  const stop = new AbortController();
  const read: (string | undefined)[] = [];
  const past = history(
    revision('2025-01-01', 'Ada'),
    revision('2025-09-01', 'Bo'),
    revision('2026-02-01', 'Cy'),
  );
  const stopping = {
    ...past,
    stop: stop.signal,
    revisionsAfter: async function* (after: string | undefined) {
      read.push(after);
      for await (const next of past.revisionsAfter(after)) {
        yield next;
        if (next.revision === '2025-09-01') stop.abort(new InputError('stopped', 'Stopped.'));
      }
    },
  };
  await expect(importHistory(people, asking(orgId, '2026-06-01'), stopping)).rejects.toThrow('Stopped.');
  expect((await look(people, asking(orgId, '2026-06-01'), {})).version).toBe(0);
  await importHistory(people, asking(orgId, '2026-06-01'), {
    ...stopping,
    stop: new AbortController().signal,
  });
  expect(read).toEqual([undefined, '2025-09-01']);
  expect(
    (await look(people, asking(orgId, '2026-06-01'), { asOf: '2025-03-01' })).roster.seats.map(
      (s) => s.state,
    ),
  ).toEqual(['held']);
});

test('what a dry run of a history has read is not read again to be recorded', async () => {
  const { orgId, people } = await harbour();
  const past = history(revision('2025-01-01', 'Ada'), revision('2025-09-01', 'Bo'));
  await importHistory(people, asking(orgId, '2026-06-01'), { ...past, apply: false });
  expect((await look(people, asking(orgId, '2026-06-01'), {})).version).toBe(0);
  const read: (string | undefined)[] = [];
  const applied = await importHistory(people, asking(orgId, '2026-06-01'), {
    ...past,
    revisionsAfter: (after) => {
      read.push(after);
      return past.revisionsAfter(after);
    },
  });
  expect(read).toEqual(['2025-09-01']);
  expect(applied.view.roster.seats).toHaveLength(1);
});

test('two people merged by hand: the evidence stays with the change, and the next import keeps them one', async () => {
  const { orgId, people } = await harbour();
  await importSnapshot(people, asking(orgId, '2026-01-01'), snapshot('Ada'));
  const { made, version } = await applyEdits(
    people,
    asking(orgId, '2026-01-02'),
    edits([{ do: 'addPerson', as: 'new:a', name: 'A. Quill' }]),
    null,
  );
  const { roster } = await look(people, asking(orgId, '2026-01-02'), {});
  const ada = roster.seats[0]!.holder!;
  const merge = { do: 'mergePeople' as const, keep: made['new:a']!, absorb: ada, evidence: 'She told us.' };
  await applyEdits(people, asking(orgId, '2026-01-03'), edits([merge]), Number(version));
  expect((await listChangeSets(people, asking(orgId, '2026-01-03')))[0]).toMatchObject({
    summary: expect.stringContaining('A. Quill'),
    reason: 'She told us.',
  });
  const again = await importSnapshot(people, asking(orgId, '2026-01-04'), snapshot('Ada'));
  expect(again.answer.changeSet).toBeNull();
  expect([...again.view.roster.people.values()].map((p) => p.body.name)).toEqual(['A. Quill']);
});

test('a link to somebody who has left leads to their last day, and says so', async () => {
  const { orgId, people } = await harbour();
  const { made } = await applyEdits(people, asking(orgId, '2026-05-01'), edits(typed), 0);
  const ada = made['new:ada']!;
  await applyEdits(
    people,
    asking(orgId, '2026-06-01'),
    edits([{ do: 'endPerson', person: ada, on: '2026-06-01' }]),
    1,
  );
  const gone = await readPerson(people, asking(orgId, '2026-07-01'), ada, {});
  expect([gone.asOf, gone.sentence]).toEqual([
    '2026-05-31',
    'Ada is not here any more. On the last day, 31 May 2026, it was so: Ada is tech lead of Berths.',
  ]);
  expect(gone.history.map(({ sentence }) => sentence)).toContain('Ada left.');
  await expect(readPerson(people, asking(orgId, '2026-07-01'), 'nemo', {})).rejects.toMatchObject({
    code: 'not-found',
  });
});
