import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eraseDelegation, muOf } from '../features/delegation/server/index.ts';
import { askingFor } from './asking.ts';
import {
  type Browser,
  comeAboard,
  openCast,
  signUpOwner,
  startTestServer,
  type TestServer,
} from './fixtures/testServer.fixture.ts';

// Lighthouse on 2 November: Leilani Lantern is the tech lead, Sione Schooner manages; Fintan, Tuyết, Olek, Saoirse and others are on the team.
let harbour: TestServer;
let owner: Browser;
const { ask, id, come } = openCast(() => ({ test: harbour, owner }));
const csv = readFileSync('examples/harbour/leading/queue-leilani.csv', 'utf8');

const switchOn = (feature: string, onFrom: string) =>
  owner('PUT', `/api/features/${feature}`, { onFrom, reason: 'agreed with the works council' });
const read = (name: string, feature: string) => ask(name)('POST', `/api/features/${feature}/acknowledgement`);
const queue = async (name = 'leilani', day?: string) =>
  (await ask(name)('GET', `/api/me/queue${day ? `?asOf=${day}` : ''}`)).body;
const bring = (text: string, how: string, apply: boolean) =>
  ask('leilani')('POST', `/api/me/queue/readings?apply=${apply}`, { how, text });
const itemOf = async (title: string) => {
  const { waiting, handedOn, past } = await queue();
  return [...waiting, ...handedOn, ...past].find((line) => line.item.title.startsWith(title));
};
const page = async (title: string) =>
  (await ask('leilani')('GET', `/api/me/queue/${(await itemOf(title)).item.id}`)).body;
const choose = async (title: string, body: object) =>
  ask('leilani')('POST', `/api/me/queue/${(await itemOf(title)).item.id}/choices`, body);
const handed = async (name: string) => (await ask(name)('GET', '/api/me/handed')).body;
const homeOf = async (name: string): Promise<string[]> => {
  const { groups } = (await ask(name)('GET', '/api/home')).body;
  return groups.flatMap((group: { sentences: { key: string; sentence: string }[] }) =>
    group.sentences.filter(({ key }) => key.startsWith('delegation.')).map(({ sentence }) => sentence),
  );
};

beforeAll(async () => {
  harbour = await startTestServer('2026-11-02');
  owner = await signUpOwner(harbour);
  expect((await owner('POST', '/api/imports/harbour')).status).toBe(200);
  await come('leilani', 'Leilani Lantern');
  await come('fintan', 'Fintan Foghorn');
  await come('tuyet', 'Tuyết Tackle');
  await come('sione', 'Sione Schooner');
  await come('mbali', 'Mbali Roads');
});
afterAll(() => harbour?.close());

describe('before it is on', () => {
  test('nothing is kept or shown, and the words say whose switch it is', async () => {
    expect(await queue()).toMatchObject({ standing: 'off', waiting: [], mu: null });
    const refused = await bring(csv, 'csv', true);
    expect([refused.status, refused.body.code]).toEqual([422, 'feature-off']);
    await switchOn('delegation', '2026-11-02');
    expect((await bring(csv, 'csv', true)).body.code).toBe('notice-unread');
    expect((await handed('fintan')).standing).toBe('unread');
    await read('leilani', 'delegation');
  });
});

describe('the queue', () => {
  test('a file is tried first, then taken in; twice it changes nothing', async () => {
    const tried = (await bring(csv, 'csv', false)).body;
    expect(tried).toMatchObject({ sentence: 'Would add 7 things to your queue.', added: 7, faults: [] });
    expect((await queue()).waiting).toEqual([]);
    expect((await bring(csv, 'csv', true)).body.sentence).toBe('Added 7 things to your queue.');
    expect((await bring(csv, 'csv', true)).body).toMatchObject({ added: 0, changed: 0 });
  });

  test('it says what holds up most first, and what an hour is worth', async () => {
    const { sentence, mu, waiting, standing } = await queue();
    expect(standing).toBe('on');
    expect(sentence).toMatch(/^These 5 hours of yours hold up 46 hours of others a week\. 5 more things/);
    expect(waiting[0].item.title).toBe('Plan the drill for a lost site');
    expect(mu.value).toBeCloseTo(1 + (57 * 0.7) / 40, 6);
  });

  test('pasted lines with faults lose nothing: what is sound is taken, the rest is told by line', async () => {
    const text = 'Answer the auditors; Audit; 2; Mbali 3h; 2026-11-09\nNothing said; ; soon';
    const { body } = await bring(text, 'pasted', true);
    expect(body).toMatchObject({ added: 1, faults: [{ line: 2, severity: 'error' }] });
    expect((await itemOf('Answer the auditors')).item).toMatchObject({ heldUpHours: 3, source: 'pasted' });
  });

  test('an item is changed by the version that was read; done and dropped it is off the list, and may come back', async () => {
    const { item } = await itemOf('Answer the auditors');
    const { id: itemId, version, delayOfWeek: _, state: __, source: ___, ...said } = item;
    const edit = { version, item: { ...said, heldUpHours: 1 } };
    expect((await ask('leilani')('PUT', `/api/me/queue/${itemId}`, edit)).status).toBe(200);
    const again = await ask('leilani')('PUT', `/api/me/queue/${itemId}`, edit);
    expect([again.status, again.body.code]).toEqual([409, 'conflict']);
    const set = (state: string, of: number) =>
      ask('leilani')('PUT', `/api/me/queue/${itemId}/state`, { version: of, state });
    await set('dropped', version + 1);
    expect((await queue()).past.map(({ item: each }: { item: { id: string } }) => each.id)).toEqual([itemId]);
    await set('open', version + 2);
    await set('done', version + 3);
    expect((await queue()).waiting).toHaveLength(7);
  });

  test('nobody else may see it: neither the manager, the director, the owner nor an admin', async () => {
    const { item } = await itemOf('Plan the drill');
    for (const name of ['sione', 'mbali', 'fintan'])
      expect((await ask(name)('GET', `/api/me/queue/${item.id}`)).status, name).not.toBe(200);
    const admin = await comeAboard(harbour, owner, { email: 'admin@harbour.example', isAdmin: true });
    for (const other of [owner, admin]) {
      expect((await other('GET', '/api/me/queue')).status).toBe(403);
      expect((await other('GET', `/api/me/queue/${item.id}`)).status).toBe(403);
    }
    expect((await queue('sione')).waiting).toEqual([]);
  });

  test('a day in the past shows it as it was', async () => {
    harbour.goTo('2026-11-03');
    await bring('Later; Later; 1', 'pasted', true);
    expect((await queue('leilani', '2026-11-02')).waiting).toHaveLength(7);
    expect((await queue()).waiting).toHaveLength(8);
    const { item } = await itemOf('Later');
    const state = { version: item.version, state: 'dropped' };
    await ask('leilani')('PUT', `/api/me/queue/${item.id}/state`, state);
  });
});

describe('who could do it', () => {
  test('while skills are off the team is offered by name, and it is said why', async () => {
    const { candidates, withoutSkills } = await page('Review how the fog');
    expect(withoutSkills).toMatch(/^Skills is switched off here.*people are offered by name/);
    const names = candidates.map(({ person }: { person: { name: string } }) => person.name);
    expect(names).toEqual(names.toSorted((a: string, b: string) => a.localeCompare(b)));
    expect(names).toContain('Fintan Foghorn');
    expect(names).not.toContain('Leilani Lantern');
  });

  test('with skills on, what they show their tech lead is weighed; they see that it was looked at', async () => {
    await switchOn('skills', '2026-11-03');
    for (const name of ['fintan', 'tuyet']) await read(name, 'skills');
    const rust = 'own:rust';
    const skills = (await owner('GET', '/api/skills')).body.items;
    const known = skills.find((each: { name: string }) => each.name === 'Rust')?.id ?? rust;
    await ask('fintan')('PUT', `/api/me/skills/wishes/${encodeURIComponent(known)}`, {
      ...{ wish: 'learn', shownTo: 'leads' },
    });
    const { candidates, withoutSkills } = await page('Review how the fog');
    expect(withoutSkills).toBeNull();
    const [first, second] = candidates;
    expect(first).toMatchObject({ person: { name: 'Fintan Foghorn' }, group: 'learns', mayTake: false });
    expect(second).toMatchObject({ group: 'knows' });
    expect(first.reason).toBe('Fintan wishes to learn Rust, and is perhaps competent in Rust.');
    const looks = (await ask('fintan')('GET', '/api/me/access-log')).body.items;
    expect(looks.map(({ what }: { what: string }) => what)).toEqual(
      expect.arrayContaining(['skills', 'availability']),
    );
  });
});

describe('handing on', () => {
  test('nothing is handed on to who has not read the notice, or whom one does not lead', async () => {
    const to = (delegate: string) => ({ choice: 'delegate', delegate, level: 'agree' });
    expect((await choose('Review how the fog', to(id('fintan')))).body.code).toBe('notice-unread');
    expect((await choose('Review how the fog', to(id('mbali')))).body.code).toBe('not-led');
    for (const name of ['fintan', 'tuyet']) await read(name, 'delegation');
  });

  test('it is kept with its prediction, leaves the queue, and lowers what an hour is worth', async () => {
    const before = (await queue()).mu.value;
    const body = { choice: 'delegate', delegate: id('fintan'), level: 'agree', word: 'Tuyết helps you' };
    expect((await choose('Review how the fog', body)).status).toBe(200);
    const { handedOn, waiting, mu } = await queue();
    expect(handedOn).toMatchObject([{ choice: { level: 'agree', delegate: { name: 'Fintan Foghorn' } } }]);
    expect(waiting.some(({ item }: { item: { title: string } }) => item.title.startsWith('Review'))).toBe(
      false,
    );
    expect(mu.value).toBeLessThan(before);
    const [kept] = (await ask('leilani')('GET', '/api/me/export')).body.delegation.choices;
    expect(kept.prediction).toMatchObject({ hours: 3.5, repeats: 12 });
    expect(kept.prediction.breakEven.value).toBeGreaterThan(1);
  });

  test('who is asked sees why, with what freedom and nothing of the reckoning; and is told at home', async () => {
    const { items, sentence } = await handed('fintan');
    expect(sentence).toBe('1 thing waits for your answer.');
    expect(items[0]).toMatchObject({
      ...{ title: 'Review how the fog beacons fail over', level: 'agree', word: 'Tuyết helps you' },
      ...{
        means: 'You and Leilani Lantern decide together.',
        from: { name: 'Leilani Lantern' },
        answer: null,
      },
      why: {
        sentence: 'You wish to learn Rust, and are perhaps competent in Rust.',
        considered: expect.any(Number),
      },
    });
    expect(JSON.stringify(items)).not.toMatch(/breakEven|heldUp|waitsFor/);
    expect(await homeOf('fintan')).toEqual([
      'Leilani Lantern would like to hand on Review how the fog beacons fail over to you: You and Leilani Lantern decide together.',
    ]);
  });

  test('a counter-proposal needs words; the leader reads it, and a yes after it', async () => {
    const [{ id: choice }] = (await handed('fintan')).items;
    const answer = (body: object) => ask('fintan')('PUT', `/api/me/handed/${choice}/answer`, body);
    expect((await answer({ answer: 'counter', word: '' })).status).toBe(400);
    await answer({ answer: 'counter', word: 'With Kwame, after Thursday' });
    expect((await homeOf('leilani')).join('\n')).toContain(
      'Fintan Foghorn would do Review how the fog beacons fail over otherwise: “With Kwame, after Thursday”',
    );
    expect((await ask('tuyet')('PUT', `/api/me/handed/${choice}/answer`, { answer: 'accept' })).status).toBe(
      404,
    );
    await answer({ answer: 'accept' });
    expect((await itemOf('Review how')).choice.answer).toMatchObject({ answer: 'accept' });
  });

  test('declined, it waits for the leader again', async () => {
    await choose('Plan the drill', { choice: 'delegate', delegate: id('tuyet'), level: 'consult' });
    const [{ id: choice }] = (await handed('tuyet')).items;
    await ask('tuyet')('PUT', `/api/me/handed/${choice}/answer`, { answer: 'decline', word: 'I am away' });
    const { waiting } = await queue();
    expect(waiting[0]).toMatchObject({ item: { title: 'Plan the drill for a lost site' } });
    expect(waiting[0].advice).not.toBeNull();
  });
});

describe('doing it oneself', () => {
  test('asks for a reason, which nobody else ever reads', async () => {
    const self = (reason: string, reasonText = '') => ({ choice: 'self', reason, reasonText });
    expect((await choose('Answer the tender', { choice: 'self' })).status).toBe(400);
    expect((await choose('Answer the tender', self('other'))).body.code).toBe('no-reason');
    expect((await choose('Answer the tender', self('confidential', 'prices of others'))).status).toBe(200);
    expect((await page('Answer the tender')).line.choice).toMatchObject({ reason: 'confidential' });
    const audit = (await owner('GET', '/api/audit')).text;
    expect(audit).toContain('delegation.own');
    expect(audit).not.toContain('prices of others');
    expect(JSON.stringify(await handed('fintan'))).not.toContain('prices');
  });
});

describe('what an hour is worth', () => {
  const told = async (by: string) => {
    const { wheelhouse } = harbour;
    const nobody = { isAdmin: false, isOwner: false, isWorksCouncil: false, userId: null };
    const asking = await askingFor(wheelhouse, { ...nobody, personId: id(by) });
    return muOf(wheelhouse.leading.delegation, asking, id('leilani'));
  };

  test('is told to nobody else, unless the leader shows the number; then they see who looked', async () => {
    expect((await told('leilani')).value).toBeGreaterThan(1);
    expect((await told('sione')).value).toBeNull();
    await ask('leilani')('PUT', '/api/me/queue-sharing', { sharesMu: true });
    expect(await told('sione')).toEqual({
      value: (await told('leilani')).value,
      sentence: expect.stringMatching(/^An hour of Leilani Lantern is worth 1\.\d\d hours/),
    });
    const looks = (await ask('leilani')('GET', '/api/me/access-log')).body.items;
    expect(looks).toContainEqual(expect.objectContaining({ what: 'what an hour is worth' }));
    await ask('leilani')('PUT', '/api/me/queue-sharing', { sharesMu: false });
    expect((await told('sione')).value).toBeNull();
  });
});

describe('what came of it', () => {
  const outcome = async (title: string, body: object) =>
    ask('leilani')('POST', `/api/me/choices/${(await itemOf(title)).choice.id}/outcomes`, body);

  test('stands beside what was predicted', async () => {
    expect((await outcome('Review how', { leaderHours: 2, went: 'well' })).body.code).toBe('no-hours');
    await outcome('Review how', { leaderHours: 2, otherHours: 5, went: 'well', isDone: false });
    const [first] = (await itemOf('Review how')).choice.outcomes;
    expect(first).toMatchObject({ times: 1, leaderHours: 2, otherHours: 5, went: 'well' });
    expect(first.predicted.other).toBeGreaterThan(3.5);
    expect(first.actual.cost).toBeGreaterThan(5 * 0.7);
    expect((await handed('fintan')).items[0].outcomes).toMatchObject([{ otherHours: 5 }]);
  });

  test('from five outcomes of more than one person the class is estimated anew', async () => {
    for (const otherHours of [4.5, 4.2])
      await outcome('Review how', { leaderHours: 1, otherHours, went: 'well', isDone: false });
    await outcome('Review how', { leaderHours: 1, otherHours: 4, went: 'mended', isDone: true });
    const classes = async () => (await queue()).classes;
    expect(await classes()).toMatchObject([{ taskClass: 'Design review', outcomes: 4, from: 'assumed' }]);
    await bring('Review the siren; Design review; 3', 'pasted', true);
    await choose('Review the siren', { choice: 'delegate', delegate: id('tuyet'), level: 'inquire' });
    await outcome('Review the siren', { leaderHours: 0.5, otherHours: 3.5, went: 'well', isDone: true });
    const [estimate] = await classes();
    expect(estimate).toMatchObject({ outcomes: 5, from: 'estimated' });
    expect(estimate.slowness.high - estimate.slowness.low).toBeLessThan(1);
    expect(estimate.sentence).toMatch(/^Estimated from 5 outcomes/);
  });

  test('the level stays for the next time, and each change of it is kept', async () => {
    await bring('Review the lamps; Design review; 3', 'pasted', true);
    const found = (await page('Review the lamps')).candidates.find(
      (each: { person: { id: string } }) => each.person.id === id('fintan'),
    );
    expect(found).toMatchObject({ level: 'agree', suggested: 'agree' });
    await choose('Review the lamps', { choice: 'delegate', delegate: id('fintan'), level: 'advise' });
    const given = (await ask('fintan')('GET', '/api/me/export')).body.delegation.levelsReceived;
    expect(given).toMatchObject([{ taskClass: 'design review', level: 'advise' }]);
  });
});

describe('rights', () => {
  test('one’s own export holds the queue, the choices and the reasons; that of the other only their things', async () => {
    const mine = (await ask('leilani')('GET', '/api/me/export')).body.delegation;
    expect(mine.queue.length).toBeGreaterThan(8);
    expect(JSON.stringify(mine.choices)).toContain('prices of others');
    const theirs = (await ask('fintan')('GET', '/api/me/export')).body.delegation;
    expect(theirs).toMatchObject({ queue: [], choices: [] });
    expect(theirs.received).toHaveLength(2);
  });

  test('erasing one of the two leaves the other what they have, without the person', async () => {
    const { db } = harbour.wheelhouse.leading.delegation;
    const rows = async (table: string, person: string) =>
      Number(
        (
          await harbour.database.pool.query(
            `select count(*) as n from ${table} as t where to_jsonb(t)::text like '%' || $1 || '%'`,
            [person],
          )
        ).rows[0].n,
      );
    await eraseDelegation(db, harbour.wheelhouse.orgId, id('fintan'));
    const tables = ['item', 'choice', 'answer', 'outcome', 'level', 'sharing'].map(
      (name) => `delegation_${name}`,
    );
    for (const table of tables) expect(await rows(table, id('fintan')), table).toBe(0);
    expect((await itemOf('Review how')).choice.delegate).toBeNull();
    expect((await handed('fintan')).items).toEqual([]);
    await eraseDelegation(db, harbour.wheelhouse.orgId, id('leilani'));
    for (const table of tables) expect(await rows(table, id('leilani')), table).toBe(0);
    expect((await handed('tuyet')).items.length).toBeGreaterThan(0);
    expect((await handed('tuyet')).items[0].from).toBeNull();
    expect((await queue()).waiting).toEqual([]);
  });
});
