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

test('the order of the list does not matter, nor that one begins when the other ends', () => {
  expect(said([does(ada, 'b', 4, { hour: 4 }), does(ada, 'a', 4)])).toEqual([]);
});

test('two hours in the midst of another item are two hours at once', () => {
  expect(said([does(ada, 'b', 2, { hour: 2 }), does(ada, 'a', 8)])).toEqual([
    [2, 'Ada does a and b at once'],
  ]);
});

test('of two leaves each is leave, and who has no calendar works round the clock', () => {
  const away = [
    { from: monday, to: monday + 1 },
    { from: monday + 3, to: monday + 4 },
  ];
  const often = { ...ada, workingTime: { ...eightHours, away } };
  const always = { id: 'Bo', skills: {} };
  const week = (who: string, hours: number) => ({
    item: 'a',
    person: who,
    need: 0,
    start: 0,
    finish: 168,
    hours,
  });
  expect(said([week('Ada', 25), week('Bo', 169)], [often, always])).toEqual([
    [1, 'Ada works 24 hours while a takes 25'],
    [1, 'Bo works 168 hours while a takes 169'],
  ]);
});

test('from four on Tuesday to two on Wednesday there are six hours of work', () => {
  expect(said([{ item: 'a', person: 'Ada', need: 0, start: 28, finish: 50, hours: 7 }])).toEqual([
    [1, 'Ada works 6 hours while a takes 7'],
  ]);
});

test('a plan may begin on any day: Saturday and Sunday stay without work', () => {
  const saturday = knownOf(quay([item('a', 8)], { people: [ada], start: monday + 5 }));
  const plan = [{ item: 'a', person: 'Ada', need: 0, start: 0, finish: 72, hours: 9 }];
  expect(capacity.broken(plan, saturday).map(({ units }) => units)).toEqual([1]);
});
