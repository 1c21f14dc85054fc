import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eraseLeadership } from '../features/leadership/server/index.ts';
import {
  type Browser,
  openCast,
  signUpOwner,
  startTestServer,
  type TestServer,
} from './fixtures/testServer.fixture.ts';

// Pilotage on 2 November: Ada Quill holds both seats with six reports, Bo Mooring covers. Ada reports to Mbali Roads, the
// director. Berths is a pair: Hanneke Halyard and Goro Gangway. Nine people report to Sione Schooner of Lighthouse.
let harbour: TestServer;
let owner: Browser;
const { ask, id, come } = openCast(() => ({ test: harbour, owner }));

beforeAll(async () => {
  harbour = await startTestServer('2026-11-02');
  owner = await signUpOwner(harbour);
  expect((await owner('POST', '/api/imports/harbour')).status).toBe(200);
  // What the Harbour's leaders said and logged is put aside: here everything is said anew.
  await harbour.database.pool.query(
    'delete from leader_week; delete from partnership_signature; delete from partnership',
  );
  await come('ada', 'Ada Quill');
  await come('mbali', 'Mbali Roads');
  await come('bo', 'Bo Mooring');
  await come('noor', 'Noor Narrows');
  await come('hanneke', 'Hanneke Halyard');
  await come('goro', 'Goro Gangway');
  await come('sione', 'Sione Schooner');
});
afterAll(() => harbour?.close());

const split = (reader: string, team = 'pilotage', query = '') =>
  ask(reader)('GET', `/api/teams/${team}/split${query}`);
const conditionOf = async (reader: string, key: string) =>
  (await split(reader)).body.advice.conditions.find((each: { key: string }) => each.key === key);
const say = (who: string, about: string, what: object) =>
  ask(who)('PUT', `/api/teams/pilotage/split/words/${about}`, { evidence: 'We spoke about it', ...what });
const decide = (who: string, what: object) =>
  ask(who)('POST', '/api/teams/pilotage/split/decisions', { reason: 'Six people and the passages', ...what });
const seats = async (asOf: string) =>
  (await owner('GET', `/api/teams/pilotage?asOf=${asOf}`)).body.seats
    .filter(({ role }: { role: string }) => role !== 'PgM')
    .map(({ role, holder }: { role: string; holder: { name: string } }) => `${role} ${holder?.name}`);

describe('who sees it', () => {
  test('the leader and those above; the team is refused in words and reads the partnership all the same', async () => {
    const refused = await split('noor');
    expect([refused.status, refused.body.detail]).toEqual([
      403,
      expect.stringMatching(/^You may not see whether the seats of this team should be one or two/),
    ]);
    expect((await split('bo')).status).toBe(403);
    expect((await ask('noor')('GET', '/api/teams/pilotage/partnership')).status).toBe(200);
  });

  test('while the load of leaders is off, nothing is worked out, and the words say whose switch it is', async () => {
    expect((await split('ada')).body).toMatchObject({ standing: 'off', advice: null, plan: null });
    const on = { onFrom: '2026-11-02', reason: 'agreed with the works council' };
    expect((await owner('PUT', '/api/features/load', on)).status).toBe(200);
    expect((await split('mbali')).body).toMatchObject({ standing: 'unread', advice: null });
    expect((await say('ada', 'goals', { answer: true, since: '2026-06-01' })).status).toBe(422);
    expect((await ask('ada')('POST', '/api/features/load/acknowledgement')).status).toBe(200);
    expect((await split('mbali')).body).toMatchObject({ standing: 'on', shape: 'both seats' });
  });

  test('Ada reads in her access log that Mbali looked', async () => {
    const { items } = (await ask('ada')('GET', '/api/me/access-log')).body;
    expect(JSON.stringify(items)).toContain('one seat or two');
  });
});

describe('the advice', () => {
  test('too little room for own work since a day, goals and who is ready not known: relieve', async () => {
    const { body } = await split('mbali');
    expect(body.advice).toMatchObject({ advice: 'relieve' });
    expect(body.sentence).toMatch(/^Leading Pilotage has been too much for Ada Quill alone/);
    expect(await conditionOf('mbali', 'attainable')).toMatchObject({ answer: 'met', of: 'pressure' });
    expect(await conditionOf('mbali', 'goals')).toMatchObject({ answer: 'not known', word: null });
  });

  test('what is said by hand counts from its day, with who said it', async () => {
    expect((await say('ada', 'goals', { answer: true, since: '2026-06-01' })).status).toBe(200);
    const ready = {
      answer: true,
      since: '2026-08-03',
      evidence: 'Bo led the passages in May, June and July',
    };
    expect((await say('ada', 'ready', ready)).body.detail).toContain('Say who is ready');
    expect((await say('ada', 'ready', { ...ready, candidate: id('bo') })).status).toBe(200);
    expect(await conditionOf('mbali', 'ready')).toMatchObject({
      ...{ answer: 'met', since: '2026-08-03' },
      word: { by: { name: 'Ada Quill' }, candidate: { name: 'Bo Mooring' } },
    });
    const { body } = await split('mbali');
    expect(body.advice.advice).toBe('split');
    expect(body.sentence).toMatch(/^Pilotage has outgrown one seat .*, and is ready for two/);
    expect(body.plan.candidates).toMatchObject([{ person: { name: 'Bo Mooring' } }]);
    expect(body.plan.notConnected).toHaveLength(2);
    expect(body.plan.waiting.hoursOver).toBeGreaterThan(5);
  });

  test('on a day of the past nothing that was said later is known', async () => {
    const { body } = await split('mbali', 'pilotage', '?asOf=2026-10-01');
    expect(body).toMatchObject({ advice: { advice: 'relieve' }, mayDecide: false, words: { ready: null } });
  });

  test('a span too wide and a program manager who is due are told of other teams', async () => {
    const kinds = (await split('mbali', 'lighthouse')).body.hints.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toEqual(['wide span', 'program manager']);
    expect((await split('mbali', 'berths')).body).toMatchObject({ shape: 'pair', hints: [] });
  });

  test('homes: the director is told to decide, Ada what relieves', async () => {
    const keys = async (who: string) =>
      (await ask(who)('GET', '/api/home')).body.groups
        .flatMap(({ sentences }: { sentences: { key: string }[] }) => sentences.map(({ key }) => key))
        .filter((key: string) => key.startsWith('leadership.'));
    expect(await keys('mbali')).toEqual([expect.stringMatching(/^leadership\.split\./)]);
    expect(await keys('ada')).toEqual([expect.stringMatching(/^leadership\.split\./)]);
    expect(await keys('noor')).toEqual([]);
  });
});

describe('the decision', () => {
  const two = () => ({ verdict: 'split', em: id('ada'), tl: id('bo'), on: '2026-12-01' });
  let decision: string;

  test('is the director’s: Ada does not decide on her own seat', async () => {
    expect((await decide('ada', two())).status).toBe(403);
    expect((await decide('mbali', { ...two(), tl: id('ada') })).body.detail).toContain('One person in both');
    expect((await decide('mbali', { ...two(), on: '2026-10-01' })).status).toBe(422);
    const made = await decide('mbali', two());
    expect(made.status).toBe(200);
    decision = made.body.id;
    expect((await decide('mbali', two())).body.detail).toContain('under way already');
  });

  test('makes a list with owners and days; Bo sees and ticks his own, and nobody else’s', async () => {
    const { steps, state } = (await split('mbali')).body.decisions[0];
    expect(state).toBe('open');
    expect(steps.length).toBeGreaterThan(3);
    const at = `/api/teams/pilotage/split/decisions/${decision}/steps`;
    const given = {
      kind: 'other',
      what: 'Write down how releases go',
      to: id('noor'),
      owner: id('bo'),
      due: '2026-11-20',
    };
    expect((await ask('bo')('POST', at, given)).status).toBe(403);
    expect((await ask('mbali')('POST', at, given)).status).toBe(200);
    const { mine } = (await ask('bo')('GET', '/api/teams/pilotage/partnership')).body;
    expect(mine).toMatchObject([{ what: 'Write down how releases go', doneOn: null }]);
    const tick = (who: string) => ask(who)('PUT', `/api/me/split-steps/${mine[0].id}`, { isDone: true });
    expect((await tick('noor')).status).toBe(404);
    expect((await tick('bo')).status).toBe(200);
    const after = (await split('mbali')).body.decisions[0].steps;
    expect(after.find(({ id: step }: { id: string }) => step === mine[0].id)).toMatchObject({
      ...{ doneOn: '2026-11-02', doneBy: { name: 'Bo Mooring' } },
    });
  });

  test('ends in dated appointments, so that a pair is at the helm from that day on', async () => {
    const made = await ask('mbali')('POST', `/api/teams/pilotage/split/decisions/${decision}/appointments`);
    expect([made.status, made.body.detail]).toEqual([200, undefined]);
    expect(await seats('2026-11-30')).toEqual(['EM Ada Quill', 'TL Ada Quill']);
    expect(await seats('2026-12-01')).toEqual(['EM Ada Quill', 'TL Bo Mooring']);
    expect((await split('mbali')).body.decisions[0]).toMatchObject({ state: 'carried out' });
  });

  test('is open again when the appointments are undone', async () => {
    const { changeSet } = (await split('mbali')).body.decisions[0];
    expect((await owner('POST', `/api/change-sets/${changeSet}/undo`)).status).toBe(200);
    expect(await seats('2026-12-01')).toEqual(['EM Ada Quill', 'TL Ada Quill']);
    expect((await split('mbali')).body.decisions[0]).toMatchObject({ state: 'undone' });
  });

  test('may be withdrawn, with why', async () => {
    const at = `/api/teams/pilotage/split/decisions/${decision}/withdrawal`;
    expect((await ask('ada')('POST', at, { reason: 'I would rather wait' })).status).toBe(403);
    expect((await ask('mbali')('POST', at, { reason: 'Bo is away until spring' })).status).toBe(200);
    expect((await split('mbali')).body.decisions[0]).toMatchObject({
      ...{
        state: 'withdrawn',
        withdrawn: { by: { name: 'Mbali Roads' }, reason: 'Bo is away until spring' },
      },
    });
  });
});

describe('the partnership', () => {
  const at = '/api/teams/berths/partnership';
  const read = async (who: string) => (await ask(who)('GET', at)).body;
  const agreed = { decisions: [{ what: 'Whom to hire', by: 'EM', level: 'agree' }], reviewOn: '2027-02-01' };

  test('begins with what is usual, and says that nobody agreed on it', async () => {
    expect(await read('noor')).toMatchObject({
      state: 'none',
      isUsual: true,
      mayEdit: false,
      maySign: false,
    });
  });

  test('is written by one of the two, signed by both, and read by all', async () => {
    expect((await ask('noor')('PUT', at, agreed, { 'if-match': '"0"' })).status).toBe(403);
    expect((await ask('hanneke')('PUT', at, agreed, { 'if-match': '"0"' })).status).toBe(200);
    const sign = (who: string, version: number) => ask(who)('POST', `${at}/signature`, { version });
    expect((await sign('mbali', 1)).status).toBe(422);
    expect((await sign('goro', 1)).status).toBe(200);
    expect(await read('noor')).toMatchObject({ state: 'unsigned' });
    expect((await sign('hanneke', 1)).status).toBe(200);
    expect(await read('noor')).toMatchObject({
      ...{ state: 'signed', isUsual: false, reviewOn: '2027-02-01' },
      decisions: [{ says: 'The engineering manager and the tech lead decide together.' }],
    });
  });

  test('a new wording has to be signed anew', async () => {
    const again = { ...agreed, decisions: [{ what: 'Whom to hire', by: 'EM', level: 'consult' }] };
    expect((await ask('goro')('PUT', at, again, { 'if-match': '"0"' })).status).toBe(412);
    expect((await ask('goro')('PUT', at, again, { 'if-match': '"1"' })).status).toBe(200);
    expect(await read('noor')).toMatchObject({ state: 'unsigned', version: 2, signatures: [] });
  });
});

describe('what is kept about a person', () => {
  test('Bo exports what was said and decided about him', async () => {
    const { leadership } = (await ask('bo')('GET', '/api/me/export')).body;
    expect(leadership.saidOfMe).toMatchObject([{ evidence: 'Bo led the passages in May, June and July' }]);
    expect(leadership.decisions).toMatchObject([{ verdict: 'split', by: 'Mbali Roads' }]);
    expect(leadership.steps).toContainEqual(expect.objectContaining({ what: 'Write down how releases go' }));
  });

  test('erased, nothing names him, and the decision stays', async () => {
    await eraseLeadership(harbour.wheelhouse.leading.leadership.db, harbour.wheelhouse.orgId, id('bo'));
    const { leadership } = (await ask('bo')('GET', '/api/me/export')).body;
    expect(leadership).toEqual({ saidOfMe: [], decisions: [], steps: [], signatures: [] });
    const { rows } = await harbour.database.pool.query('select tl, reason from seat_decision');
    expect(rows).toEqual([{ tl: null, reason: 'Six people and the passages' }]);
    expect((await split('mbali')).body.words.ready).toMatchObject({ candidate: null, evidence: 'erased' });
  });
});
