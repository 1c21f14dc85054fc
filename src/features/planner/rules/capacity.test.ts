import { expect, test } from 'vitest';
import { knownOf } from '../known.ts';
import { ada, bo, does, eightHours, item, monday, quay } from '../quay.fixture.ts';
import { capacity } from './capacity.ts';

const said = (plan: Parameters<typeof capacity.broken>[0], people = [ada, bo]) =>
  capacity
    .broken(plan, knownOf(quay([item('a', 8), item('b', 8)], { people })))
    .map(({ units, because }) => [units, because]);

test('one after the other fits', () => {
  expect(said([does(ada, 'a', 8), does(ada, 'b', 8, { day: 1 })])).toEqual([]);
});

test('half a day of two items at once', () => {
  expect(said([does(ada, 'a', 8), { ...does(ada, 'b', 4, { hour: 4 }) }])).toEqual([
    [4, 'Ada does a and b at once'],
  ]);
});

test('two people may work at the same time', () => {
  expect(said([does(ada, 'a', 8), does(bo, 'b', 8)])).toEqual([]);
});

test('Monday to Friday has forty hours of work, and a weekend none', () => {
  expect(said([{ item: 'a', person: 'Ada', need: 0, start: 0, finish: 7 * 24, hours: 41 }])).toEqual([
    [1, 'Ada works 40 hours while a takes 41'],
  ]);
});

test('leave, a holiday and what the seat takes are no work', () => {
  const away = [{ from: monday, to: monday + 1 }];
  const busy = { ...ada, share: 0.5, workingTime: { ...eightHours, away, holidays: [monday + 1] } };
  expect(
    said([{ item: 'a', person: 'Ada', need: 0, start: 0, finish: 3 * 24, hours: 8 }], [busy, bo]),
  ).toEqual([[4, 'Ada works 4 hours while a takes 8']]);
});
