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

// Dilnoza Dock is to manage Cranes from 4 January, when Emeka's acting ends; until 15 December she and her mentor
// Hanneke alone know.
const begins = '2027-01-04';
const announced = '2026-12-15';

let harbour: TestServer;
const readers = new Map<string, Browser>();

beforeAll(async () => {
  harbour = await startTestServer('2026-11-02');
  const owner = await signUpOwner(harbour);
  expect((await owner('POST', '/api/imports/harbour')).status).toBe(200);
  readers.set('owner', owner);
  for (const name of ['Mbali Roads', 'Farah Fairway', 'Viktor Vane', 'Dilnoza Dock', 'Hanneke Halyard']) {
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
    ...[`/api/helm/report?${on}`, `/api/tree?${on}`, `/api/teams/cranes?${on}`, `/api/teams?${on}`],
    ...[`/api/people/${dilnoza}?${on}`, `/api/people?${on}&q=dilnoza`, `/api/search?${on}&q=dilnoza`],
    '/api/changes?from=2026-10-01&to=2027-02-01&limit=500',
    ...['/api/export', '/api/export/csv', '/api/me/export', '/api/change-sets', '/api/audit'],
  ];
};

const hints = new RegExp(
  `${announced}|\\b${dayOf(announced)}\\b|Dilnoza Dock (is|became|to be) (the )?engineering manager|engineering manager of Cranes[^"]*Dilnoza|Cranes[^"]*Dilnoza Dock (as|is)`,
);

/** In lists of seats and people: hers in Cranes, which Emeka only acts in. */
const seatHints = /(?<!acting )engineering manager of Cranes|"team":"Cranes"[^{}]*"holder":"Dilnoza Dock"/;

/** What tells the reader that Dilnoza will manage Cranes, by address. */
const tellTales = async (reader: Browser): Promise<string[]> => {
  const told: string[] = [];
  for (const path of await pathsFor(reader)) {
    const { status, text, body } = await reader('GET', path);
    expect([200, 403], path).toContain(status);
    const seats = JSON.stringify(body?.seats ?? body?.people ?? body?.items ?? []);
    if (hints.test(text) || seatHints.test(seats)) told.push(path.split('?')[0]!);
  }
  return told;
};

test('before the day nobody else reads it anywhere: not the director, not the manager, not the owner', async () => {
  for (const name of ['owner', 'Mbali Roads', 'Farah Fairway', 'Viktor Vane'])
    expect(await tellTales(readers.get(name)!), name).toEqual([]);
});

test('she and her mentor read it, so that the search above can find it', async () => {
  for (const name of ['Dilnoza Dock', 'Hanneke Halyard'])
    expect(await tellTales(readers.get(name)!), name).toEqual(
      expect.arrayContaining(['/api/helm/report', '/api/teams/cranes', '/api/people', '/api/changes']),
    );
});

test('who tries to fill the seat, or to import files without it, is not told whom they stand in the way of', async () => {
  const mbali = readers.get('Mbali Roads')!;
  const cranes = (await mbali('GET', '/api/teams/cranes')).body;
  const { post } = cranes.seats.find((seat: { title: string }) => seat.title === 'engineering manager');
  const appoint = { do: 'appoint', post, person: await idOf(mbali, 'Viktor'), from: begins };
  const refused = await mbali(
    'POST',
    '/api/edits',
    { edits: [appoint] },
    { 'if-match': `"${cranes.version}"` },
  );
  expect([refused.status, refused.text]).toEqual([422, expect.not.stringMatching(/Dilnoza/)]);
  expect(refused.body.detail).toMatch(/not public yet/);

  const { files } = (await mbali('GET', '/api/export/csv')).body;
  const without = Object.entries(files).map(([path, text]) => ({ path, text }));
  const tried = await mbali('POST', '/api/imports', { kind: 'csv', files: without });
  expect(tried.status).toBe(200);
  expect(tried.text).not.toMatch(
    /Dilnoza Dock is no longer engineering manager|Dilnoza Dock is engineering manager/,
  );
});

test('files of somebody who may not know it do not take it back by leaving it out', async () => {
  const mbali = readers.get('Mbali Roads')!;
  const { files } = (await mbali('GET', '/api/export/csv')).body;
  const without = Object.entries(files).map(([path, text]) => ({ path, text }));
  expect((await mbali('POST', '/api/imports?apply=true', { kind: 'csv', files: without })).status).toBe(200);
  expect(await tellTales(readers.get('Dilnoza Dock')!)).toContain('/api/teams/cranes');
});

test('from the day on everybody reads it', async () => {
  harbour.goTo(announced);
  for (const name of ['owner', 'Viktor Vane'])
    expect(await tellTales(readers.get(name)!), name).toContain('/api/teams/cranes');
});
