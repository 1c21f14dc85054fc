import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eraseLoad } from '../features/load/server/index.ts';
import {
  type Browser,
  comeAboard,
  openCast,
  type Reply,
  signUpOwner,
  startTestServer,
  type TestServer,
} from './fixtures/testServer.fixture.ts';

// Pilotage on 2 November: Ada Quill holds both seats with six reports, one of them new, and mentors Cy. She reports to
// Mbali Roads, the director. Kalinda Keel is a tech lead elsewhere, Bo and Viktor lead nobody.
let harbour: TestServer;
let owner: Browser;
let admin: Browser;
const { ask, id, come } = openCast(() => ({ test: harbour, owner }));

beforeAll(async () => {
  harbour = await startTestServer('2026-11-02');
  owner = await signUpOwner(harbour);
  expect((await owner('POST', '/api/imports/harbour')).status).toBe(200);
  // What the Harbour's leaders logged is put aside: here everything is logged anew.
  await harbour.database.pool.query('delete from leader_week');
  await come('ada', 'Ada Quill');
  await come('mbali', 'Mbali Roads');
  await come('kalinda', 'Kalinda Keel');
  await come('sione', 'Sione Schooner');
  await come('leilani', 'Leilani Lantern');
  await come('bo', 'Bo Mooring');
  await come('viktor', 'Viktor Vane');
  admin = await comeAboard(harbour, owner, { email: 'admin@harbour.example', isAdmin: true });
});
afterAll(() => harbour?.close());

const mine = async (name: string, query = '') => (await ask(name)('GET', `/api/me/load${query}`)).body;
const loadOf = (reader: Browser, person: string, query = '') =>
  reader('GET', `/api/people/${id(person)}/load${query}`);
const read = (name: string) => ask(name)('POST', '/api/features/load/acknowledgement');
const bandOf = async (reader: Browser, person: string): Promise<string | null> =>
  (await reader('GET', `/api/people/${id(person)}/load-band`)).body.band;
const log = (week: string, ownWork: number, leading: number, people: number, other: number, name = 'ada') =>
  ask(name)('PUT', `/api/me/load/weeks/${week}`, { ownWork, leading, people, other });
const said = { projects: null, ownWork: null, mentoringHours: null, mastered: null };
const say = (who: string, about: string, what: object, version: string) =>
  ask(who)('PUT', `/api/people/${id(about)}/load/said`, { ...said, ...what }, { 'if-match': `"${version}"` });

describe('before it is on', () => {
  test('nothing is logged or shown, and the words say whose switch it is', async () => {
    expect(await mine('ada')).toMatchObject({ standing: 'off', figure: null });
    expect((await log('2026-10-26', 10, 6, 28, 7)).body.detail).toMatch(/^Load of leaders is switched off/);
    expect((await ask('mbali')('GET', '/api/loads')).body).toMatchObject({ state: 'off', items: [] });
    await owner('PUT', '/api/features/load', { onFrom: '2026-11-02', reason: 'agreed' });
    expect((await loadOf(ask('mbali'), 'ada')).body).toMatchObject({
      sentence: 'Ada Quill has not read the notice yet, so nothing is shown.',
      figure: null,
    });
    for (const name of ['ada', 'mbali', 'kalinda', 'sione', 'leilani', 'viktor']) await read(name);
  });
});

describe('who sees what', () => {
  test('Ada sees that her week is overloaded, where the hours go and what brings most', async () => {
    const { sentence, figure, seenBy } = await mine('ada');
    expect(sentence).toMatch(
      /^Your week is overloaded: 51 of 40 hours, 1\.2[78] of a week .*\. One report fewer brings most: 1\.17\.$/,
    );
    // 8 fixed, 6.5 weights at 4 hours, 1 hour with Cy, 40 % own work.
    const hours = figure.parts.map((each: { part: string; hours: number }) => [each.part, each.hours]);
    expect(Object.fromEntries(hours)).toEqual({
      fixed: 8,
      reports: 26,
      mentoring: 1,
      projects: 0,
      ownWork: 16,
    });
    expect(seenBy.map(({ name }: { name: string }) => name)).toEqual(['Mbali Roads']);
  });

  test('her manager sees the figure, and she sees that he looked', async () => {
    const { status, body } = await loadOf(ask('mbali'), 'ada');
    expect(status).toBe(200);
    expect(body.figure).toMatchObject({ band: 'overloaded', measuredWeeks: 0 });
    expect(body.split).toBeUndefined();
    const looks = (await ask('ada')('GET', '/api/me/access-log')).body.items;
    expect(looks).toContainEqual(expect.objectContaining({ what: 'load' }));
  });

  test.each(['bo', 'viktor', 'kalinda'])('%s gets no figure of her', async (name) => {
    expect((await loadOf(ask(name), 'ada')).status).toBe(403);
    expect(await bandOf(ask(name), 'ada')).toBeNull();
  });

  test('neither do the owner and an admin', async () => {
    for (const keeper of [owner, admin]) {
      expect((await loadOf(keeper, 'ada')).status).toBe(403);
      expect(await bandOf(keeper, 'ada')).toBeNull();
      expect((await keeper('GET', '/api/loads')).body.items).toEqual([]);
    }
  });

  test('who stands above the manager sees a band and no figure', async () => {
    // Leilani reports to Sione, Sione to Mbali.
    expect((await loadOf(ask('sione'), 'leilani')).status).toBe(200);
    expect((await loadOf(ask('mbali'), 'leilani')).status).toBe(403);
    expect(await bandOf(ask('mbali'), 'leilani')).toBe('fits');
    const { items } = (await ask('mbali')('GET', '/api/loads')).body;
    const line = items.find((each: { person: { id: string } }) => each.person.id === id('leilani'));
    expect(line).toMatchObject({ seen: 'band', band: 'fits', figure: null });
  });

  test('a member sees the band once she shares it, and not any more once she does not', async () => {
    const share = (sharesBand: boolean) => ask('ada')('PUT', '/api/me/load/sharing', { sharesBand });
    await share(true);
    expect(await bandOf(ask('viktor'), 'ada')).toBe('overloaded');
    expect((await ask('viktor')('GET', '/api/loads')).body.items).toMatchObject([
      { person: { name: 'Ada Quill' }, seen: 'shared', figure: null },
    ]);
    await share(false);
    expect(await bandOf(ask('viktor'), 'ada')).toBeNull();
  });
});

describe('the log', () => {
  test('a week is named by its Monday, and is not logged before its Friday', async () => {
    expect((await log('2026-10-27', 1, 1, 1, 1)).body.detail).toBe(
      'A week is named by its Monday: 2026-10-26.',
    );
    expect((await log('2026-11-02', 1, 1, 1, 1)).body.detail).toMatch(/not over yet/);
  });

  test('four whole weeks take the place of the assumptions; a correction counts', async () => {
    await log('2026-10-05', 12, 5, 26, 7);
    await log('2026-10-12', 10, 6, 27, 7);
    await log('2026-10-19', 99, 0, 0, 0);
    await log('2026-10-19', 8, 6, 28, 8);
    expect((await mine('ada')).figure).toMatchObject({ measuredWeeks: 0 });
    await log('2026-10-26', 10, 6, 27, 7);
    const { figure, split } = await mine('ada');
    expect(figure).toMatchObject({
      measuredWeeks: 4,
      load: 1.25,
      ownWorkShare: { value: 0.25, isMeasured: true },
    });
    expect(split.sentence).toBe(
      'Over 4 logged weeks, technical leading took 5.8 hours a week more than meant and own work got 6 hours less.',
    );
  });

  test('a day in the past knows only what was over by then', async () => {
    expect((await mine('ada', '?asOf=2026-10-20')).figure.measuredWeeks).toBe(0);
    expect((await mine('ada', '?asOf=2026-10-31')).figure.measuredWeeks).toBe(4);
  });

  test('without hours a week is taken back', async () => {
    await log('2026-10-26', 0, 0, 0, 0);
    expect((await mine('ada')).figure.measuredWeeks).toBe(0);
    await log('2026-10-26', 10, 6, 27, 7);
  });

  test('home tells Ada of her weeks, and Mbali of hers', async () => {
    const told = async (name: string): Promise<string[]> => {
      const { groups } = (await ask(name)('GET', '/api/home')).body;
      return groups.flatMap((group: { sentences: { sentence: string }[] }) =>
        group.sentences.map(({ sentence }) => sentence),
      );
    };
    expect(await told('ada')).toContain(
      'You were overloaded in 6 of the last 6 weeks: one report fewer brings most.',
    );
    expect(await told('mbali')).toContainEqual(
      expect.stringMatching(/^Ada Quill, .+ and \d more of your people carry more than a week holds\.$/),
    );
  });
});

test('from Friday to Monday, home asks those who logged before for the week, and nobody else', async () => {
  const asksToLog = async (name: string) =>
    (await ask(name)('GET', '/api/home')).text.includes('Your week is not logged yet: one minute.');
  expect(await asksToLog('ada')).toBe(false);
  harbour.goTo('2026-11-05');
  expect(await asksToLog('ada')).toBe(false);
  harbour.goTo('2026-11-06');
  expect([await asksToLog('ada'), await asksToLog('sione')]).toEqual([true, false]);
  await log('2026-11-02', 10, 6, 27, 7);
  expect(await asksToLog('ada')).toBe(false);
  await log('2026-11-02', 0, 0, 0, 0);
  harbour.goTo('2026-11-02');
});

describe('what a week is meant to hold', () => {
  test('her manager says it, dated; who reads an older version is told', async () => {
    const { saidVersion } = (await loadOf(ask('mbali'), 'ada')).body;
    expect((await say('viktor', 'ada', { from: '2026-11-02' }, saidVersion)).status).toBe(403);
    const half = { from: '2026-11-02', ownWork: 0.3, projects: 1, mastered: 2 };
    expect((await say('mbali', 'ada', half, saidVersion)).status).toBe(200);
    expect((await say('ada', 'ada', half, saidVersion)).status).toBe(412);
    const { body } = await loadOf(ask('mbali'), 'ada');
    expect(body.said).toMatchObject({ ownWork: 0.3, projects: 1, by: { name: 'Mbali Roads' } });
    expect((await loadOf(ask('mbali'), 'ada', '?asOf=2026-11-01')).body.said).toBeNull();
    expect((await say('mbali', 'ada', { ...half, mastered: 7 }, body.saidVersion)).body.detail).toBe(
      'Only 6 people report to Ada Quill.',
    );
  });
});

describe('the self-check', () => {
  const answers = [3, 6, 2, 7];
  const everywhere = ['/api/me', '/api/home', '/api/loads', '/api/audit', '/api/export', '/api/me/export'];

  test('only she reads it: no address leads others to it, and it is in no other answer and in no log', async () => {
    expect((await ask('ada')('PUT', '/api/me/load/self-check', { answers })).status).toBe(200);
    expect((await ask('ada')('GET', '/api/me/load/self-check')).body.checks).toMatchObject([
      { answers, mean: 4.5 },
    ]);
    const askers = [owner, admin, ask('mbali'), ask('bo')];
    for (const other of askers) {
      expect((await other('GET', `/api/people/${id('ada')}/load/self-check`)).status).toBe(404);
      const own: Reply = await other('GET', '/api/me/load/self-check');
      expect(own.status === 403 || own.body.checks.length === 0).toBe(true);
      for (const path of everywhere) expect((await other('GET', path)).text, path).not.toContain('3,6,2,7');
    }
    const { rows } = await harbour.database.pool.query(
      `select count(*)::int as n from audit_payload where payload::text like '%self%check%'`,
    );
    expect(rows[0].n).toBe(0);
    expect((await ask('ada')('GET', '/api/me/export')).body.load.selfChecks).toHaveLength(1);
  });

  test('it changes nothing of the load, and she can forget it', async () => {
    const before = (await mine('ada')).figure;
    await ask('ada')('PUT', '/api/me/load/self-check', { answers: [7, 7, 7, 7] });
    expect((await mine('ada')).figure).toEqual(before);
    await ask('ada')('DELETE', '/api/me/load/self-check');
    expect((await ask('ada')('GET', '/api/me/load/self-check')).body.checks).toEqual([]);
  });
});

describe('assumptions', () => {
  const set = (who: Browser, value: number | null, version: string) =>
    who(
      'PUT',
      '/api/assumptions/hoursPerReport',
      { value, reason: 'our own diary study' },
      { 'if-match': version },
    );
  const current = async () => {
    const { items } = (await ask('viktor')('GET', '/api/assumptions')).body;
    return items.find(({ name }: { name: string }) => name === 'hoursPerReport');
  };

  test('everybody reads them with their source; the director changes one, with a reason', async () => {
    expect(await current()).toMatchObject({ value: 4, default: 4, version: '0', changed: null });
    expect((await set(ask('viktor'), 3, '"0"')).status).toBe(403);
    expect((await set(ask('mbali'), 30, '"0"')).body.detail).toBe('Give a number from 0 to 20.');
    expect((await set(ask('mbali'), 3, '"0"')).status).toBe(200);
    expect((await set(owner, 2, '"0"')).status).toBe(412);
    expect(await current()).toMatchObject({
      value: 3,
      changed: { by: { name: 'Mbali Roads' }, reason: 'our own diary study' },
    });
    // Leilani has no reports: nothing changes for her. Sione has nine.
    expect((await mine('sione')).figure.parts[1]).toMatchObject({ part: 'reports', hours: 27 });
  });

  test('and sets the default again', async () => {
    expect((await set(ask('mbali'), null, '"1"')).status).toBe(200);
    expect(await current()).toMatchObject({ value: 4, version: '2' });
  });
});

test('erasing takes all of it, and what she said of others stays without her', async () => {
  const { load } = harbour.wheelhouse.leading;
  await eraseLoad(load.db, harbour.wheelhouse.orgId, id('mbali'));
  expect((await loadOf(ask('mbali'), 'ada')).body.said).toMatchObject({ ownWork: 0.3, by: null });
  await eraseLoad(load.db, harbour.wheelhouse.orgId, id('ada'));
  const { load: kept } = (await ask('ada')('GET', '/api/me/export')).body;
  expect(kept).toEqual({ weeks: [], said: [], sharesBand: false, selfChecks: [] });
});
