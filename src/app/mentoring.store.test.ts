import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eraseMentoring, mentoringHome } from '../features/mentoring/server/index.ts';
import { look } from '../features/people/server/index.ts';
import { askingFor } from './asking.ts';
import {
  type Browser,
  browser,
  openCast,
  signUpOwner,
  startTestServer,
  type TestServer,
} from './fixtures/testServer.fixture.ts';

// 2 November: Leilani Lantern leads Lighthouse technically since 1 September and reports to Sione, who reports to Mbali.
// Goro is tech lead of Berths since 2025; Ada holds both seats of Pilotage, and mentors Cy by her seat.
let harbour: TestServer;
let owner: Browser;
const { ask, id, come } = openCast(() => ({ test: harbour, owner }));

const people: Readonly<Record<string, string>> = {
  leilani: 'Leilani Lantern',
  sione: 'Sione Schooner',
  mbali: 'Mbali Roads',
  goro: 'Goro Gangway',
  ada: 'Ada Quill',
  bo: 'Bo Mooring',
  noor: 'Noor Narrows',
  cy: 'Cy Tallow',
};

beforeAll(async () => {
  harbour = await startTestServer('2026-11-02');
  owner = await signUpOwner(harbour);
  expect((await owner('POST', '/api/imports/harbour')).status).toBe(200);
  const { rows } = await harbour.database.pool.query('select kind from leading_episode');
  expect(rows).toHaveLength(5);
  // The Harbour's own episodes and offers are put aside: here everything is said anew.
  await harbour.database.pool.query(
    'delete from episode_confirmation; delete from leading_episode; delete from mentor_offer',
  );
  for (const [name, fullName] of Object.entries(people)) {
    await come(name, fullName);
  }
});
afterAll(() => harbour?.close());

const mentoring = async (name: string) => (await ask(name)('GET', '/api/me/mentoring')).body;
const path = async (name: string) => (await ask(name)('GET', '/api/me/path')).body;
const mentors = async (name: string) => (await ask(name)('GET', '/api/mentors')).body;
/** Who is told to mentor Leilani. */
const lineOf = async (reader: string, asOf = '') => {
  const { lines } = (await ask(reader)('GET', `/api/mentors${asOf && `?asOf=${asOf}`}`)).body;
  return lines.find(({ mentee }: { mentee: { id: string } }) => mentee.id === id('leilani'));
};
const read = (name: string) => ask(name)('POST', '/api/features/mentoring/acknowledgement');
const nameOf = ({ person }: { person: { name: string } }) => person.name;
const homeOf = async (name: string) => {
  const { wheelhouse } = harbour;
  const nobody = { isAdmin: false, isOwner: false, isWorksCouncil: false };
  const asking = await askingFor(wheelhouse, { ...nobody, userId: name, personId: id(name) });
  const view = await look(wheelhouse.people, asking, {});
  return (await mentoringHome(wheelhouse.leading.mentoring)(asking, view)).map(({ sentence }) => sentence);
};

describe('before it is on', () => {
  test('seats tell whose mentor Ada is, and nothing else can be said or seen', async () => {
    const { standing, lines, findings, offers } = await mentors('noor');
    expect([standing, findings, offers]).toEqual(['off', [], []]);
    expect(lines).toMatchObject([
      { mentee: { name: 'Cy Tallow' }, mentor: { name: 'Ada Quill' }, seat: 'TLM' },
      { mentee: { name: 'Goro Gangway' }, mentor: { name: 'Kalinda Keel' }, seat: 'TL' },
    ]);
    const refused = await ask('leilani')('POST', '/api/me/mentoring/requests', {
      mentor: id('goro'),
      seat: 'TL',
    });
    expect([refused.status, refused.body.code]).toEqual([422, 'feature-off']);
  });

  test('of who has not read the notice nothing is told to others', async () => {
    await owner('PUT', '/api/features/mentoring', { onFrom: '2026-11-02', reason: 'agreed' });
    await read('sione');
    expect((await mentors('sione')).findings).toEqual([]);
    expect((await ask('sione')('GET', `/api/people/${id('leilani')}/episodes`)).body).toMatchObject({
      standing: 'unread',
      episodes: [],
    });
    for (const name of Object.keys(people)) await read(name);
  });
});

describe('who lacks a mentor', () => {
  const finding =
    'Leilani Lantern leads for the first time, as tech lead of Lighthouse platform since 1 September 2026, and has no mentor.';

  test('is told to the lead, their manager and who stands above, and to nobody else', async () => {
    expect((await mentors('sione')).findings.map(({ sentence }: { sentence: string }) => sentence)).toEqual([
      finding,
    ]);
    expect((await mentors('mbali')).findings.map(nameOf)).toContain('Leilani Lantern');
    expect((await mentors('leilani')).findings.map(nameOf)).toEqual(['Leilani Lantern']);
    for (const name of ['bo', 'goro']) expect((await mentors(name)).findings).toEqual([]);
    expect((await mentoring('leilani')).finding).toMatch(
      /^You lead for the first time, .* and have no mentor\.$/,
    );
  });

  test('stands on their homes', async () => {
    expect(await homeOf('sione')).toEqual([finding]);
    expect(await homeOf('leilani')).toEqual([expect.stringMatching(/^You lead for the first time/)]);
    expect(await homeOf('noor')).toEqual([]);
  });
});

describe('proposals', () => {
  test('name who has done it, outside team and line, with the reasons', async () => {
    const { proposals } = await mentoring('leilani');
    expect(proposals.map(nameOf)).toEqual(['Ada Quill', 'Goro Gangway']);
    expect(proposals[1].reasons).toEqual([
      'Has been tech lead of Berths since 13 January 2025.',
      'Stands outside your team and reporting line.',
      'Has not offered it; one may ask all the same.',
    ]);
  });

  test('who offers comes first; everybody sees the offer until it is taken back', async () => {
    const offer = { seats: ['TL'], places: 1, to: '2027-01-01', note: 'Fridays' };
    expect((await ask('goro')('PUT', '/api/me/mentoring/offer', offer)).status).toBe(200);
    expect((await mentors('noor')).offers).toEqual([
      {
        person: expect.objectContaining({ name: 'Goro Gangway' }),
        seats: ['TL'],
        to: '2027-01-01',
        note: 'Fridays',
      },
    ]);
    expect((await mentoring('leilani')).proposals.map(nameOf)[0]).toBe('Goro Gangway');
    await ask('goro')('PUT', '/api/me/mentoring/offer', { ...offer, places: 0 });
    expect((await mentors('noor')).offers).toEqual([]);
    expect((await mentoring('leilani')).proposals.map(nameOf)).toEqual(['Ada Quill']);
    await ask('goro')('PUT', '/api/me/mentoring/offer', offer);
  });

  test('the manager sees them as well, and the lead sees that; others do not', async () => {
    const path = `/api/people/${id('leilani')}/mentoring`;
    expect((await ask('sione')('GET', path)).body.proposals.map(nameOf)).toContain('Goro Gangway');
    expect((await ask('mbali')('GET', path)).status).toBe(403);
    expect((await ask('goro')('GET', path)).status).toBe(403);
    const looks = JSON.stringify((await ask('leilani')('GET', '/api/me/access-log')).body);
    expect(looks).toContain('who could mentor them');
  });
});

describe('from a request to a mentor', () => {
  const at = async (name: string) => (await mentoring(name)).mine[0];
  const step = async (name: string, what: string, body: object) =>
    ask(name)('POST', `/api/mentorships/${(await at(name)).id}/${what}`, body);

  test('the two alone see the request', async () => {
    const note = 'How did you begin?';
    await ask('leilani')('POST', '/api/me/mentoring/requests', { mentor: id('goro'), seat: 'TL', note });
    expect(await at('goro')).toMatchObject({ isMentor: true, note, state: 'asked', waitsForMe: false });
    expect(JSON.stringify(await mentors('sione'))).not.toContain(note);
    expect(await lineOf('sione')).toBeUndefined();
    const { id: request } = await at('goro');
    for (const name of ['sione', 'ada'])
      expect(
        (await ask(name)('POST', `/api/mentorships/${request}/trial`, { on: '2026-11-03' })).status,
      ).toBe(404);
    expect(await homeOf('goro')).toEqual([
      'Leilani Lantern asks you to be their mentor. Agree with Leilani Lantern on a day for a trial talk.',
    ]);
  });

  test('nobody says yes before the trial talk', async () => {
    expect((await step('goro', 'choice', { yes: true })).body.code).toBe('no-trial');
    expect((await step('goro', 'trial', { on: '2026-11-04' })).status).toBe(200);
    expect((await step('goro', 'choice', { yes: true })).body.detail).toBe(
      'The trial talk is on 4 November 2026. Say yes or no after it.',
    );
  });

  test('one yes is none; with the second the seat names the mentor, and the finding is gone', async () => {
    harbour.goTo('2026-11-05');
    expect(await homeOf('leilani')).toEqual([
      expect.stringContaining('You were to meet on 4 November 2026.'),
    ]);
    await step('leilani', 'choice', { yes: true });
    expect(await lineOf('noor')).toBeUndefined();
    expect((await at('goro')).sentence).toBe(
      'Leilani Lantern said yes after the trial talk, and waits for your word.',
    );
    expect((await step('goro', 'choice', { yes: true })).status).toBe(200);
    expect(await lineOf('noor')).toMatchObject({ from: '2026-11-05', mentor: { name: 'Goro Gangway' } });
    const { seats } = (await ask('noor')('GET', `/api/people/${id('leilani')}`)).body;
    expect(JSON.stringify(seats)).toContain('Goro Gangway');
    expect((await mentors('sione')).findings).toEqual([]);
    expect(await lineOf('noor', '2026-11-04')).toBeUndefined();
  });

  test('a talk is kept by its day alone, and is overdue one cadence after the last', async () => {
    expect(await at('leilani')).toMatchObject({ cadenceDays: 14, talkDue: '2026-11-19', talks: [] });
    expect((await step('leilani', 'talks', { on: '2026-11-06' })).body.code).toBe('day-to-come');
    expect((await step('leilani', 'talks', { on: '2026-11-05' })).status).toBe(200);
    harbour.goTo('2026-11-20');
    expect(await at('goro')).toMatchObject({ isTalkLate: true, talks: ['2026-11-05'] });
    expect(await homeOf('goro')).toEqual([expect.stringContaining('A talk was due on 19 November 2026.')]);
    await step('goro', 'cadence', { everyDays: 28, reviewOn: '2027-03-01' });
    expect(await at('leilani')).toMatchObject({ isTalkLate: false, reviewOn: '2027-03-01' });
  });

  test('the mentor sees times of leading now, and the path where it is shown', async () => {
    const seen = () => ask('goro')('GET', `/api/people/${id('leilani')}/episodes`);
    expect((await seen()).body).toMatchObject({ standing: 'on', episodes: [], path: null });
    await ask('leilani')('PUT', '/api/me/path', { aim: 'EM', shownToManager: false, shownToMentor: true });
    expect((await seen()).body.path).toMatchObject({ aim: 'EM' });
    expect((await ask('sione')('GET', `/api/people/${id('leilani')}/episodes`)).body.path).toBeNull();
  });

  test('it ends with a reason, and the seat names nobody any more', async () => {
    expect((await step('leilani', 'end', { because: '' })).status).toBe(400);
    expect((await step('leilani', 'end', { because: 'I stand on my own by now' })).status).toBe(200);
    expect((await mentoring('goro')).past).toMatchObject([
      { state: 'ended', endedBecause: 'I stand on my own by now' },
    ]);
    const { seats } = (await ask('noor')('GET', `/api/people/${id('leilani')}`)).body;
    expect(JSON.stringify(seats)).not.toContain('Goro Gangway');
    expect((await ask('goro')('GET', `/api/people/${id('leilani')}/episodes`)).status).toBe(403);
    expect((await mentors('sione')).findings).toHaveLength(1);
  });

  test('a mentor from outside needs both consents; others see that there is one, and no name', async () => {
    const outside = { name: 'Nadia, who led at another port', seat: 'TL', talkedOn: '2026-11-18' };
    const send = (said: object) =>
      ask('leilani')('POST', '/api/me/mentoring/outside', { ...outside, ...said });
    expect((await send({ hasDoneIt: true, agreedToBeNamed: false })).status).toBe(400);
    expect((await send({ hasDoneIt: true, agreedToBeNamed: true })).status).toBe(200);
    expect(await at('leilani')).toMatchObject({ state: 'on', outsideName: outside.name });
    const seen = await mentors('sione');
    expect(seen.findings).toEqual([]);
    expect(seen.lines).toContainEqual(expect.objectContaining({ mentor: null, from: '2026-11-20' }));
    expect(JSON.stringify(seen)).not.toContain('Nadia');
  });
});

describe('times of leading', () => {
  const episode = {
    ...{ kind: 'project', what: 'Led the move of the berth plan', seat: 'TL', practice: 'deciding' },
    ...{ from: '2026-03-02', to: '2026-06-01' },
  };
  const seenBy = async (name: string) => (await ask(name)('GET', `/api/people/${id('bo')}/episodes`)).body;
  let written: string;

  test('are written by the person, and seen by the manager; a colleague is refused', async () => {
    written = (await ask('bo')('POST', '/api/me/episodes', episode)).body.id;
    expect((await seenBy('ada')).episodes).toMatchObject([{ what: episode.what, isConfirmed: false }]);
    for (const name of ['noor', 'goro', 'mbali'])
      expect((await ask(name)('GET', `/api/people/${id('bo')}/episodes`)).status).toBe(403);
    const looks = JSON.stringify((await ask('bo')('GET', '/api/me/access-log')).body);
    expect(looks).toContain('times of leading');
  });

  test('who is asked sees that one, and confirms it with a word; a refusal is seen by the person alone', async () => {
    for (const name of ['noor', 'goro'])
      await ask('bo')('POST', `/api/me/episodes/${written}/confirmations`, { asked: id(name) });
    expect((await path('noor')).toConfirm).toMatchObject([{ episode: written, what: episode.what }]);
    expect(await homeOf('noor')).toEqual([`Bo Mooring asks whether you saw it: “${episode.what}”`]);
    const answer = (name: string, body: object) =>
      ask(name)('POST', `/api/episodes/${written}/confirmation`, body);
    expect((await answer('cy', { confirms: true, word: 'I saw it' })).status).toBe(404);
    expect((await answer('noor', { confirms: true, word: '' })).body.code).toBe('no-word');
    expect((await answer('noor', { confirms: true, word: 'I was on it' })).status).toBe(200);
    expect((await answer('goro', { confirms: false })).status).toBe(200);
    expect((await answer('goro', { confirms: true, word: 'After all' })).status).toBe(409);
    expect((await path('noor')).toConfirm).toEqual([]);
    const { confirmations } = (await seenBy('ada')).episodes[0];
    expect(confirmations).toMatchObject([
      { by: { name: 'Noor Narrows' }, answer: 'confirmed', word: 'I was on it' },
    ]);
    expect((await path('bo')).episodes[0].confirmations).toHaveLength(2);
  });

  test('on the path they are shown or not yet, without any number; the path is for the person alone', async () => {
    const { steps, sentence } = await path('bo');
    const [tl] = steps;
    expect(tl.practices[0]).toEqual({ practice: 'deciding', showing: 'shown' });
    expect(tl).toMatchObject({ seat: 'TL', next: 'listening' });
    expect(sentence).toBe('Choose a seat you would like to grow into, and see what it takes.');
    expect((await seenBy('ada')).path).toBeNull();
    await ask('bo')('PUT', '/api/me/path', { aim: 'TL', shownToManager: true, shownToMentor: false });
    expect((await seenBy('ada')).path.aim).toBe('TL');
    await ask('bo')('PUT', '/api/me/path', { aim: 'TL', shownToManager: false, shownToMentor: false });
    expect((await seenBy('ada')).path).toBeNull();
  });

  test('taken back they are hidden at once, also on days before', async () => {
    expect((await ask('noor')('DELETE', `/api/me/episodes/${written}`)).status).toBe(404);
    expect((await ask('bo')('DELETE', `/api/me/episodes/${written}`)).status).toBe(200);
    expect((await seenBy('ada')).episodes).toEqual([]);
    const before = `/api/people/${id('bo')}/episodes?asOf=2026-11-20`;
    expect((await ask('ada')('GET', before)).body.episodes).toEqual([]);
    await ask('bo')('POST', '/api/me/episodes', episode);
  });

  test('nobody without an account of a person has a path', async () => {
    expect((await owner('GET', '/api/me/path')).status).toBe(403);
    expect((await browser(harbour)('GET', '/api/mentors')).status).toBe(401);
  });
});

describe('export and erasing', () => {
  const own = async (name: string) => (await ask(name)('GET', '/api/me/export')).body.mentoring;

  test('the export holds all of it, withdrawn episodes too', async () => {
    const bo = await own('bo');
    expect(bo.episodes.map(({ withdrawnOn }: { withdrawnOn: string | null }) => withdrawnOn)).toEqual([
      null,
      '2026-11-20',
    ]);
    expect(bo.path).toMatchObject({ aim: 'TL' });
    expect((await own('noor')).confirmedForOthers).toMatchObject([
      { person: { name: 'Bo Mooring' }, word: 'I was on it' },
    ]);
    expect((await own('leilani')).mentorships).toHaveLength(2);
  });

  test('erased, nothing of a person is left, and what they were to others stays without them', async () => {
    const { db } = harbour.wheelhouse.leading.mentoring;
    await eraseMentoring(db, 'main', id('goro'));
    expect((await mentoring('leilani')).past[0]).toMatchObject({ other: null, state: 'ended' });
    expect(await own('goro')).toMatchObject({ episodes: [], offer: null, mentorships: [] });
    await eraseMentoring(db, 'main', id('noor'));
    const confirmed = (await own('bo')).episodes[1].confirmations;
    expect(confirmed).toContainEqual(expect.objectContaining({ by: null, answer: 'confirmed', word: null }));
    await eraseMentoring(db, 'main', id('leilani'));
    await eraseMentoring(db, 'main', id('bo'));
    const { rows } = await harbour.database.pool.query(
      `select person from leading_episode union select mentee from mentorship union select taken_by from mentorship_step`,
    );
    expect(rows).toEqual([]);
  });
});
