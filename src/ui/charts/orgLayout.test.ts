import { expect, test } from 'vitest';
import { columnsFor, type OrgNode, orgLayout, pathTo } from './orgLayout.ts';

const team = (id: string, parent: string | null, members = 4): OrgNode => ({
  id,
  parent,
  name: id,
  kind: 'stream',
  members,
  seats: [],
});
const harbour = [team('Engineering', null), team('Berths', 'Engineering'), team('Cranes', 'Engineering', 9)];
const frame = { w: 900, h: 500 };

test('every team has its box inside the box of its parent', () => {
  const placed = new Map(orgLayout(harbour, frame, null).map((at) => [at.node.id, at]));
  expect([...placed.keys()]).toEqual(['Engineering', 'Berths', 'Cranes']);
  const [outer, inner] = [placed.get('Engineering')!.box, placed.get('Berths')!.box];
  expect(inner.x).toBeGreaterThanOrEqual(outer.x);
  expect(inner.x + inner.w).toBeLessThanOrEqual(outer.x + outer.w);
  expect(placed.get('Engineering')!.isGroup).toBe(true);
});

test('zooming to a team leaves what is below it, as large as the frame allows', () => {
  const placed = orgLayout(harbour, frame, 'Engineering');
  expect(placed.map(({ node }) => node.id)).toEqual(['Berths', 'Cranes']);
  expect(placed.reduce((sum, { box }) => sum + box.w * box.h, 0)).toBeGreaterThan(0.9 * 900 * 500);
});

test('twenty-four teams stand in even rows of six', () => {
  expect(columnsFor(24, 1200, 400)).toBe(6);
  const flat = Array.from({ length: 24 }, (_, at) => team(`t${at}`, 'top'));
  const placed = orgLayout([team('top', null), ...flat], { w: 1200, h: 400 }, 'top');
  expect(new Set(placed.map(({ box }) => Math.round(box.y))).size).toBe(4);
});

test('a parent that is not there, or a circle, puts the team at the top', () => {
  const odd = [team('Lost', 'nowhere'), team('A', 'B'), team('B', 'A')];
  expect(orgLayout(odd, frame, null)).toHaveLength(3);
  expect(pathTo(odd, 'A').map(({ id }) => id)).toEqual(['B', 'A']);
});

test('1,500 teams are laid out', () => {
  const many = Array.from({ length: 1500 }, (_, at) =>
    team(`t${at}`, at < 12 ? null : `t${at % 120 < at ? at % 120 : 0}`),
  );
  expect(orgLayout(many, frame, null)).toHaveLength(1500);
});
