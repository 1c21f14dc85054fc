import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { groupBy } from '../../base/list.ts';
import { readFiles } from '../readFiles.ts';
import { kubernetes } from './index.ts';

const read = (text: string, lines = true) => readFiles(kubernetes, [{ path: 'sigs.yaml', text }], { lines });

const harbour = `sigs:
- dir: sig-quay
  leadership:
    chairs:
    - github: Ada
      name: Ada Ahlgren
      email: ada@harbour.example
    - github: bo
      name: Interim Bo Lind
    tech_leads: []
    emeritus_leads:
    - github: cy
  contact:
    liaison:
      github: dee
  subprojects:
  - name: Quay Tools
    leads:
    - github: 0042
workinggroups:
- dir: wg-tide
  leadership:
    chairs:
    - name: APPOINTMENT NEEDED
    - github: ada
      name: Ada Ahlgren
`;

test('chairs are EM seats, and tech leads are TL seats that are vacant where the list is empty', () => {
  const seats = read(harbour).organisation.seats.map((seat) => [
    seat.line,
    seat.teamKey,
    seat.role,
    seat.title,
    seat.personKey,
    seat.acquired,
  ]);
  expect(seats).toEqual([
    [5, 'sig-quay', 'EM', 'chair', 'ada', 'unknown'],
    [8, 'sig-quay', 'EM', 'chair', 'bo', 'acting'],
    [10, 'sig-quay', 'TL', 'tech lead', null, 'unknown'],
    [24, 'wg-tide', 'EM', 'chair', null, 'unknown'],
    [25, 'wg-tide', 'EM', 'chair', 'ada', 'unknown'],
  ]);
});

test('a list that is missing says nothing about a seat', () => {
  expect(read('sigs:\n- dir: sig-quay\n').organisation.seats).toEqual([]);
});

test('Ada stands twice and is one person; emeritus leads and liaisons are nobody here', () => {
  const { people } = read(harbour).organisation;
  expect(people.map((person) => [person.key, person.name, person.handle])).toEqual([
    ['ada', 'Ada Ahlgren', 'Ada'],
    ['bo', 'Bo Lind', 'bo'],
    ['0042', '0042', '0042'],
  ]);
  expect(people[0]!.identities).toEqual([
    { kind: 'login', host: 'github.com', value: 'Ada' },
    { kind: 'email', host: '', value: 'ada@harbour.example' },
  ]);
});

test('a subproject stands below its SIG, its leads are its members, and that is said', () => {
  const { organisation, faults } = read(harbour);
  expect(organisation.teams.map((team) => [team.key, team.slug, team.kind, team.parentKey])).toEqual([
    ['sig-quay', 'sig-quay', 'special-interest-group', null],
    ['sig-quay/Quay Tools', 'sig-quay--quay-tools', 'subproject', 'sig-quay'],
    ['wg-tide', 'wg-tide', 'working-group', null],
  ]);
  expect(organisation.members.map((member) => [member.teamKey, member.personKey])).toEqual([
    ['sig-quay/Quay Tools', '0042'],
  ]);
  expect(faults.map((fault) => fault.message)).toEqual([
    '1 lead of a subproject stands as its member: only groups and committees have seats.',
  ]);
});

test.each(['leads', 'organizers'])('until 2018 chairs stood in `%s`', (list) => {
  const { seats } = read(
    `workinggroups:\n- name: Tide\n  dir: wg-tide\n  ${list}:\n  - github: ada\n`,
  ).organisation;
  expect(seats.map((seat) => [seat.title, seat.personKey])).toEqual([['chair', 'ada']]);
});

test('who has no login is known by name, in that team alone', () => {
  const entry = (dir: string) => `- dir: ${dir}\n  leadership:\n    chairs:\n    - name: Bo Lind\n`;
  const { organisation, faults } = read(`sigs:\n${entry('sig-quay')}${entry('sig-tide')}`);
  expect(organisation.people.map((person) => person.key)).toEqual(['sig-quay: bo lind', 'sig-tide: bo lind']);
  expect(faults.map((fault) => fault.line)).toEqual([5, 9]);
});

test('a placeholder is vacant, and acting where it names who acts', () => {
  const entries = ['New Vacancy', 'New Vacancy (Bo Lind - Acting EM)', 'Ada Ahlgren'];
  const chairs = entries.map((name) => `    - name: ${name}\n      placeholder: true\n`).join('');
  const { seats } = read(`sigs:\n- dir: sig-quay\n  leadership:\n    chairs:\n${chairs}`).organisation;
  expect(seats.map((seat) => [seat.personKey, seat.acquired])).toEqual([
    [null, 'unknown'],
    ['sig-quay: bo lind', 'acting'],
    [null, 'unknown'],
  ]);
});

test('broken YAML names its line, and what is no list of groups says what to give', () => {
  for (const lines of [true, false])
    expect(read('sigs:\n- dir: a\n  name: }\n', lines).faults).toMatchObject([
      { line: 3, severity: 'error' },
    ]);
  expect(read('teams: []\n').faults[0]!.message).toMatch(/Give the sigs.yaml/);
});

test('without lines it says the same, whatever the shape of the file', () => {
  const indented = harbour.replace(/^(?=[- ])/gm, '  ');
  const flow = 'sigs: [{ dir: sig-quay, leadership: { chairs: [{ github: ada }] } }]\n';
  const shared =
    'sigs:\n- dir: a\n  leadership: &two\n    chairs: [{ github: ada }]\n- dir: b\n  leadership: *two\n';
  const plain = (text: string, lines: boolean) =>
    JSON.parse(JSON.stringify(read(text, lines), (key, value) => (key === 'line' ? undefined : value)));
  for (const text of [
    harbour,
    indented,
    flow,
    shared,
    `---\n# ours\n${harbour}`,
    harbour.replaceAll('\n', '\r\n'),
  ]) {
    expect(plain(text, false)).toEqual(plain(text, true));
    expect(plain(text, false).organisation.seats.length).toBeGreaterThan(0);
  }
});

const file = join(process.env.WHEELHOUSE_DATA ?? '../shared/data', 'org/kubernetes-sigs.yaml');

describe.skipIf(!existsSync(file))('the Kubernetes community on 21 August 2026', () => {
  const { organisation, faults } = existsSync(file)
    ? read(readFileSync(file, 'utf8'))
    : { organisation: { teams: [], seats: [], members: [], people: [] }, faults: [] };
  const ofKind = (kind: string) => organisation.teams.filter((team) => team.kind === kind).map((t) => t.key);
  const sigs = ofKind('special-interest-group');
  const groups = [...sigs, ...ofKind('working-group')];
  const seatsIn = (teams: readonly string[], title: string) =>
    organisation.seats.filter((seat) => teams.includes(seat.teamKey) && seat.title === title);
  const seatsByPerson = groupBy(
    [...seatsIn(groups, 'chair'), ...seatsIn(groups, 'tech lead')],
    (seat) => seat.personKey,
  );

  test('24 SIGs, 8 working groups, 3 committees, 234 subprojects', () => {
    expect(
      [sigs, ofKind('working-group'), ofKind('committee'), ofKind('subproject')].map((t) => t.length),
    ).toEqual([24, 8, 3, 234]);
    expect(faults.filter((fault) => fault.severity === 'error')).toEqual([]);
  });

  test('61, 29 and 22 chairs, 54 tech leads, and no others', () => {
    expect(seatsIn(sigs, 'chair')).toHaveLength(61);
    expect(seatsIn(ofKind('working-group'), 'chair')).toHaveLength(29);
    expect(seatsIn(ofKind('committee'), 'chair')).toHaveLength(22);
    expect(seatsIn(sigs, 'tech lead')).toHaveLength(54);
    expect(organisation.seats).toHaveLength(61 + 29 + 22 + 54);
    expect(organisation.seats.every((seat) => seat.personKey !== null && seat.line! > 0)).toBe(true);
  });

  test('119 people hold a seat in a SIG or working group, 22 two or more, 13 in two or more groups', () => {
    const held = [...seatsByPerson.values()];
    expect(held).toHaveLength(119);
    expect(held.filter((seats) => seats.length >= 2)).toHaveLength(22);
    expect(held.filter((seats) => new Set(seats.map((seat) => seat.teamKey)).size >= 2)).toHaveLength(13);
    const most = [...seatsByPerson].filter(([, seats]) => seats.length >= 3);
    expect(most.map(([person, seats]) => `${person} ${seats.length}`).sort()).toEqual([
      'deads2k 3',
      'pohly 3',
      'soltysh 3',
    ]);
  });

  test('11 people chair a SIG whose tech lead they are', () => {
    const chairs = new Set(seatsIn(sigs, 'chair').map((seat) => `${seat.teamKey} ${seat.personKey}`));
    const both = seatsIn(sigs, 'tech lead').filter((seat) => chairs.has(`${seat.teamKey} ${seat.personKey}`));
    expect(both).toHaveLength(11);
  });

  test('four SIGs have no tech lead', () => {
    expect(sigs.filter((sig) => seatsIn([sig], 'tech lead').length === 0)).toEqual([
      'sig-architecture',
      'sig-multicluster',
      'sig-security',
      'sig-ui',
    ]);
  });

  test('cluster-lifecycle has most subprojects', () => {
    const bySig = [...groupBy(organisation.teams, (team) => team.parentKey)]
      .filter(([sig]) => sig !== null)
      .map(([sig, below]) => [sig, below.length] as const)
      .sort((a, b) => b[1] - a[1]);
    expect(bySig.slice(0, 5)).toEqual([
      ['sig-cluster-lifecycle', 21],
      ['sig-etcd', 19],
      ['sig-network', 18],
      ['sig-node', 16],
      ['sig-api-machinery', 15],
    ]);
  });
});
