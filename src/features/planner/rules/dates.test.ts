import { expect, test } from 'vitest';
import { knownOf } from '../known.ts';
import { ada, does, item, monday, quay } from '../quay.fixture.ts';
import { dates } from './dates.ts';

const known = knownOf(quay([item('billing', 8, { release: monday + 1, due: monday + 2 })]));
const said = (day: number, hours: number) =>
  dates.broken([does(ada, 'billing', hours, { day })], known).map(({ units, because }) => [units, because]);

test('from Tuesday to the end of Wednesday', () => {
  expect(said(1, 16)).toEqual([]);
});

test('Monday is a day too early', () => {
  expect(said(0, 8)).toEqual([[1, 'billing begins before 3 November 2026']]);
});

test('finished on Thursday at eight: a third of a day beyond Wednesday', () => {
  expect(said(1, 24)).toEqual([[1 / 3, 'billing is finished 1 day after 4 November 2026']]);
});

test('on Monday at four it is five sixths of a day too early', () => {
  expect(dates.broken([does(ada, 'billing', 4, { hour: 4 })], known).map(({ units }) => units)).toEqual([
    20 / 24,
  ]);
});

test('the due day ends at midnight', () => {
  expect(dates.broken([{ ...does(ada, 'billing', 8, { day: 2 }), finish: 72 }], known)).toEqual([]);
});

test('what nobody is on breaks no date', () => {
  expect(dates.broken([], known)).toEqual([]);
});
