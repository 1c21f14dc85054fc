import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eraseCare } from '../features/care/server/index.ts';
import {
  type Browser,
  openCast,
  signUpOwner,
  startTestServer,
  type TestServer,
} from './fixtures/testServer.fixture.ts';

// Berths on 2 November: Hanneke manages Goro, who is tech lead, Xiu, Tomás and Oyelaran. Mbali manages Hanneke.
let harbour: TestServer;
let owner: Browser;
const { ask, id, come } = openCast(() => ({ test: harbour, owner }));

const read = (name: string, feature = 'care') =>
  ask(name)('POST', `/api/features/${feature}/acknowledgement`);

beforeAll(async () => {
  harbour = await startTestServer('2026-11-02');
  owner = await signUpOwner(harbour);
  expect((await owner('POST', '/api/imports/harbour')).status).toBe(200);
  for (const table of ['acknowledgement', 'agreement', 'goal', 'talk', 'wish_heard'])
    await harbour.database.pool.query(`delete from care_${table}`);
  for (const [name, fullName] of [
    ['hanneke', 'Hanneke Halyard'],
    ['goro', 'Goro Gangway'],
    ['xiu', 'Xiu Jetty'],
    ['ada', 'Ada Quill'],
    ['noor', 'Noor Narrows'],
    ['mbali', 'Mbali Roads'],
  ] as const)
    await come(name, fullName);
});
afterAll(() => harbour?.close());

const people = async (name: string) => (await ask(name)('GET', '/api/me/people')).body;
const careOf = (reader: string, person: string) => ask(reader)('GET', `/api/people/${id(person)}/care`);
const marks = async (reader: string, person: string): Promise<Record<string, string>> =>
  Object.fromEntries(
    (await careOf(reader, person)).body.marks.map(({ name, state }: { name: string; state: string }) => [
      name,
      state,
    ]),
  );
const agree = (manager: string, person: string, text: string) =>
  ask(manager)('POST', `/api/people/${id(person)}/care/agreements`, { text });

describe('before it is on', () => {
  test('nothing is shown or recorded', async () => {
    expect((await people('hanneke')).standing).toBe('off');
    expect((await agree('hanneke', 'xiu', 'Reviews within a day')).body.detail).toBe(
      'Nobody is forgotten is switched off here. An owner or admin switches it on under Settings, Works agreement.',
    );
  });

  test('nor of who has not read the notice', async () => {
    expect((await owner('PUT', '/api/features/care', { onFrom: '2026-11-02' })).body.state).toBe('on');
    const { sentence, people: rows } = await people('hanneke');
    expect(sentence).toBe('None of your 4 people has read the notice yet, so nothing is shown.');
    expect(
      rows.map(({ person, marks }: { person: { name: string }; marks: [] }) => [person.name, marks]),
    ).toEqual([
      ['Goro Gangway', []],
      ['Xiu Jetty', []],
      ['Tomás Trawl', []],
      ['Oyelaran Oakum', []],
    ]);
    expect((await agree('hanneke', 'xiu', 'Reviews within a day')).body.detail).toBe(
      'Xiu Jetty has not read the notice about nobody is forgotten yet. Nothing is recorded before.',
    );
    await read('xiu');
    await read('goro');
  });
});

describe('what is missing', () => {
  test('is a task of the manager, with a next step, and is told in one sentence', async () => {
    expect((await people('hanneke')).sentence).toContain(
      '2 have nothing agreed that still holds and 2 have no growth goal.',
    );
    expect((await careOf('hanneke', 'xiu')).body.marks[0]).toEqual({
      name: 'expectations',
      state: 'missing',
      says: 'Nothing is agreed.',
      step: 'Agree what you expect of each other, and write it down.',
    });
  });

  test('goes once both have said what they agreed, the person has a goal and they have talked', async () => {
    expect((await agree('hanneke', 'xiu', 'Reviews within a day')).status).toBe(200);
    expect(await marks('hanneke', 'xiu')).toMatchObject({ expectations: 'waits', goal: 'missing' });
    const xiu = ask('xiu');
    expect((await xiu('GET', '/api/me/care')).body.sentence).toBe(
      'Hanneke Halyard has written down what you agreed. Say whether it is so.',
    );
    expect((await xiu('POST', '/api/me/care/acknowledgement', { version: 1 })).status).toBe(200);
    expect((await xiu('PUT', '/api/me/care/goal', { text: 'Lead a project' })).status).toBe(200);
    expect((await xiu('PUT', '/api/me/care/talks/2026-10-30')).status).toBe(200);
    expect(await marks('hanneke', 'xiu')).toMatchObject({ expectations: 'good', goal: 'good', talk: 'good' });
  });

  test('comes back with time: a talk after two weeks', async () => {
    harbour.goTo('2026-11-14');
    expect((await careOf('hanneke', 'xiu')).body.marks[2]).toMatchObject({ state: 'missing' });
    harbour.goTo('2026-11-02');
  });

  test('is told on the home of the manager, and to nobody else', async () => {
    const sentences = async (name: string) =>
      (await ask(name)('GET', '/api/home')).body.groups.flatMap(
        ({ sentences: all }: { sentences: readonly { key: string }[] }) =>
          all.map(({ key }) => key).filter((key) => key.startsWith('care.')),
      );
    expect(await sentences('hanneke')).toContain('care.goal');
    expect(await sentences('goro')).toEqual(['care.goal.own']);
    expect(await sentences('mbali')).not.toContain('care.goal');
  });
});

describe('who sees it', () => {
  test('the manager alone: not the tech lead, nor another manager, a director, the owner or a colleague', async () => {
    expect((await careOf('hanneke', 'xiu')).status).toBe(200);
    for (const name of ['goro', 'ada', 'mbali', 'noor', 'xiu'])
      expect((await careOf(name, 'xiu')).status, name).toBe(403);
    expect((await owner('GET', `/api/people/${id('xiu')}/care`)).status).toBe(403);
    expect((await owner('GET', '/api/me/people')).status).toBe(403);
    expect((await people('goro')).people).toEqual([]);
  });

  test('nor may they write', async () => {
    for (const name of ['goro', 'mbali', 'xiu'])
      expect((await agree(name, 'xiu', 'Be faster')).status, name).toBe(403);
    expect((await owner('PUT', `/api/people/${id('xiu')}/care/talks/2026-11-01`)).status).toBe(403);
  });

  test('and the person is told that their manager looked', async () => {
    const { items } = (await ask('xiu')('GET', '/api/me/access-log')).body;
    expect(items.map(({ what }: { what: string }) => what)).toContain(
      'what you agreed, growth goal and days of talks',
    );
  });
});

test('a new wording waits for a new yes, and the earlier one stays', async () => {
  await agree('hanneke', 'xiu', 'Reviews within two days');
  const stale = await ask('xiu')('POST', '/api/me/care/acknowledgement', { version: 1 });
  expect([stale.status, stale.body.code]).toEqual([412, 'stale']);
  const { agreements } = (await ask('xiu')('GET', '/api/me/care')).body;
  expect(
    agreements.map(({ text, acknowledgedOn }: { text: string; acknowledgedOn: string | null }) => [
      text,
      acknowledgedOn,
    ]),
  ).toEqual([
    ['Reviews within two days', null],
    ['Reviews within a day', '2026-11-02'],
  ]);
});

test('a day to come, or long ago, is no talk; and a tick is taken back by either', async () => {
  const tick = (day: string) => ask('hanneke')('PUT', `/api/people/${id('xiu')}/care/talks/${day}`);
  expect((await tick('2026-11-03')).body.detail).toContain('still to come');
  expect((await tick('2024-11-03')).body.detail).toContain('more than a year ago');
  expect((await tick('2026-10-30')).status).toBe(200);
  expect((await ask('xiu')('DELETE', '/api/me/care/talks/2026-10-30')).status).toBe(200);
  expect((await careOf('hanneke', 'xiu')).body.talks).toEqual([]);
});

test('a wish that is shown is heard once the manager has talked about it', async () => {
  await owner('PUT', '/api/features/skills', { onFrom: '2026-11-02' });
  await read('xiu', 'skills');
  const knots = (await owner('POST', '/api/skills', { name: 'Knots' })).body.id;
  await ask('xiu')('PUT', `/api/me/skills/wishes/${encodeURIComponent(knots)}`, {
    wish: 'learn',
    shownTo: 'leads',
  });
  expect((await marks('hanneke', 'xiu')).wish).toBe('missing');
  expect(
    (await ask('hanneke')('POST', `/api/people/${id('xiu')}/care/wishes`, { skill: knots })).status,
  ).toBe(200);
  expect((await marks('hanneke', 'xiu')).wish).toBe('good');
});

test('what is kept about oneself, and what one wrote, is in one’s export', async () => {
  const mine = (await ask('xiu')('GET', '/api/me/export')).body.care;
  expect(mine.agreements).toHaveLength(2);
  expect(mine.goals[0].text).toBe('Lead a project');
  const { written } = (await ask('hanneke')('GET', '/api/me/export')).body.care;
  expect(written.map(({ what }: { what: string }) => what)).toContain('agreed: Reviews within a day');
});

test('a new manager starts with what was agreed', async () => {
  const edits = [{ do: 'reportTo', person: id('xiu'), manager: id('ada'), from: '2026-11-02' }];
  const { version } = (await owner('GET', '/api/helm')).body;
  const ifMatch = { 'if-match': `"${version}"` };
  const edited = await owner('POST', '/api/edits', { edits, reason: 'moved' }, ifMatch);
  expect(edited.status, edited.text).toBe(200);
  expect((await careOf('hanneke', 'xiu')).status).toBe(403);
  const { agreements, marks: now } = (await careOf('ada', 'xiu')).body;
  expect(agreements[0].text).toBe('Reviews within two days');
  expect(now[2]).toMatchObject({ state: 'waits', says: 'You are new to each other.' });
});

test('who is erased leaves nothing; of a manager what they wrote stays, without them', async () => {
  const { db } = harbour.wheelhouse.leading.care;
  await eraseCare(db, 'main', id('hanneke'));
  const { agreements } = (await ask('xiu')('GET', '/api/me/care')).body;
  expect(agreements[0]).toMatchObject({ text: 'Reviews within two days', by: null });
  await eraseCare(db, 'main', id('xiu'));
  const left = (await ask('xiu')('GET', '/api/me/export')).body.care;
  expect(left).toEqual({ agreements: [], goals: [], talks: [], heard: [], written: [] });
});
