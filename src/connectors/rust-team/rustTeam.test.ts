import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { groupBy } from '../../base/list.ts';
import type { Reading } from '../../features/people/index.ts';
import { readFiles } from '../readFiles.ts';
import { rustTeam } from './index.ts';

const read = (files: Readonly<Record<string, string>>, lines = true): Reading =>
  readFiles(
    rustTeam,
    Object.entries(files).map(([path, text]) => ({ path, text })),
    { lines },
  );

const person = (github: string, more = '') => `name = "${github} of Harbour"\ngithub = "${github}"\n${more}`;

const harbour = {
  'people/Ada.toml': person(
    'Ada',
    'github-id = 7\ndiscord-id = 987654321098765432\nemail = "ada@harbour.example"\n',
  ),
  'people/bo.toml': person('bo', 'email = false\n'),
  'people/cy.toml': person('cy'),
  'teams/quay.toml': `name = "quay"
kind = "working-group"
subteam-of = "harbour"

[people]
leads = ["ada"]
members = [
    "Ada",
    { github = "bo", roles = [
        "editor",
    ], },
]
alumni = ["cy"]
`,
  'teams/harbour.toml': 'name = "harbour"\ntop-level = true\n[people]\nleads = []\nmembers = []\n',
  'teams/keys.toml': 'name = "keys"\nkind = "marker-team"\n[people]\nleads = []\nmembers = ["cy"]\n',
  'teams/archive/dock.toml': 'name = "dock"\n[people]\nleads = ["cy"]\nmembers = ["cy"]\nalumni = []\n',
};

test('a lead is a TL seat; an empty list is a vacant one, save in markers', () => {
  const seats = read(harbour).organisation.seats.map((s) => [
    s.teamKey,
    s.role,
    s.title,
    s.personKey,
    s.line,
  ]);
  expect(seats).toEqual([
    ['quay', 'TL', 'lead', 'ada', 6],
    ['harbour', 'TL', 'lead', null, 4],
  ]);
});

test('members are read with and without roles, in any spelling, over several lines; alumni are members no longer', () => {
  const members = read(harbour).organisation.members.map((m) => [m.teamKey, m.personKey, m.line]);
  expect(members).toEqual([
    ['quay', 'ada', 8],
    ['quay', 'bo', 9],
    ['keys', 'cy', 5],
  ]);
});

test('an id above 2^53 does no harm, and who wants no mail has none', () => {
  const { people } = read(harbour).organisation;
  expect(people.map((p) => [p.key, p.handle, p.name, p.identities.map((i) => i.value)])).toEqual([
    ['ada', 'Ada', 'Ada of Harbour', ['Ada', 'ada@harbour.example']],
    ['bo', 'bo', 'bo of Harbour', ['bo']],
    ['cy', 'cy', 'cy of Harbour', ['cy']],
  ]);
});

test('teams have their kind and parent; archived ones are left out, and that is said', () => {
  const { organisation, faults } = read(harbour);
  expect(organisation.teams.map((team) => [team.key, team.kind, team.parentKey])).toEqual([
    ['quay', 'working-group', 'harbour'],
    ['harbour', 'team', null],
    ['keys', 'marker', null],
  ]);
  expect(faults).toEqual([
    { file: 'teams/archive/', message: '1 archived team has ended and is left out.', severity: 'warning' },
  ]);
});

test.each([
  ['wg = true', 'working-group'],
  ['marker-team = true', 'marker'],
])('until 2020 `%s` said the kind', (line, kind) => {
  const { teams } = read({ 'teams/quay.toml': `name = "quay"\n${line}\n` }).organisation;
  expect(teams.map((team) => team.kind)).toEqual([kind]);
});

test('whom no file describes is known by login, with the line that names them', () => {
  const { organisation, faults } = read({ ...harbour, 'people/bo.toml': 'name = "Bo"\n' });
  expect(organisation.people.map((p) => p.key)).toContain('bo');
  expect(faults.slice(0, 2)).toEqual([
    {
      file: 'people/bo.toml',
      line: 1,
      message: '`github` is missing. The file is left out.',
      severity: 'error',
    },
    {
      file: 'teams/quay.toml',
      line: 9,
      message: 'bo of quay has no file below people/. Known by login only.',
      severity: 'warning',
    },
  ]);
});

test('a date no calendar has and a broken table cost their own file only, and name their line', () => {
  const { organisation, faults } = read({
    ...harbour,
    'people/bo.toml': person('bo', 'joined = 2023-14-05\n'),
    'teams/keys.toml': 'name = "keys"\n[people\n',
  });
  expect(organisation.teams.map((team) => team.key)).toEqual(['quay', 'harbour']);
  const broken = faults.filter((fault) => fault.severity === 'error');
  expect(broken.map((fault) => [fault.file, fault.line])).toEqual([
    ['people/bo.toml', 3],
    ['teams/keys.toml', 2],
  ]);
});

test('a parent that is not there and a circle of parents are told, and the teams stay', () => {
  const team = (name: string, parent: string) => `name = "${name}"\nsubteam-of = "${parent}"\n`;
  const { organisation, faults } = read({
    'teams/a.toml': team('a', 'b'),
    'teams/b.toml': team('b', 'a'),
    'teams/c.toml': team('c', 'gone'),
  });
  expect(organisation.teams.map((t) => [t.key, t.parentKey])).toEqual([
    ['a', null],
    ['b', 'a'],
    ['c', null],
  ]);
  expect(faults.map((fault) => fault.message)).toEqual([
    'a belongs to b, which stands below it: a circle. It stands at the top.',
    'c belongs to gone, which is not in these files. It stands at the top.',
  ]);
});

const packed = resolve(process.env.WHEELHOUSE_DATA ?? '../shared/data', 'org/rust-team-toml.tar.gz');

describe.skipIf(!existsSync(packed))('the Rust project in August 2026', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wheelhouse-rust-'));
  let organisation: Reading['organisation'];
  let faults: Reading['faults'];
  const files: Record<string, string> = {};
  beforeAll(() => {
    execFileSync('tar', ['-xzf', packed, '-C', folder]);
    for (const path of readdirSync(folder, { recursive: true }).map(String).sort())
      if (rustTeam.wants(path)) files[path] = readFileSync(join(folder, path), 'utf8');
    ({ organisation, faults } = read(files));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const ofKind = (kind: string) => organisation.teams.filter((team) => team.kind === kind);
  const heldSeats = () => organisation.seats.filter((seat) => seat.personKey !== null);

  test('666 people; 77 teams, 42 markers, 31 working groups, 15 project groups; 52 have ended', () => {
    expect(organisation.people).toHaveLength(666);
    expect(organisation.teams).toHaveLength(165);
    expect(['team', 'marker', 'working-group', 'project-group'].map((kind) => ofKind(kind).length)).toEqual([
      77, 42, 31, 15,
    ]);
    expect(faults.map((fault) => fault.message)).toEqual(['52 archived teams have ended and are left out.']);
  });

  test('123 lead seats are held by 71 people, 10 of them by one', () => {
    const byPerson = groupBy(heldSeats(), (seat) => seat.personKey);
    expect(heldSeats()).toHaveLength(123);
    expect(byPerson.size).toBe(71);
    const most = [...byPerson].sort((a, b) => b[1].length - a[1].length)[0]!;
    expect([most[0], most[1].length]).toEqual(['nikomatsakis', 10]);
  });

  test('37 of the 123 real teams have no lead, and each has a vacant seat', () => {
    const led = new Set(heldSeats().map((seat) => seat.teamKey));
    const real = organisation.teams.filter((team) => team.kind !== 'marker');
    const leaderless = real.filter((team) => !led.has(team.key)).map((team) => team.key);
    expect(real).toHaveLength(123);
    expect(leaderless).toHaveLength(37);
    expect(organisation.seats.filter((seat) => seat.personKey === null).map((s) => s.teamKey)).toEqual(
      leaderless,
    );
  });

  test('the largest team is compiler with 75 members', () => {
    const sizes = [...groupBy(organisation.members, (member) => member.teamKey)];
    const [largest] = sizes.sort((a, b) => b[1].length - a[1].length);
    expect([largest![0], largest![1].length]).toEqual(['compiler', 75]);
  });

  test('teams stand at most 3 below the top', () => {
    const parentOf = new Map(organisation.teams.map((team) => [team.key, team.parentKey]));
    const depth = (key: string): number => (parentOf.get(key) == null ? 0 : 1 + depth(parentOf.get(key)!));
    expect(Math.max(...organisation.teams.map((team) => depth(team.key)))).toBe(3);
  });

  test('74 people have an id above 2^53, one file uses TOML 1.1, and all of them are read', () => {
    const ids = Object.values(files).filter((text) => /^discord-id = \d{17,}/m.test(text));
    // The one file of the project in TOML 1.1 describes a repository; the parser must take it all the same.
    const path = 'repos/rust-lang/lang-team.toml';
    const newer = rustTeam.parser({ lines: true })({ path, text: readFileSync(join(folder, path), 'utf8') });
    expect(ids).toHaveLength(74);
    expect(newer.readable).toBe(true);
    expect(faults.filter((fault) => fault.severity === 'error')).toEqual([]);
  });
});
