import { expect, test } from 'vitest';
import type { AreaRow } from '../api.ts';
import { ago, byRisk, percent, whoKnows } from './words.ts';

const named = (...names: string[]) => names.map((name) => ({ person: null, name }));

test('who knows an area is said by name, the rest by number', () => {
  expect(whoKnows({ knownBy: 'nobody', knowers: named('Ada Quill') })).toBe('Nobody who is here');
  expect(whoKnows({ knownBy: 'one', knowers: [] })).toBe('One person alone');
  expect(whoKnows({ knownBy: 'one', knowers: named('Ada Quill') })).toBe('Ada Quill alone');
  expect(whoKnows({ knownBy: 'several', knowers: named('Ada Quill', 'Bo Lock') })).toBe(
    'Ada Quill and Bo Lock',
  );
  expect(whoKnows({ knownBy: 'several', knowers: named('Ada', 'Bo', 'Cy', 'Dee') })).toBe(
    'Ada, Bo and 2 more',
  );
});

test('areas that nobody knows come before those of one, large ones first', () => {
  const area = (name: string, knownBy: AreaRow['knownBy'], bytes: number) =>
    ({ name, knownBy, bytes }) as AreaRow;
  const areas = [area('a', 'several', 9), area('b', 'one', 1), area('c', 'one', 5), area('d', 'nobody', 1)];
  expect(areas.sort(byRisk).map(({ name }) => name)).toEqual(['d', 'c', 'b', 'a']);
});

test('time past is told in the unit that fits', () => {
  expect([0, 1, 59, 75, 400, 800].map(ago)).toEqual([
    'today',
    '1 day ago',
    '59 days ago',
    '2 months ago',
    '13 months ago',
    '2 years ago',
  ]);
});

test('a little is not nothing', () => {
  expect([0, 0.004, 0.574, 1].map(percent)).toEqual(['0 %', 'under 1 %', '57 %', '100 %']);
});
