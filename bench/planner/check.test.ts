import { expect, test } from 'vitest';
import { check, type Part } from './check.ts';

const def = [
  'ResourceID \t Salary \t Skills',
  '1\t10.0\tQ0: 2 \tQ1: 0',
  '2\t10.0\tQ1: 1',
  '====',
  'TaskID \t Duration \t Skill \t Predecessor IDs',
  '1\t8\tQ0: 2\t',
  '2\t4\tQ1: 1\t1',
  '3\t2\tQ1: 0\t1 2',
].join('\n');

const part = (item: string, person: string, start: number, finish: number, need = 0): Part => ({
  item,
  person,
  need,
  start,
  finish,
});

const right = [part('1', '1', 0, 8), part('2', '2', 8, 12), part('3', '1', 12, 14)];
const faults = (parts: readonly Part[]) => check('harbour.def', def, parts).faults;
/** The right schedule with one part changed. */
const but = (at: number, changed: Partial<Part>) =>
  right.map((each, k) => (k === at ? { ...each, ...changed } : each));

test('a right schedule, and when it is finished', () => {
  expect(check('harbour.def', def, right)).toEqual({ faults: [], makespan: 14 });
});

test('the makespan is that of the last to finish, not of the last in the list', () => {
  expect(check('harbour.def', def, right.toReversed()).makespan).toBe(14);
});

test('nothing is planned', () => {
  expect(faults([])).toEqual([
    '1 has 0 of 1 people for skill 0',
    '1 has 0 people',
    '2 has 0 of 1 people for skill 1',
    '2 has 0 people',
    '3 has 0 of 1 people for skill 1',
    '3 has 0 people',
  ]);
  expect(check('harbour.def', def, []).makespan).toBe(0);
});

test.each([
  ['a level too low', but(1, { person: '1', start: 14, finish: 18 }), '1 has no skill 1 at 1 for 2'],
  ['a skill that is missing', but(0, { person: '2' }), '2 has no skill 0 at 2 for 1'],
  ['somebody who is not in the file', but(2, { person: '9' }), '3 or 9 is not in the file'],
  ['an item that is not in the file', [...right, part('9', '2', 20, 22)], '9 or 2 is not in the file'],
  ['one hour too few', but(2, { finish: 13 }), '3 runs from 12 to 13, not 2 hours'],
  ['one hour too many', but(2, { finish: 15 }), '3 runs from 12 to 15, not 2 hours'],
  ['before the beginning', but(0, { start: -1, finish: 7 }), '1 runs from -1 to 7, not 8 hours'],
  ['an hour before what it waits for', but(1, { start: 7, finish: 11 }), '2 starts before 1 is finished'],
  ['before the second it waits for', but(2, { start: 11, finish: 13 }), '3 starts before 2 is finished'],
])('%s is found', (_, parts, fault) => {
  expect(faults(parts)).toContain(fault);
});

test('one person on two items at once', () => {
  const free = def.replace('Q1: 0\t1 2', 'Q1: 0\t');
  expect(check('harbour.def', free, but(2, { start: 7, finish: 9 })).faults).toEqual([
    '1 is on 1 and 3 at once',
  ]);
  expect(check('harbour.def', free, but(2, { start: 8, finish: 10 })).faults).toEqual([]);
  expect(check('harbour.def', free, but(2, { start: 7, finish: 9 }).toReversed()).faults).toHaveLength(1);
});

const msrcp = [
  '\\* Project Module *\\',
  '5 3 2 1',
  '20',
  '1',
  '0 2 2 3',
  '6 1 4',
  '3 1 5',
  '5 1 5',
  '0 0',
  '\\* Workforce Module *\\',
  '1 0',
  '1 1',
  '0 1',
  '\\* Skill Requirements Module *\\',
  '0 0',
  '1 1',
  '0 1',
  '2 0',
  '0 0',
  '\\* Skill Level Module *\\',
  '1 2',
].join('\n');

const team = [
  part('2', '1', 0, 6),
  part('2', '3', 0, 6, 1),
  part('3', '2', 0, 3),
  part('4', '1', 6, 11),
  part('4', '2', 6, 11),
];
const faultsOfTeam = (at: number, changed: Partial<Part>) =>
  check(
    'a.msrcp',
    msrcp,
    team.map((each, k) => (k === at ? { ...each, ...changed } : each)),
  ).faults;

test('several people for an item, and the marks of start and end need nobody', () => {
  expect(check('a.msrcp', msrcp, team)).toEqual({ faults: [], makespan: 11 });
});

test('who is on an item starts together', () => {
  expect(faultsOfTeam(1, { start: 1, finish: 7 })).toEqual([
    'the people of 2 do not start together',
    '4 starts before 2 is finished',
  ]);
});

test('nobody fills two places', () => {
  expect(faultsOfTeam(4, { person: '1' })).toEqual(['somebody is twice on 4', '1 is on 4 and 4 at once']);
});

test('a place more than asked for, and one filled for another skill', () => {
  const more = check('a.msrcp', msrcp, [...team, part('3', '3', 0, 3, 5)]).faults;
  expect(more).toContain('3 has 2 people');
  expect(faultsOfTeam(1, { need: 0 })).toEqual([
    '2 has 2 of 1 people for skill 0',
    '3 has no skill 0 at 1 for 2',
    '2 has 0 of 1 people for skill 1',
  ]);
});

test('followers wait, one line for each activity', () => {
  expect(faultsOfTeam(3, { start: 5, finish: 10 })).toContain('4 starts before 2 is finished');
});
