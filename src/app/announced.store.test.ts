import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOf } from '../base/day.ts';
import {
  type Browser,
  comeAboard,
  idOf,
  signUpOwner,
  startTestServer,
  type TestServer,
} from './fixtures/testServer.fixture.ts';

// Dilnoza Dock is to lead Customs from 4 January; until 15 December she and her mentor Goro alone know.
const begins = '2027-01-04';
const announced = '2026-12-15';

let harbour: TestServer;
const readers = new Map<string, Browser>();

beforeAll(async () => {
  harbour = await startTestServer('2026-11-02');
  const owner = await signUpOwner(harbour);
  expect((await owner('POST', '/api/imports/harbour')).status).toBe(200);
  readers.set('owner', owner);
  for (const name of ['Mbali Roads', 'Farah Fairway', 'Viktor Vane', 'Dilnoza Dock', 'Goro Gangway']) {
    const email = `${name.split(' ')[0]!.toLowerCase()}@harbour.example`;
    readers.set(name, await comeAboard(harbour, owner, { email, personId: await idOf(owner, name) }));
  }
});
afterAll(() => harbour?.close());

const pathsFor = async (reader: Browser): Promise<string[]> => {
  const on = 'asOf=2027-01-11';
  const dilnoza = await idOf(reader, 'Dilnoza');
  return [
    `/api/helm?${on}&changesSince=2026-10-01`,
    ...[`/api/helm/report?${on}`, `/api/tree?${on}`, `/api/teams/customs?${on}`, `/api/teams?${on}`],
    ...[`/api/people/${dilnoza}?${on}`, `/api/people?${on}&q=dilnoza`, `/api/search?${on}&q=dilnoza`],
    '/api/changes?from=2026-10-01&to=2027-02-01&limit=500',
    ...['/api/export', '/api/export/csv', '/api/me/export', '/api/change-sets', '/api/audit'],
  ];
};

const hints = new RegExp(
  `${begins}|${announced}|\\b${dayOf(begins)}\\b|\\b${dayOf(announced)}\\b|Dilnoza Dock (is|became|to be) (the )?tech lead|tech lead of Customs[^"]*Dilnoza|Customs[^"]*Dilnoza Dock (as|is)`,
);

/** What tells the reader that Dilnoza will lead Customs, by address. */
const tellTales = async (reader: Browser): Promise<string[]> => {
  const told: string[] = [];
  for (const path of await pathsFor(reader)) {
    const { status, text, body } = await reader('GET', path);
    expect([200, 403], path).toContain(status);
    const seats = JSON.stringify(body?.seats ?? body?.people ?? body?.items ?? []);
    if (hints.test(text) || /tech lead of Customs/.test(seats)) told.push(path.split('?')[0]!);
  }
  return told;
};

test('before the day nobody else reads it anywhere: not the director, not the manager, not the owner', async () => {
  for (const name of ['owner', 'Mbali Roads', 'Farah Fairway', 'Viktor Vane'])
    expect(await tellTales(readers.get(name)!), name).toEqual([]);
});

test('she and her mentor read it, so that the search above can find it', async () => {
  for (const name of ['Dilnoza Dock', 'Goro Gangway'])
    expect(await tellTales(readers.get(name)!), name).toEqual(
      expect.arrayContaining(['/api/helm/report', '/api/teams/customs', '/api/people', '/api/changes']),
    );
});

test('who tries to fill the seat, or to import files without it, is not told whom they stand in the way of', async () => {
  const mbali = readers.get('Mbali Roads')!;
  const customs = (await mbali('GET', '/api/teams/customs')).body;
  const { post } = customs.seats.find((seat: { title: string }) => seat.title === 'tech lead');
  const appoint = { do: 'appoint', post, person: await idOf(mbali, 'Viktor') };
  const refused = await mbali(
    'POST',
    '/api/edits',
    { edits: [appoint] },
    { 'if-match': `"${customs.version}"` },
  );
  expect([refused.status, refused.text]).toEqual([422, expect.not.stringMatching(/Dilnoza|2027/)]);
  expect(refused.body.detail).toMatch(/not public yet/);

  const { files } = (await mbali('GET', '/api/export/csv')).body;
  const without = Object.entries(files).map(([path, text]) => ({ path, text }));
  const tried = await mbali('POST', '/api/imports', { kind: 'csv', files: without });
  expect(tried.status).toBe(200);
  expect(tried.text).not.toMatch(/Dilnoza Dock is no longer tech lead|Dilnoza Dock is tech lead/);
});

test('from the day on everybody reads it', async () => {
  harbour.goTo(announced);
  for (const name of ['owner', 'Viktor Vane'])
    expect(await tellTales(readers.get(name)!), name).toContain('/api/teams/customs');
});
