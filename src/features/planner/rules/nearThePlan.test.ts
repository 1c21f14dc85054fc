import { expect, test } from 'vitest';
import { knownOf } from '../known.ts';
import { ada, bo, does, item, quay } from '../quay.fixture.ts';
import { nearThePlan } from './nearThePlan.ts';

const known = knownOf(quay([item('billing', 8), item('new', 8)]));
const rule = nearThePlan([does(ada, 'billing', 8)]);
const said = (...plan: ReturnType<typeof does>[]) =>
  rule.broken(plan, known).map(({ units, because }) => [units, because]);

test('nothing moved', () => {
  expect(said(does(ada, 'billing', 8))).toEqual([]);
});

test('to Bo, and a day later', () => {
  expect(said(does(bo, 'billing', 8, { day: 1 }))).toEqual([
    [1, 'billing goes to Bo'],
    [0.1, 'billing begins 1.0 days later'],
  ]);
});

test('an item that was not there is free', () => {
  expect(said(does(bo, 'new', 8))).toEqual([]);
});

test('the search is told whom it would take work from', () => {
  const [billing, fresh] = known.problem.items;
  const place = (of: typeof billing, person: typeof bo) => ({
    item: of!,
    need: of!.needs[0]!,
    person,
    hours: 8,
  });
  expect(
    [place(billing, ada), place(billing, bo), place(fresh, bo)].map((at) => rule.price!(at, known)),
  ).toEqual([0, 1, 0]);
});

test('half a day earlier than on Tuesday', () => {
  const tuesday = nearThePlan([does(ada, 'billing', 8, { day: 1 })]);
  const plan = [{ ...does(ada, 'billing', 8), start: 12 }];
  expect(tuesday.broken(plan, known)).toEqual([
    { units: 0.05, items: ['billing'], people: [], because: 'billing begins 0.5 days earlier' },
  ]);
});

test('the search is told when items are to begin: a tenth for each day away', () => {
  const tuesday = nearThePlan([does(ada, 'billing', 8, { day: 1 })]);
  expect(known.problem.items.map((of) => tuesday.begins!(of))).toEqual([
    { at: 24, units: 0.1 / 24 },
    undefined,
  ]);
});
