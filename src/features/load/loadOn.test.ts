import { assert as check, constantFrom, double, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { defaultAssumptions } from './assumptions.ts';
import { leadLoad } from './leadLoad.ts';
import { loadOn, type SaidOfWeek } from './loadOn.ts';
import { adaOn, today } from './pilotage.fixture.ts';
import type { LoggedWeek } from './weekLog.ts';

const loadOf = (
  crew: Parameters<typeof adaOn>[0],
  weeks: readonly LoggedWeek[] = [],
  said: SaidOfWeek | null = null,
) => loadOn(adaOn(crew), said, weeks, today, defaultAssumptions);
const unsaid: SaidOfWeek = { projects: null, ownWork: null, mentoringHours: null, mastered: null };
const week = (n: number, hours: number): LoggedWeek => ({
  ...{ week: today - 7 * (n + 1), ownWork: 10, leading: 4, people: hours - 22, other: 8 },
});

test('Ada with six reports, one of them new, Cy to mentor and 40 % for the tech lead seat carries 1.28', () => {
  const { load, parts, band, measuredWeeks } = loadOf({ settled: 5, fresh: 1, share: 0.4, mentorsCy: true });
  expect(parts).toEqual({ fixed: 8, reports: 26, mentoring: 1, projects: 0, ownWork: 16 });
  expect([load, band, measuredWeeks]).toEqual([51 / 40, 'overloaded', 0]);
});

test.each([
  [3, 0.8],
  [4, 0.9],
  [5, 1],
  [6, 1.1],
])(
  'who holds both seats and %i reports, where nobody says how much own work, carries %d',
  (settled, load) => {
    expect(loadOf({ settled, share: null }).load).toBeCloseTo(load, 12);
  },
);

test('what was said takes the place of what is usual: own work, projects, mentoring, who masters their tasks', () => {
  const said = { projects: 2, ownWork: 0.1, mentoringHours: 3, mastered: 2 };
  expect(loadOf({ settled: 4, share: 0.4 }, [], said).parts).toEqual({
    ...{ fixed: 8, reports: (2 * 0.75 + 2) * 4, mentoring: 3, projects: 8, ownWork: 4 },
  });
});

test('three logged weeks change nothing; four take the place of the assumptions', () => {
  const crew = { settled: 6, share: 0.4 };
  const three = [week(0, 50), week(1, 46), week(2, 48)];
  expect(loadOf(crew, three)).toEqual(loadOf(crew));
  const { load, measuredWeeks, ownWorkShare, low, high } = loadOf(crew, [...three, week(3, 48)]);
  expect([load, measuredWeeks, ownWorkShare]).toEqual([1.2, 4, { value: 0.25, isMeasured: true }]);
  // Mean 48 hours, sd √(8/3), t = 1.638 at three degrees of freedom: ± 1.337 hours.
  expect([low * 40, high * 40].map((hours) => Number(hours.toFixed(3)))).toEqual([46.663, 49.337]);
});

test('unmeasured, the interval comes of how far each assumption may be off, as squares', () => {
  // An EM with four settled reports: F ± 2 hours, 4 reports ± 1 hour each. Nothing else is assumed.
  const { load, low, high } = loadOf({ settled: 4 });
  expect(load).toBeCloseTo(24 / 40, 12);
  expect((high - load) * 40).toBeCloseTo(Math.hypot(2, 4), 9);
  expect((load - low) * 40).toBeCloseTo(Math.hypot(2, 4), 9);
});

const crews = record({
  settled: integer({ min: 0, max: 12 }),
  fresh: integer({ min: 0, max: 4 }),
  share: constantFrom(null, 0.2, 0.4, undefined),
});
const saids = record({
  projects: constantFrom(null, 0, 3),
  ownWork: constantFrom(null, 0, 0.3),
  mentoringHours: constantFrom(null, 0, 2),
  mastered: constantFrom(null, 0, 2),
});
const assumed = record({
  hoursPerReport: double({ min: 0, max: 20, noNaN: true }),
  fixedHours: double({ min: 0, max: 40, noNaN: true }),
  newReportWeight: double({ min: 1, max: 4, noNaN: true }),
});

test('more reports never lower the load, nor an end of its interval, whatever is said and assumed', () => {
  check(
    property(crews, saids, assumed, constantFrom('settled', 'fresh'), (crew, said, set, kind) => {
      const of = (each: typeof crew) =>
        loadOn(adaOn(each), said, [], today, { ...defaultAssumptions, ...set });
      const [one, more] = [of(crew), of({ ...crew, [kind]: crew[kind] + 1 })];
      expect(more.load).toBeGreaterThanOrEqual(one.load - 1e-9);
      expect(more.high).toBeGreaterThanOrEqual(one.high - 1e-9);
    }),
    { numRuns: 60 },
  );
});

test('the figure lies inside its interval, and is the sum of its parts', () => {
  check(
    property(crews, saids, (crew, said) => {
      const { load, low, high, parts, attainableOwnWork, ownWorkShare } = loadOf(crew, [], said);
      const hours = Object.values(parts).reduce((total, each) => total + each, 0);
      expect(load).toBeCloseTo(hours / 40, 9);
      expect(low).toBeLessThanOrEqual(load);
      expect(high).toBeGreaterThanOrEqual(load);
      expect(attainableOwnWork).toBeCloseTo(1 - load + ownWorkShare.value, 9);
    }),
    { numRuns: 60 },
  );
});

test('the model for scripts and the load of a leader are one formula', () => {
  const { load } = loadOf({ settled: 6 }, [], { ...unsaid, ownWork: 0.3, mentoringHours: 0 });
  expect(load).toBe(leadLoad({ reports: [1, 1, 1, 1, 1, 1], ownWork: 0.3, mentoringHours: 0, projects: 0 }));
});
