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
