import { expect, test } from 'vitest';
import { page } from './page.ts';

const teams = ['Berth', 'Crane', 'Dock', 'Quay', 'Tide'];
const keyOf = (name: string) => name;

test('five teams are three pages of two', () => {
  const first = page({ items: teams, limit: 2, keyOf });
  const second = page({ items: teams, after: first.next!, limit: 2, keyOf });
  const third = page({ items: teams, after: second.next!, limit: 2, keyOf });
  expect([first.items, second.items, third.items]).toEqual([['Berth', 'Crane'], ['Dock', 'Quay'], ['Tide']]);
  expect(third.next).toBeNull();
});

test('a cursor stays good when its team has gone', () => {
  const { next } = page({ items: teams, limit: 2, keyOf });
  const left = teams.filter((name) => name !== 'Crane');
  expect(page({ items: left, after: next!, limit: 2, keyOf }).items).toEqual(['Dock', 'Quay']);
});

test('a full last page has no next', () => {
  expect(page({ items: teams, limit: 5, keyOf }).next).toBeNull();
});

test('a cursor nobody gave out is refused in words', () => {
  expect(() => page({ items: teams, after: '%%%', limit: 2, keyOf })).toThrow('Start again without after=');
});
