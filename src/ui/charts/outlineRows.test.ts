import { expect, test } from 'vitest';
import type { OrgNode } from './orgLayout.ts';
import { outlineRows } from './outlineRows.ts';

const team = (id: string, parent: string | null): OrgNode => ({
  id,
  parent,
  name: id,
  kind: '',
  members: 0,
  seats: [],
});
const nodes = [
  team('Engineering', null),
  team('Berths', 'Engineering'),
  team('Cranes', 'Engineering'),
  team('Guild', null),
];
const shown = (rows: ReturnType<typeof outlineRows>) =>
  rows.map(({ node, level }) => `${level} ${node.name}`);

test('a closed group hides its teams, an open one shows them a level deeper', () => {
  expect(shown(outlineRows(nodes, new Set()))).toEqual(['1 Engineering', '1 Guild']);
  expect(shown(outlineRows(nodes, new Set(['Engineering'])))).toEqual([
    '1 Engineering',
    '2 Berths',
    '2 Cranes',
    '1 Guild',
  ]);
});

test('a search shows the hit and the way to it, and counts only what is shown', () => {
  const rows = outlineRows(nodes, new Set(), ({ name }) => name === 'Cranes');
  expect(shown(rows)).toEqual(['1 Engineering', '2 Cranes']);
  expect(rows[1]).toMatchObject({ position: 1, siblings: 1 });
});
