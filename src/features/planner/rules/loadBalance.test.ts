import { expect, test } from 'vitest';
import { knownOf } from '../known.ts';
import { ada, bo, does, item, quay } from '../quay.fixture.ts';
import { loadBalance } from './loadBalance.ts';

const items = [item('a', 40), item('b', 40)];

test('a week each is even', () => {
  const known = knownOf(quay(items, { people: [ada, bo] }));
  expect(loadBalance.broken([does(ada, 'a', 40), does(bo, 'b', 40)], known)).toEqual([]);
});

test('both on Ada: each is one week from the mean of one', () => {
  const known = knownOf(quay(items, { people: [ada, bo] }));
  const plan = [does(ada, 'a', 40), does(ada, 'b', 40, { day: 7 })];
  expect(loadBalance.broken(plan, known).map(({ units, because }) => [units, because])).toEqual([
    [1, 'Ada has 2.0 weeks of work; all have 1.0 on average'],
    [1, 'Bo has 0.0 weeks of work; all have 1.0 on average'],
  ]);
});

test('who works half the week has a week of work in twenty hours', () => {
  const known = knownOf(quay(items, { people: [ada, { ...bo, share: 0.5 }] }));
  expect(loadBalance.broken([does(ada, 'a', 40), does(bo, 'b', 20)], known)).toEqual([]);
});

test('all hours count for the search', () => {
  const known = knownOf(quay(items));
  expect(
    loadBalance.tally!({ item: items[0]!, need: items[0]!.needs[0]!, person: ada, hours: 7 }, known),
  ).toBe(7);
});
