import { assert as check, constantFrom, double, integer, option, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../../base/day.ts';
import { defaultAssumptions } from '../load/index.ts';
import { adviseSplit } from './splitAdvice.ts';
import type { SeatStep } from './splitConditions.ts';

// Pilotage: six people report to Ada, who holds both seats; Bo is ready since the spring.
const today = dayOf('2026-11-02');
const pilotage: SeatStep = {
  from: dayOf('2026-01-01'),
  ...{ attainable: 0.2, weeksOver: 6, ownWork: 0.3, members: 8, membersBefore: 8, goals: true, ready: true },
};
const advise = (...steps: Partial<SeatStep>[]) =>
  adviseSplit(
    steps.map((step) => ({ ...pilotage, ...step })),
    today,
    defaultAssumptions,
  );
const answerOf = (key: string, ...steps: Partial<SeatStep>[]) =>
  advise(...steps).conditions.find((each) => each.key === key)!;

test('a full week and a team that is ready: split', () => {
  expect(advise({})).toMatchObject({ advice: 'split', wouldChange: [] });
});

test('a full week, and nobody ready: relieve', () => {
  expect(advise({ ready: false }).advice).toBe('relieve');
});

test('no pressure: keep, however ready the team is', () => {
  expect(advise({ attainable: 0.3, weeksOver: 3, ownWork: 0.4 }).advice).toBe('keep');
});

test.each([[{ attainable: 0.29 }], [{ weeksOver: 4 }], [{ ownWork: 0.41 }]])(
  'each pressure is enough by itself: %o',
  (pressed) => {
    expect(advise({ attainable: 0.3, weeksOver: 0, ownWork: 0.3, ...pressed }).advice).toBe('split');
  },
);

test('what is not known is not met, and the advice says which of it would change it', () => {
  expect(advise({ goals: null })).toMatchObject({ advice: 'relieve', wouldChange: ['goals'] });
  expect(advise({ goals: null, ready: false })).toMatchObject({ advice: 'relieve', wouldChange: [] });
  const silent = { attainable: null, weeksOver: null, ownWork: null };
  expect(advise(silent)).toMatchObject({
    advice: 'keep',
    wouldChange: ['attainable', 'overloaded', 'own work'],
  });
});

test('what makes a team established counts after eight weeks', () => {
  const grown = (day: string) => answerOf('people', { members: 4 }, { from: dayOf(day), members: 5 });
  expect(grown('2026-09-08')).toMatchObject({ answer: 'not yet', countsFrom: dayOf('2026-11-03') });
  expect(grown('2026-09-07')).toMatchObject({ answer: 'met', since: dayOf('2026-09-07'), openStart: false });
});

test('two of eight who left within eight weeks are more than a fifth; one is not', () => {
  expect(answerOf('steady', { members: 6 }).answer).toBe('not met');
  expect(answerOf('steady', { members: 7 }).answer).toBe('met');
});

test('since when is the day it began without a break, not the day it was first so', () => {
  const { pressedSince, since, past } = advise(
    {},
    { from: dayOf('2026-03-01'), attainable: 0.35, weeksOver: 0 },
    { from: dayOf('2026-06-08'), attainable: 0.15 },
  );
  expect([pressedSince, since]).toEqual([dayOf('2026-06-08'), dayOf('2026-06-08')]);
  expect(past.map(({ advice }) => advice)).toEqual(['split', 'keep', 'split']);
});

test('what comes after the day is not looked at', () => {
  expect(advise({}, { from: today + 1, ready: false }).advice).toBe('split');
});

const share = option(double({ min: -0.5, max: 1, noNaN: true }), { nil: null });
const anyStep = record({
  attainable: share,
  weeksOver: option(integer({ min: 0, max: 6 }), { nil: null }),
  ownWork: share,
  members: integer({ min: 0, max: 20 }),
  membersBefore: integer({ min: 0, max: 20 }),
  goals: constantFrom(true, false, null),
  ready: constantFrom(true, false, null),
});
const rank = { keep: 0, relieve: 1, split: 2 };

test('getting to know that something is not so never changes the advice', () => {
  check(
    property(anyStep, (step) => {
      const told = { ...step, goals: step.goals ?? false, ready: step.ready ?? false };
      expect(advise(told).advice).toBe(advise(step).advice);
    }),
  );
});

test('less room for own work never makes the advice milder', () => {
  check(
    property(anyStep, double({ min: 0, max: 1, noNaN: true }), (step, less) => {
      const attainable = step.attainable ?? 0.5;
      const [before, after] = [
        advise({ ...step, attainable }),
        advise({ ...step, attainable: attainable - less }),
      ];
      expect(rank[after.advice]).toBeGreaterThanOrEqual(rank[before.advice]);
    }),
  );
});

test('what would change the advice, met, changes it', () => {
  check(
    property(anyStep, (step) => {
      const { advice, wouldChange } = advise(step);
      if (wouldChange.includes('ready')) expect(advise({ ...step, ready: true }).advice).not.toBe(advice);
      if (wouldChange.includes('goals')) expect(advise({ ...step, goals: true }).advice).not.toBe(advice);
    }),
  );
});
