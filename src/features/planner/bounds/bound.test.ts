import { expect, test } from 'vitest';
import { compile } from '../compile.ts';
import type { Item, Problem } from '../problem.ts';
import { boundOf } from './bound.ts';

const item = (id: string, hours: number, skill: string, after: readonly string[] = []): Item => ({
  id,
  effort: { low: hours, high: hours },
  needs: [{ skills: [{ skill, level: 1 }] }],
  after: after.map((each) => ({ item: each })),
});

const bound = (items: readonly Item[]) => {
  const people = [
    { id: 'Ada', skills: { Go: 1, SQL: 1 } },
    { id: 'Bo', skills: { Go: 1 } },
  ];
  const problem: Problem = { start: 0, goal: 'makespan', people, items };
  return boundOf(compile(problem), problem);
};

test('nine hours for two people take five', () => {
  expect(bound([item('a', 4, 'Go'), item('b', 5, 'Go')])).toMatchObject({ value: 5, people: [] });
  expect(bound([item('a', 4, 'Go'), item('b', 4, 'Go'), item('c', 1, 'Go')])).toMatchObject({
    value: 5,
    kind: 'W',
  });
});

test('three times three hours for two people take six: in the middle hour of five all three would run', () => {
  expect(bound([item('a', 3, 'Go'), item('b', 3, 'Go'), item('c', 3, 'Go')])).toEqual({
    value: 6,
    kind: 'E2',
    people: ['Ada', 'Bo'],
    items: ['a', 'b', 'c'],
    because:
      'to be over by hour 5, 2 people would have to do 3 hours that only they can do between hour 2 and hour 3',
  });
});

test('seven hours of SQL, which only Ada has, take seven', () => {
  expect(bound([item('a', 4, 'SQL'), item('b', 3, 'SQL'), item('c', 1, 'Go')])).toMatchObject({
    value: 7,
    kind: 'S1',
    people: ['Ada'],
    items: ['a', 'b'],
  });
});

test('what comes before and after the bottleneck is added', () => {
  const items = [
    item('a', 2, 'Go'),
    item('b', 4, 'SQL', ['a']),
    item('c', 3, 'SQL', ['a']),
    item('d', 1, 'Go', ['b', 'c']),
  ];
  expect(bound(items)).toMatchObject({ value: 10, kind: 'S1', items: ['b', 'c'] });
});

test('a chain takes all its hours', () => {
  expect(bound([item('a', 6, 'Go'), item('b', 5, 'SQL', ['a'])])).toMatchObject({
    value: 11,
    kind: 'CP',
    items: ['a', 'b'],
  });
});
