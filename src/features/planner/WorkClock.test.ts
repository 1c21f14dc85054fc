import { expect, test } from 'vitest';
import { inventedProblem, monday } from './invented.fixture.ts';
import { WorkClock } from './WorkClock.ts';

const fullTime = [8, 8, 8, 8, 8, 0, 0] as const;

test('ten hours from Friday noon end on Monday, after a weekend off', () => {
  const ada = new WorkClock({ id: 'Ada', skills: {}, workingTime: { week: fullTime } }, monday, 1);
  const fridayFour = 4 * 24 + 4;
  expect(ada.worked(fridayFour)).toBe(36);
  expect(ada.momentOf(46, fridayFour)).toBe(7 * 24 + 6);
  expect(ada.nextWork(5 * 24)).toBe(7 * 24);
  expect(ada.nextWork(4 * 24 + 8)).toBe(7 * 24);
});

test('what may not be split begins after a leave that would interrupt it; a weekend interrupts nothing', () => {
  const away = [{ from: monday + 9, to: monday + 11 }];
  const bo = new WorkClock({ id: 'Bo', skills: {}, workingTime: { week: fullTime, away } }, monday, 1);
  expect(bo.wholeFrom(4 * 24, 24)).toBe(4 * 24);
  expect(bo.wholeFrom(4 * 24, 25)).toBe(11 * 24);
});

test('who has left for good never gets there', () => {
  const away = [{ from: monday + 1, to: null }];
  const cy = new WorkClock({ id: 'Cy', skills: {}, workingTime: { week: fullTime, away } }, monday, 1);
  expect(cy.momentOf(8)).toBe(8);
  expect(cy.momentOf(9)).toBe(Number.POSITIVE_INFINITY);
});

test('counted tick by tick it comes to the same, also weeks after the last leave', () => {
  for (let seed = 1; seed <= 10; seed += 1)
    for (const person of inventedProblem(seed, true).people) {
      const clock = new WorkClock(person, monday, 4);
      const ticks = Array.from({ length: 60 * 96 }, (_, tick) => tick);
      const working = ticks.filter((tick) => clock.worked(tick + 1) > clock.worked(tick));
      expect(working.length).toBeGreaterThan(100);
      expect(clock.worked(ticks.length)).toBe(working.length);
      expect(working.map((_, at) => clock.momentOf(at + 1) - 1)).toEqual(working);
      expect(working.map((tick) => clock.nextWork(tick))).toEqual(working);
    }
});

test('a leader with 40 % of the week left has 16 hours, and none on a holiday', () => {
  const holidays = [monday + 1];
  const di = new WorkClock(
    { id: 'Di', skills: {}, workingTime: { week: fullTime, holidays }, share: 0.4 },
    monday,
    4,
  );
  expect(di.worked(7 * 96) / 4).toBe(13);
  expect((di.worked(14 * 96) - di.worked(7 * 96)) / 4).toBe(16.25);
});
