import { assert as check, double, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultAssumptions as usual } from '../load/index.ts';
import { hireOrPromote } from './hireOrPromote.ts';
import { daysToFull, ramp } from './ramp.ts';

/** Customs' tech lead: half a week of 40 hours, the call is over, and somebody is hired for the place it leaves. */
const customs = { share: 0.5, callDays: 0, isRefilled: true };

describe('the ramp', () => {
  test('is half on the first day, .816 after 80 days, and nothing before', () => {
    expect([ramp(-1, usual), ramp(0, usual)]).toEqual([0, 0.5]);
    expect(ramp(80, usual)).toBeCloseTo(0.816, 3);
  });

  test('is full, 95 %, after 184 days', () => {
    expect(daysToFull(usual)).toBeCloseTo(184.2, 1);
    expect(ramp(daysToFull(usual), usual)).toBeCloseTo(0.95, 12);
  });
});

describe('hire or promote', () => {
  const { hire, promote } = hireOrPromote(customs, usual);

  test('who comes from outside begins after 120 days, who comes from within after 14', () => {
    expect([hire.begins.value, promote.begins.value]).toEqual([120, 14]);
    expect(hire.full.value - promote.full.value).toBeCloseTo(106, 9);
  });

  test('until then the cover gives 10 hours a week: half of half a week', () => {
    expect(hire.coverHoursAWeek).toEqual({ value: 10, low: 5, high: 15 });
    expect(hire.coverHours.value).toBeCloseTo((120 / 7) * 10, 9);
    expect(promote.coverHours.value).toBe(20);
  });

  test('a promotion empties half a place until it is filled again', () => {
    const ownOn = (of: typeof hire, day: number) => of.curve.find((each) => each.day === day)!.own.value;
    expect([ownOn(hire, 28), ownOn(promote, 28)]).toEqual([1, 0.5]);
    // Day 134: 14 + 120, the first day of who is hired, half a person: .5 + .5 a week later and a little.
    expect(ownOn(promote, 140)).toBeCloseTo(0.5 + ramp(6, usual), 12);
    expect(hire.ownDone.value).toBeGreaterThan(promote.ownDone.value);
    expect(hire.leadMissing.value).toBeGreaterThan(promote.leadMissing.value);
  });

  test('left empty, its place never comes back, and nobody is interviewed', () => {
    const { promote: alone } = hireOrPromote({ ...customs, isRefilled: false }, usual);
    expect(alone.curve.at(-1)!.own.value).toBe(0.5);
    expect([alone, promote, hire].map(({ interviewHours }) => interviewHours.value)).toEqual([0, 40, 40]);
  });

  test('a call that is still open delays the promotion alone', () => {
    const later = hireOrPromote({ ...customs, callDays: 10 }, usual);
    expect([later.promote.begins.value, later.hire.begins.value]).toEqual([24, 120]);
  });

  test('ranges go from the hopeful to the wary case: 30 + 14 days, or 120 + 92', () => {
    expect(hire.begins).toEqual({ value: 120, low: 44, high: 212 });
    expect(promote.begins).toEqual({ value: 14, low: 7, high: 28 });
  });

  test('no value lies outside its range, whatever part of a week the seat takes', () => {
    check(
      property(double({ min: 0, max: 1, noNaN: true }), (share) => {
        const { hire: way, promote: other } = hireOrPromote({ ...customs, share }, usual);
        for (const each of [way, other])
          for (const { value, low, high } of [
            ...[each.begins, each.full, each.coverHours, each.leadMissing, each.ownDone],
            ...each.curve.flatMap(({ lead, own }) => [lead, own]),
          ]) {
            expect(low).toBeLessThanOrEqual(value);
            expect(high).toBeGreaterThanOrEqual(value);
          }
      }),
    );
  });

  test('the sooner somebody can be hired, the less of the seat stays undone', () => {
    check(
      property(double({ min: 0, max: 200, noNaN: true }), (hireDays) => {
        const sooner = hireOrPromote(customs, { ...usual, hireDays });
        const later = hireOrPromote(customs, { ...usual, hireDays: hireDays + 30 });
        expect(sooner.hire.leadMissing.value).toBeLessThan(later.hire.leadMissing.value);
      }),
    );
  });
});
