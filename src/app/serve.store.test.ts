import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Browser,
  browser,
  comeAboard,
  idOf,
  signUpOwner,
  startTestServer,
  type TestServer,
} from './fixtures/testServer.fixture.ts';

let harbour: TestServer;
let owner: Browser;

beforeAll(async () => {
  harbour = await startTestServer('2026-11-02');
  owner = await signUpOwner(harbour);
  expect((await owner('GET', '/api/me')).body.organisation).toMatchObject({ name: 'Harbour', isEmpty: true });
  expect((await owner('POST', '/api/imports/harbour')).status).toBe(200);
});
afterAll(() => harbour?.close());

const team = async (slug: string) => (await owner('GET', `/api/teams/${slug}`)).body;
const edit = async (edits: object[], by = owner, version?: string) => {
  const etag = version ?? (await by('GET', '/api/helm')).etag;
  return by('POST', '/api/edits', { edits, reason: 'as agreed' }, { 'if-match': etag });
};
const seatOf = async (slug: string, title: string) =>
  (await team(slug)).seats.find((seat: { title: string }) => seat.title === title);
const finding = async (kind: string, subject: string) =>
  (await owner('GET', '/api/helm')).body.findings.find(
    (found: { kind: string; subject: string }) => found.kind === kind && found.subject === subject,
  );

test('the owner reads in a sentence who is not at the helm, then the team and the person behind it', async () => {
  const { body, etag } = await owner('GET', '/api/helm');
  expect(etag).toBe(`"${body.version}"`);
  expect(body.sentences[0].sentence).toMatch(/Customs/);
  expect((await finding('vacant-seat', 'customs')).sentence).toMatch(/tech lead/);
  expect((await team('customs')).sentence).toMatch(/Farah Fairway/);
  const farah = await owner('GET', `/api/people/${await idOf(owner, 'Farah')}`);
  expect(farah.body.sentence).toMatch(/engineering manager of Customs/);
  expect((await owner('GET', '/api/teams/galleys')).body.detail).toMatch(/no team galleys/);
});

test('an edit names the version it was made on, and is undone only when nothing builds on it', async () => {
  const viktor = await idOf(owner, 'Viktor');
  const { id } = (await team('berths')).team;
  const appoint = {
    do: 'appoint',
    team: id,
    role: 'TL',
    title: 'deputy',
    person: viktor,
    acquired: 'acting',
  };
  const unversioned = await owner('POST', '/api/edits', { edits: [appoint] });
  expect([unversioned.status, unversioned.body.code]).toEqual([428, 'if-match-missing']);
  expect((await edit([appoint], owner, '"0"')).status).toBe(412);
  const appointed = await edit([appoint]);
  expect([appointed.status, appointed.body.summary]).toEqual([200, 'appointment']);
  expect(await seatOf('berths', 'deputy')).toMatchObject({ state: 'acting', holder: { id: viktor } });

  const { appointment } = await seatOf('berths', 'deputy');
  const corrected = await edit([{ do: 'correctAppointment', appointment, share: 0.2 }]);
  const sets = (await owner('GET', '/api/change-sets')).body.items;
  expect(sets.map((set: { kind: string }) => set.kind)).toEqual(['edit', 'edit', 'csv']);
  const undo = (changeSet: number) => owner('POST', `/api/change-sets/${changeSet}/undo`);
  const refused = await undo(appointed.body.changeSet);
  expect([refused.status, refused.body.detail]).toEqual([
    409,
    expect.stringMatching(/1 later change builds on change/),
  ]);
  expect(refused.body.faults).toEqual([
    { severity: 'error', message: `Change ${corrected.body.changeSet}: appointment corrected` },
  ]);
  expect((await undo(corrected.body.changeSet)).status).toBe(200);
  expect((await undo(appointed.body.changeSet)).status).toBe(200);
  expect(await seatOf('berths', 'deputy')).toBeUndefined();
});

test('a settled finding stays settled until its facts change', async () => {
  const acting = await finding('acting-seat', 'cranes');
  const accept = { state: 'accepted', fingerprint: acting.fingerprint };
  const put = (body: object) => owner('PUT', `/api/findings/${encodeURIComponent(acting.key)}`, body);
  expect((await put(accept)).body).toMatchObject({ status: 422, code: 'no-reason' });
  expect((await put({ ...accept, reason: 'Emeka wants to try it until spring.' })).status).toBe(200);
  expect((await finding('acting-seat', 'cranes')).disposition).toMatchObject({
    ...{ state: 'accepted', reason: 'Emeka wants to try it until spring.' },
  });
  const { appointment } = await seatOf('cranes', 'engineering manager');
  expect((await edit([{ do: 'correctAppointment', appointment, from: '2026-08-17' }])).status).toBe(200);
  expect((await finding('acting-seat', 'cranes')).disposition.state).toBe('open');
  expect((await put({ ...accept, reason: 'again' })).status, 'facts of before were judged').toBe(412);
});

test('a seat that is said not to be wanted is no vacancy any more', async () => {
  const customs = (await team('customs')).team.id;
  const none = { scope: 'team', of: customs, role: 'TL', wanted: 'none', reason: 'Farah leads both sides.' };
  const version = async () => ({ 'if-match': (await owner('GET', '/api/expectations')).etag });
  const before = await version();
  expect((await owner('PUT', '/api/expectations', none)).status).toBe(428);
  expect((await owner('PUT', '/api/expectations', none, before)).status).toBe(200);
  expect((await owner('PUT', '/api/expectations', none, before)).status).toBe(412);
  expect((await owner('GET', '/api/expectations')).body.expectations[0]).toMatchObject(none);
  expect(await finding('vacant-seat', 'customs')).toBeUndefined();
  await owner('PUT', '/api/expectations', { ...none, wanted: 'expected', reason: null }, await version());
  expect(await finding('vacant-seat', 'customs')).toBeDefined();
});

test('a charter is rewritten on the version that was read', async () => {
  const read = (await owner('GET', '/api/charters')).body.charters;
  const { role, isDefault, version, ...ours } = read.find(
    (charter: { role: string }) => charter.role === 'TL',
  );
  expect(isDefault).toBe(true);
  const own = { ...ours, inOneSentence: 'Answers for what the cranes can lift.' };
  const put = (etag: string) => owner('PUT', `/api/charters/${role}`, own, { 'if-match': etag });
  const kept = await put(`"${version}"`);
  expect([kept.status, kept.etag]).toEqual([200, `"${kept.body.version}"`]);
  expect(kept.body).toMatchObject({ inOneSentence: own.inOneSentence, isDefault: false });
  expect((await put(`"${version}"`)).status).toBe(412);
});

test('Bo is invited, reads, may not edit, and sees who looked at his address', async () => {
  const nobody = { email: 'bo@harbour.example', personId: 'nobody' };
  expect((await owner('POST', '/api/invitations', nobody)).body.code).toBe('no-person');
  const personId = await idOf(owner, 'Bo Mooring');
  const bo = await comeAboard(harbour, owner, { email: 'bo@harbour.example', personId });
  expect((await bo('GET', '/api/me')).body).toMatchObject({ person: { name: 'Bo Mooring' }, isAdmin: false });
  expect((await bo('GET', '/api/helm')).status).toBe(200);
  const { id } = (await team('customs')).team;
  const refused = await edit([{ do: 'appoint', team: id, role: 'TL', person: personId }], bo);
  expect([refused.status, refused.body.detail]).toEqual([
    403,
    expect.stringMatching(/^You may not change who holds .*: that is for .* Ask one of them\.$/),
  ]);
  expect((await bo('GET', '/api/change-sets')).status).toBe(403);
  const ada = (await bo('GET', `/api/people/${await idOf(bo, 'Ada Quill')}`)).body;
  expect(ada.identities, 'addresses are no part of the directory').toBeNull();

  expect((await bo('GET', '/api/me/access-log')).body.items).toEqual([]);
  const seen = await owner('GET', `/api/people/${personId}`);
  expect(seen.body.identities).toContainEqual(expect.objectContaining({ value: 'bo@harbour.example' }));
  expect((await bo('GET', '/api/me/access-log')).body.items).toEqual([
    { viewer: null, what: 'addresses and logins', day: '2026-11-02', times: 1 },
  ]);
  const mine = (await bo('GET', '/api/me/export')).body;
  expect(mine).toMatchObject({
    account: { email: 'bo@harbour.example' },
    person: { person: { id: personId } },
  });
});

test('the works council reads the log without its content, and the works agreement, but not the helm', async () => {
  const council = await comeAboard(harbour, owner, {
    email: 'council@harbour.example',
    isWorksCouncil: true,
  });
  const log = (await council('GET', '/api/audit')).body;
  expect(log.items.length).toBeGreaterThan(5);
  for (const item of log.items)
    expect(item).toMatchObject({
      actor: null,
      actorName: null,
      subject: null,
      subjectName: null,
      reason: null,
    });
  expect(log.verified.isWhole).toBe(true);
  const full = (await owner('GET', '/api/audit')).body.items;
  expect(full.some((item: { actorName: string | null }) => item.actorName !== null)).toBe(true);
  expect((await council('GET', '/api/works-agreement')).body.fields.length).toBeGreaterThan(10);
  for (const path of ['/api/helm', '/api/tree', '/api/teams', '/api/people', '/api/teams/customs'])
    expect((await council('GET', path)).status, path).toBe(403);
});

test('pages of people and teams show everybody once', async () => {
  for (const list of ['/api/people', '/api/teams']) {
    const all = (await owner('GET', `${list}?limit=500`)).body;
    expect(all.next).toBeNull();
    const walked: { id: string }[] = [];
    for (let after = ''; ; ) {
      const { items, next } = (await owner('GET', `${list}?limit=3${after}`)).body;
      walked.push(...items);
      if (next === null) break;
      after = `&after=${next}`;
    }
    expect(walked).toEqual(all.items);
    expect(new Set(walked.map(({ id }) => id)).size).toBe(walked.length);
    expect(walked.length).toBeGreaterThan(6);
  }
});

test('every error is a problem in words', async () => {
  const stranger = browser(harbour);
  const errors = [
    await stranger('GET', '/api/helm'),
    await owner('GET', '/api/galleys'),
    await owner('GET', '/api/helm?asOf=2026-02-30'),
    await owner('GET', '/api/people?after=x'),
    await owner('POST', '/api/edits', { edits: [] }),
    await owner('POST', '/api/imports', { kind: 'runes', files: [{ path: 'a', text: '' }] }),
    await owner('POST', '/api/change-sets/4711/undo'),
    await owner('DELETE', '/api/jobs/4711'),
    await owner('POST', '/api/invitations', { email: 'x@y.example' }, { origin: 'https://evil.example' }),
  ];
  expect(errors.map(({ status }) => status)).toEqual([401, 404, 400, 400, 400, 422, 404, 404, 403]);
  for (const { body, type, status } of errors) {
    expect(type).toMatch(/^application\/problem\+json/);
    expect(body).toMatchObject({ status, type: `urn:wheelhouse:problem:${body.code}` });
    expect(body.detail).toMatch(/\.$/);
  }
});
