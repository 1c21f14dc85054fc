import { expect, test } from 'vitest';
import type { TreeAnswer } from '../api.ts';
import { drawnSeats, litTeams, withoutMarkers } from './orgNodes.ts';

const team = (id: string, holder: string | null): TreeAnswer['teams'][number] => ({
  id,
  slug: id,
  name: id,
  kind: 'stream',
  stage: null,
  parent: null,
  members: 4,
  findings: [],
  seats: [
    {
      role: 'TL',
      title: 'tech lead',
      state: holder ? 'held' : 'vacant',
      holder: holder ? { id: holder, name: holder, label: holder } : null,
    },
  ],
});
const teams = [team('Berths', 'Ada Quill'), team('Cranes', null)];

test('a team is found by its name or by who leads it', () => {
  expect([...litTeams(teams, 'quill', null)!]).toEqual(['Berths']);
  expect([...litTeams(teams, 'CRAN', null)!]).toEqual(['Cranes']);
  expect(litTeams(teams, 'nobody of that name', null)?.size).toBe(0);
});

test('without marker teams, what stood below them stands below the next team above', () => {
  const marker = { ...team('github-admins', null), kind: 'marker', parent: 'Berths' } as const;
  const below = { ...team('Cranes', null), parent: 'github-admins' };
  expect(withoutMarkers([teams[0]!, marker, below]).map(({ id, parent }) => [id, parent])).toEqual([
    ['Berths', null],
    ['Cranes', 'Berths'],
  ]);
});

test('an open sentence brings out its teams, a search comes before it', () => {
  expect([...litTeams(teams, '', ['Cranes'])!]).toEqual(['Cranes']);
  expect([...litTeams(teams, 'berths', ['Cranes'])!]).toEqual(['Berths']);
  expect(litTeams(teams, '', [])).toBeNull();
});

test('who holds both seats of a team is drawn once, beside the program manager', () => {
  const cy = { id: 'cy', name: 'Cy Tallow', label: 'Cy Tallow' };
  const seat = (role: 'EM' | 'TL' | 'PgM', holder: typeof cy | null) =>
    ({ role, title: role, state: holder ? 'held' : 'vacant', holder }) as const;
  expect(drawnSeats([seat('EM', cy), seat('PgM', null), seat('TL', cy)]).map(({ role }) => role)).toEqual([
    'TLM',
    'PgM',
  ]);
  expect(drawnSeats([seat('EM', cy), seat('TL', null)]).map(({ role }) => role)).toEqual(['EM', 'TL']);
});
