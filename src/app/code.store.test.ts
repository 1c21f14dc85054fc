import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Browser,
  comeAboard,
  harbourWithCode,
  idOf,
  signUpOwner,
  startTestServer,
  type TestServer,
} from './fixtures/testServer.fixture.ts';

let harbour: TestServer;
let owner: Browser;
const today = '2026-11-02';

const get = async (path: string, ask = owner) => {
  const { status, body } = await ask('GET', path);
  expect([path, status, body.detail]).toEqual([path, 200, undefined]);
  return body;
};
const areaPath = (repository: string, id: string) =>
  `/api/code/repositories/${repository}/area?id=${encodeURIComponent(id)}`;

beforeAll(async () => {
  harbour = await startTestServer(today);
  owner = await signUpOwner(harbour);
  await harbourWithCode(owner);
}, 120_000);
afterAll(() => harbour.close());

const aboard = async (name: string): Promise<Browser> => {
  const email = `${name.split(' ')[0]!.toLowerCase()}@harbour.example`;
  return comeAboard(harbour, owner, { email, personId: await idOf(owner, name) });
};

test('an area that one person alone knows is said to be so, and whom to ask', async () => {
  const { area, sentence, knowers, lines } = await get(areaPath('berths', 'component:packages/tides'));
  expect(area).toMatchObject({ knownBy: 'one', truckFactor: 1 });
  expect(lines.added).toBeGreaterThan(lines.deleted);
  expect(sentence).toContain('Ask Xiu Jetty');
  expect(knowers[0]).toMatchObject({ who: { name: 'Perpetua Pier' }, isHere: false });
});

test('on a day before Perpetua left, she was there to be asked', async () => {
  const { sentence } = await get(`${areaPath('berths', 'component:packages/tides')}&asOf=2026-09-01`);
  expect(sentence).toContain('Perpetua Pier');
});

test('work from outside the team is said of the area, and nobody is named', async () => {
  const { remarks } = await get('/api/code/teams/cranes');
  expect(remarks).toContainEqual(expect.stringMatching(/^dispatch: Mostly maintained from outside the team/));
  expect(remarks.join(' ')).not.toMatch(/Noor|Sipho/);
});

test('what any one absence would cost has no names in it; whom to pair has', async () => {
  const { away } = await get('/api/code/teams/berths');
  expect(away.sentence).toMatch(/^While any one person is away for four weeks, up to \d+ %/);
  expect(away.announced).toEqual([]);
  expect(away.pairings[0].area.name).toBe('@harbour/tides');
  expect(away.after).toBeLessThan(Math.max(...away.losses));
});

test('CODEOWNERS is held against who is here, with a patch', async () => {
  const { dead, patch } = await get('/api/code/repositories/berths/owners');
  expect(dead.map(({ owner: name }: { owner: string }) => name)).toEqual(['@rosalind', '@perpetua']);
  expect(patch).toContain('+/packages/tides/         @xiu');
});

test('signatures that may be one human are asked about; a yes counts and can be taken back', async () => {
  const before = await get('/api/code/identities');
  const tomas = before.suggestions.find(({ a }: { a: string }) =>
    a.startsWith('Tomas Trawl <tomas.trawl@post'),
  );
  const { a, b } = tomas;
  const { body } = await owner('POST', '/api/code/identities/decisions', { what: 'same', a, b });
  const after = await get('/api/code/identities');
  expect(after.suggestions.map(({ key }: { key: string }) => key)).not.toContain(tomas.key);
  expect(after.decisions).toMatchObject([{ id: body.id, what: 'same', a, b }]);
  expect((await owner('DELETE', `/api/code/identities/decisions/${body.id}`)).status).toBe(200);
  expect((await get('/api/code/identities')).suggestions).toEqual(before.suggestions);
  expect((await owner('DELETE', `/api/code/identities/decisions/${body.id}`)).status).toBe(404);
});

test('all that somebody knows is for themself; there is no such list of others', async () => {
  const xiu = await aboard('Xiu Jetty');
  const mine = await get('/api/code/me', xiu);
  expect(mine.sentence).toMatch(/^You know \d+ areas? well enough to be asked/);
  expect(mine.signatures).toContain('Xiu Jetty <xiu@harbour.example>');
  expect((await get('/api/code/me')).areas).toEqual([]);
});

test('who should look at a change is never its author, a leaver or somebody away', async () => {
  const xiu = await idOf(owner, 'Xiu Jetty');
  const ask = {
    repository: 'berths',
    paths: ['packages/tides/src/index.ts'],
    author: 'perpetua@harbour.example',
  };
  const names = async (): Promise<string[]> => {
    const { body } = await owner('POST', '/api/code/who', ask);
    return [...body.experts, ...body.learners].map(({ who }) => who.name);
  };
  expect(await names()).toContain('Xiu Jetty');
  expect(await names()).not.toContain('Perpetua Pier');
  const away = await aboard('Hanneke Halyard');
  const days = { first: '2026-11-01', last: '2026-11-30' };
  expect((await away('POST', `/api/people/${xiu}/absences`, days)).status).toBe(200);
  expect(await names()).not.toContain('Xiu Jetty');
});

test('a team takes an area on, where its lead says so', async () => {
  const path = '/api/code/repositories/berths/area-team';
  const goro = await aboard('Goro Gangway');
  const ask = { area: 'folder:tools', team: 'berths' };
  expect((await goro('PUT', path, ask)).status).toBe(200);
  expect((await get(areaPath('berths', 'folder:tools'))).area.team.slug).toBe('berths');
  expect((await goro('PUT', path, { ...ask, team: 'customs' })).status).toBe(403);
  expect((await goro('PUT', path, { ...ask, area: 'folder:nowhere' })).status).toBe(404);
});

test('a repository that is taken out is forgotten with all that was read of it', async () => {
  expect((await owner('DELETE', '/api/code/repositories/customs')).status).toBe(200);
  expect((await owner('GET', '/api/code/repositories/customs')).status).toBe(404);
  const { repositories } = await get('/api/code');
  expect(repositories.map(({ slug }: { slug: string }) => slug)).not.toContain('customs');
  const { rows } = await harbour.database.pool.query('select distinct repository from code_signature');
  expect(rows).toHaveLength(4);
});

test('what cannot be read is refused in words', async () => {
  const add = (location: string) => owner('POST', '/api/code/repositories', { locations: [location] });
  expect((await add('/no/such/folder')).body.detail).toContain('/no/such/folder');
  expect((await add('ext::sh -c true')).body.detail).toContain('would start a program');
});
