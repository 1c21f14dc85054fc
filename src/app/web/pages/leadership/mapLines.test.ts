import { expect, test } from 'vitest';
import type { MapSeat, MapTeam } from '../../../leadershipMap/api.ts';
import { mapLines } from './mapLines.ts';

const seat = (title: string, name: string | null): MapSeat => ({
  ...{ post: title, role: 'EM', title, state: name === null ? 'vacant' : 'held', isDouble: false },
  holder: name === null ? null : { id: name, name, label: name },
  ...{ acquired: null, from: '2026-01-05', openStart: false, days: 10, isNew: false },
  ...{ load: null, mentors: [], lacksMentor: false },
});
const team = (id: string, parent: string | null, ...seats: MapSeat[]): MapTeam => ({
  ...{ id, slug: id, name: id, kind: 'team', parent, seats },
});
// Engineering is led by Mbali; below it Berths by Hanneke, and Customs by nobody.
const teams = [
  team('Engineering', null, seat('director', 'Mbali')),
  team('Berths', 'Engineering', seat('manager', 'Hanneke')),
  team('Customs', 'Engineering', seat('lead', null)),
];
const told = (open: readonly string[], search = '') =>
  mapLines(teams, new Set(open), search).map(
    ({ team: { id }, seat: at, level }) => `${level} ${at === null ? id : (at.holder?.name ?? 'nobody')}`,
  );

test('a team that is open shows its seats, then the teams below it', () => {
  expect(told([])).toEqual(['1 Engineering']);
  expect(told(['Engineering', 'Customs'])).toEqual([
    '1 Engineering',
    '2 Mbali',
    '2 Berths',
    '2 Customs',
    '3 nobody',
  ]);
});

test('a search opens the way to whom it finds', () => {
  expect(told([], 'hanne')).toEqual(['1 Engineering', '2 Mbali', '2 Berths', '3 Hanneke']);
});

test('every line knows its place among its siblings', () => {
  const places = mapLines(teams, new Set(['Engineering']), '').map(({ position, siblings }) => [
    position,
    siblings,
  ]);
  expect(places).toEqual([
    [1, 1],
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
});
