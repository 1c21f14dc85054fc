import { expect, test } from 'vitest';
import { knownOf } from '../known.ts';
import { ada, does, eightHours, item, monday, quay } from '../quay.fixture.ts';
import { unbroken } from './unbroken.ts';

const away = {
  ...ada,
  workingTime: { ...eightHours, away: [{ from: monday + 2, to: monday + 4 }], holidays: [monday + 1] },
};
const known = knownOf(quay([item('a', 24), item('b', 24, { maySplit: true })], { people: [away] }));

test('two days of leave interrupt a', () => {
  expect(unbroken.broken([{ ...does(away, 'a', 24), finish: 5 * 24 }], known)).toEqual([
    { units: 2, items: ['a'], people: ['Ada'], because: 'Ada is away during a, which may not be split' },
  ]);
});

test('b may be split', () => {
  expect(unbroken.broken([{ ...does(away, 'b', 24), finish: 5 * 24 }], known)).toEqual([]);
});

test('a holiday interrupts nothing, and what ends before the leave is whole', () => {
  expect(unbroken.broken([does(away, 'a', 16)], known)).toEqual([]);
});

test('leave that was over before it begins, and leave without an end', () => {
  expect(unbroken.broken([does(away, 'a', 8, { day: 4 })], known)).toEqual([]);
  const gone = { ...ada, workingTime: { ...eightHours, away: [{ from: monday + 1, to: null }] } };
  const goneKnown = knownOf(quay([item('a', 24)], { people: [gone] }));
  expect(unbroken.broken([{ ...does(gone, 'a', 24) }], goneKnown).map(({ units }) => units)).toEqual([2]);
});

test('who has no calendar is never away', () => {
  const always = knownOf(quay([item('a', 24)], { people: [{ id: 'Ada', skills: {} }] }));
  expect(unbroken.broken([does('Ada', 'a', 24)], always)).toEqual([]);
});
