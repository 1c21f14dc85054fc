import { assert as check, double, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { attainableOwnWork, bandOf, leadLoad, mostReports, waitingTimes } from './leadLoad.ts';

const leading = (reports: number, ownWork: number) => ({
  reports: Array.from({ length: reports }, () => 1),
  ...{ ownWork, mentoringHours: 0, projects: 0 },
});

test('a manager with eight reports and no work of their own is full', () => {
  expect(leadLoad(leading(8, 0))).toBe(1);
});

test.each([
  [3, 0.8],
  [4, 0.9],
  [5, 1],
  [6, 1.1],
])('a TLM who codes 30 % with %i reports carries %d', (reports, load) => {
  expect(leadLoad(leading(reports, 0.3))).toBeCloseTo(load, 12);
});

test.each([
  [0, 8],
  [0.2, 6],
  [0.3, 5],
  [0.4, 4],
  [0.5, 3],
])('beside %d own work fit %i reports', (ownWork, reports) => {
  expect(mostReports(ownWork)).toBeCloseTo(reports, 12);
});

test('from six reports on, 30 % own work is out of reach', () => {
  expect(attainableOwnWork(leading(5, 0))).toBeCloseTo(0.3, 12);
  expect(attainableOwnWork(leading(6, 0))).toBeLessThan(0.3);
});

test('bands: fits below 0.85, tight up to 1, then overloaded', () => {
  expect([0.84, 0.85, 1, 1.01].map((load) => bandOf(load))).toEqual(['fits', 'tight', 'tight', 'overloaded']);
});

test('at 70, 80 and 90 % what a leader is asked waits 3.5, 6 and 13.5 times as long as it takes', () => {
  expect([0.7, 0.8, 0.9].map((load) => Number(waitingTimes(load).toFixed(6)))).toEqual([3.5, 6, 13.5]);
  expect(waitingTimes(1)).toBe(Number.POSITIVE_INFINITY);
});

test('more reports never lower the load', () => {
  check(
    property(integer({ min: 0, max: 30 }), double({ min: 0, max: 1, noNaN: true }), (reports, ownWork) => {
      expect(leadLoad(leading(reports + 1, ownWork))).toBeGreaterThan(leadLoad(leading(reports, ownWork)));
    }),
  );
});
