import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Day, dayOf, isoDay, utcMomentOf } from '../../src/base/day.ts';
import { csv } from '../../src/connectors/csv/index.ts';
import { readFiles } from '../../src/connectors/index.ts';
import {
  asKnown,
  type Chronicle,
  emptyChronicle,
  type OrganisationFile,
  type PersonId,
  Replay,
  type Roster,
  reconcile,
  recordInMemory,
  rosterOn,
} from '../../src/features/people/index.ts';
import { buildHarbour } from './build.ts';

const temporary = mkdtempSync(join(tmpdir(), 'harbour-'));
afterAll(() => rmSync(temporary, { recursive: true }));

const org = join(import.meta.dirname, 'org');
const read = (textOf: (name: string) => string): OrganisationFile => {
  const files = readdirSync(org).map((path) => ({ path, text: textOf(path) }));
  const { organisation, faults } = readFiles(csv, files, { lines: false });
  expect(faults).toEqual([]);
  return organisation;
};
const harbour = read((name) => readFileSync(join(org, name), 'utf8'));

/** The chronicle after the files stood so on these days. Ids are numbers, in the order of the files. */
const replayed = (states: readonly (readonly [Day, OrganisationFile])[]): Chronicle => {
  let n = 0;
  const newId = () => {
    n += 1;
    return String(n);
  };
  const replay = new Replay();
  for (const [day, organisation] of states)
    replay.advance({ day, at: utcMomentOf(day), revision: null, organisation });
  const context = { source: 'csv files', at: utcMomentOf(states.at(-1)![0]), newId };
  const { changes } = reconcile(emptyChronicle, replay, context);
  return recordInMemory(emptyChronicle, changes, 'csv files');
};

const lastDay = dayOf('2026-10-31');
const chronicle = replayed([[lastDay, harbour]]);
const seenBy = (viewer: PersonId | null, today: Day) => asKnown(chronicle, { knownAt: null, viewer, today });
const on = (day: string): Roster => rosterOn(seenBy(null, dayOf(day)), dayOf(day));
const today = on('2026-10-31');

const slug = (roster: Roster, team: string) => roster.teams.get(team)!.body.slug;
const nameOf = (roster: Roster, person: string | null) =>
  person === null ? null : roster.people.get(person)!.body.name;
const seats = (roster: Roster, team: string) =>
  roster.seats
    .filter((seat) => slug(roster, seat.team) === team)
    .map((seat) => [seat.role, nameOf(roster, seat.holder), seat.state]);
const personNamed = (name: string) => [...today.people.values()].find(({ body }) => body.name === name)!.id;

describe('on 31 October 2026', () => {
  test('40 people in 6 teams and a department; one of them is a contractor', () => {
    expect(today.people.size).toBe(40);
    expect([...today.teams.values()].filter(({ body }) => body.kind === 'department')).toHaveLength(1);
    expect(today.teams.size).toBe(7);
    const standings = [...today.people.values()].map(({ body }) => body.standing);
    expect(standings.filter((standing) => standing === 'contractor')).toHaveLength(1);
  });

  test('everybody but the director reports to somebody and is on a team', () => {
    const idle = [...today.people.keys()].filter((id) => !today.managerOf.has(id));
    expect(idle.map((id) => nameOf(today, id))).toEqual(['Mbali Roads']);
    expect([...today.people.keys()].filter((id) => !today.teamsByMember.has(id))).toEqual([]);
  });

  test('Berths: a pair that works, with a program manager who serves two teams', () => {
    expect(seats(today, 'berths')).toEqual([
      ['EM', 'Hanneke Halyard', 'held'],
      ['PgM', 'Wanjiru Wharf', 'held'],
      ['TL', 'Goro Gangway', 'held'],
    ]);
    expect(today.seatsByPerson.get(personNamed('Wanjiru Wharf'))).toHaveLength(2);
  });

  test('Pilotage: Ada holds both seats of an established team with six reports', () => {
    expect(
      seats(today, 'pilotage')
        .filter(([, name]) => name === 'Ada Quill')
        .map(([role]) => role),
    ).toEqual(['EM', 'TL']);
    expect(today.reportsByManager.get(personNamed('Ada Quill'))).toHaveLength(6);
  });

  test('Customs: no tech lead since 15 June', () => {
    const lead = today.seats.find((seat) => slug(today, seat.team) === 'customs' && seat.role === 'TL')!;
    expect([lead.state, isoDay(lead.from)]).toEqual(['vacant', '2026-06-15']);
  });

  test('Cranes: an acting manager with a cover, and a tech lead from outside the team', () => {
    const [manager, lead] = today.seats.filter((seat) => slug(today, seat.team) === 'cranes');
    expect([manager!.state, isoDay(manager!.from)]).toEqual(['acting', '2026-08-10']);
    expect(nameOf(today, manager!.appointment!.body.cover)).toBe('Hanneke Halyard');
    const members = today.membersByTeam.get(lead!.team)!.map(({ body }) => body.person);
    expect(members).not.toContain(lead!.holder);
  });

  test('Tideline: a nascent team under Cy in both seats, with a mentor', () => {
    const [manager, lead] = today.seats.filter((seat) => slug(today, seat.team) === 'tideline');
    expect([manager!.holder, manager!.role, lead!.role]).toEqual([personNamed('Cy Tallow'), 'EM', 'TL']);
    expect(lead!.holder).toBe(manager!.holder);
    expect(lead!.appointment!.body.mentor).toBe(personNamed('Ada Quill'));
    expect(today.teams.get(lead!.team)!.body.stage).toBe('nascent');
  });

  test('Lighthouse: a wide span, and a lead promoted in September who has no mentor', () => {
    expect(today.reportsByManager.get(personNamed('Sione Schooner'))).toHaveLength(9);
    const lead = today.seats.find((seat) => seat.holder === personNamed('Leilani Lantern'))!;
    expect(lead.appointment!.body).toMatchObject({ acquired: 'promoted', mentor: null });
  });

  test('Kalinda holds three seats, and nobody else more than two', () => {
    const many = [...today.seatsByPerson].filter(([, held]) => held.length > 2);
    expect(many.map(([person, held]) => [nameOf(today, person), held.length])).toEqual([['Kalinda Keel', 3]]);
  });
});

test('Dilnoza is to manage Cranes: until it is announced only she and her mentor see it', () => {
  const leadSeenBy = (viewer: PersonId | null, seenOn: string) => {
    const roster = rosterOn(seenBy(viewer, dayOf(seenOn)), dayOf('2027-01-04'));
    const managers = seats(roster, 'cranes').filter(([role]) => role === 'EM');
    return managers.map(([, name]) => name);
  };
  expect(leadSeenBy(null, '2026-12-14')).toEqual([null]);
  expect(leadSeenBy(personNamed('Bo Mooring'), '2026-12-14')).toEqual([null]);
  expect(leadSeenBy(personNamed('Dilnoza Dock'), '2026-12-14')).toEqual(['Dilnoza Dock']);
  expect(leadSeenBy(personNamed('Hanneke Halyard'), '2026-12-14')).toEqual(['Dilnoza Dock']);
  expect(leadSeenBy(null, '2026-12-15')).toEqual(['Dilnoza Dock']);
});

test('over two quarters people come and go', () => {
  const names = (roster: Roster) => new Set([...roster.people.values()].map(({ body }) => body.name));
  const [before, after] = [names(on('2026-05-01')), names(today)];
  expect([...before].filter((name) => !after.has(name))).toEqual([
    'Rosalind Rigging',
    'Quillon Quay',
    'Perpetua Pier',
  ]);
  expect([...after].filter((name) => !before.has(name))).toHaveLength(5);
});

describe('its git history', () => {
  const git = (folder: string, ...args: string[]) =>
    execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' });

  test('two builds are one: the same commits, the last one with the files of org/', async () => {
    const [one, two] = [join(temporary, 'one'), join(temporary, 'two')];
    const built = await buildHarbour(one);
    expect(await buildHarbour(two)).toEqual(built);
    expect(Number(git(one, 'rev-list', '--count', 'HEAD'))).toBe(built.commits);
    for (const name of readdirSync(org))
      expect(readFileSync(join(one, name), 'utf8'), name).toBe(readFileSync(join(org, name), 'utf8'));
    await expect(buildHarbour(one)).rejects.toThrow(/is not empty/);
  });

  test('replayed, it tells the same dated appointments, memberships and reporting lines as the final files', async () => {
    const folder = join(temporary, 'replayed');
    await buildHarbour(folder);
    const commits = git(folder, 'log', '--reverse', '--format=%H %cs').trim().split('\n');
    const history = replayed(
      commits.map((line) => {
        const [commit, date] = line.split(' ') as [string, string];
        return [dayOf(date), read((name) => git(folder, 'show', `${commit}:${name}`))];
      }),
    );
    const told = (from: Chronicle) =>
      (['person', 'team', 'post', 'appointment', 'membership', 'reportingLine'] as const).flatMap((kind) =>
        from[kind]
          .filter((fact) => fact.retractedAt === null)
          .map((fact) =>
            [kind, fact.source.key, fact.from, fact.to, fact.openStart, fact.announcedOn].join(' '),
          )
          .sort(),
      );
    expect(told(history)).toEqual(told(chronicle));
  });

  test('what ended was not known to end before: in May nobody knew that Quillon would leave', async () => {
    const folder = join(temporary, 'known');
    await buildHarbour(folder);
    const first = git(folder, 'rev-list', '--max-parents=0', 'HEAD').trim();
    const people = git(folder, 'show', `${first}:people.csv`);
    expect(people).toMatch(/^quillon,.*,2024-06-03,$/m);
    expect(people).not.toMatch(/^hamid,/m);
    expect(git(folder, 'show', `${first}:seats.csv`)).not.toMatch(/dilnoza/);
  });
});
