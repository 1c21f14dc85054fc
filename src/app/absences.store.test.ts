import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Browser,
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
  expect((await owner('POST', '/api/imports/harbour')).status).toBe(200);
});
afterAll(() => harbour.close());

const aboard = async (name: string): Promise<Browser> => {
  const email = `${name.split(' ')[0]!.toLowerCase()}@harbour.example`;
  return comeAboard(harbour, owner, { email, personId: await idOf(owner, name) });
};

test('days away are seen and recorded by the person and their manager, who is seen to have looked', async () => {
  const bo = await aboard('Bo Mooring');
  const ada = await aboard('Ada Quill');
  const path = `/api/people/${await idOf(owner, 'Bo Mooring')}/absences`;
  expect((await bo('POST', path, { first: '2026-07-01', last: '2026-09-30' })).status).toBe(200);
  const { body } = await ada('GET', path);
  expect(body).toMatchObject({ mayEdit: true, items: [{ first: '2026-07-01', last: '2026-09-30' }] });
  const log = (await bo('GET', '/api/me/access-log')).body.items;
  expect(log).toContainEqual(expect.objectContaining({ what: 'absences', times: 1 }));
  const mine = (await bo('GET', '/api/me/export')).body;
  expect(mine.absences).toEqual(body.items);
  expect((await ada('POST', path, { first: '2026-09-30', last: null })).body.detail).toContain(
    'recorded already',
  );
  expect((await bo('DELETE', `${path}/${body.items[0].id}`)).status).toBe(200);
  expect((await bo('DELETE', `${path}/${body.items[0].id}`)).status).toBe(404);
  expect((await ada('GET', path)).body.items).toEqual([]);
});

test('nobody else sees them, the owner included', async () => {
  const path = `/api/people/${await idOf(owner, 'Bo Mooring')}/absences`;
  const goro = await aboard('Goro Gangway');
  for (const ask of [owner, goro]) {
    expect((await ask('GET', path)).status).toBe(403);
    expect((await ask('POST', path, { first: '2026-07-01', last: null })).status).toBe(403);
  }
});
