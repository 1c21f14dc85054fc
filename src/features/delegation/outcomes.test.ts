import { expect, test } from 'vitest';
import { defaultAssumptions } from '../load/index.ts';
import { hoursOfOther } from './breakEven.ts';
import { beliefBefore } from './learningBelief.ts';
import { type ClassOutcome, compare, estimateClass } from './outcomes.ts';
import { predict } from './prediction.ts';

const settings = { learning: 0.6, slowness: 1.6, outcomesNeeded: 5 };

/** Somebody did 10 hours of the leader's at the k-th time, in so many. */
const took = (by: string, times: number, otherHours: number, taskClass = 'Release'): ClassOutcome => ({
  ...{ taskClass, by },
  outcome: { hours: 10, otherHours, times, slowness: 1.6 },
});
const slow = (by: string, times: number) =>
  took(by, times, hoursOfOther({ hours: 10, slowness: 3, learning: 0.4 }, times));

test('with four outcomes nothing is learned; with five the class is', () => {
  const five = [slow('bo', 1), slow('noor', 1), slow('bo', 2), slow('noor', 2), slow('bo', 3)];
  expect(estimateClass('release', five.slice(1), settings)).toMatchObject({ from: 'assumed', outcomes: 4 });
  const estimate = estimateClass(' RELEASE ', five, settings);
  expect(estimate.from).toBe('estimated');
  expect(estimate.slowness.value).toBeGreaterThan(2.4);
  expect(estimate.slowness.value).toBeLessThan(3.6);
  expect(estimate.slowness.high - estimate.slowness.low).toBeLessThan(2.5);
});

test('outcomes of one person alone change nothing: that would measure them', () => {
  const hers = [1, 2, 3, 4, 5, 6].map((times) => slow('noor', times));
  const estimate = estimateClass('Release', hers, settings);
  expect(estimate).toMatchObject({ from: 'one person', outcomes: 6 });
  expect(estimate.slowness.value).toBeCloseTo(1.6, 6);
});

test('one freak among many moves little', () => {
  const plain = [1, 1, 1, 2, 2, 2, 3, 3].map((times, at) =>
    took(at % 2 ? 'bo' : 'noor', times, hoursOfOther({ hours: 10, slowness: 1.6, learning: 0.6 }, times)),
  );
  const freak = took('bo', 1, 200);
  const [without, withIt] = [plain, [...plain, freak]].map((all) => estimateClass('Release', all, settings));
  expect(Math.abs(withIt!.slowness.value - without!.slowness.value)).toBeLessThan(0.3);
});

test('outcomes of another class do not count', () => {
  const others = [1, 2, 3, 4, 5].map((times) => took(times % 2 ? 'bo' : 'noor', times, 40, 'Interviews'));
  expect(estimateClass('Release', others, settings).outcomes).toBe(0);
});

test('an outcome stands beside what was predicted: hours of both, and what they cost', () => {
  const prediction = predict(
    { hours: 10, mu: 1.5, delayCost: 0, repeats: 8, slowness: 2 },
    beliefBefore(),
    defaultAssumptions,
  );
  const outcome = { choice: 'c', times: 1, leaderHours: 7, otherHours: 16, went: 'well' } as const;
  const { predicted, actual, self } = compare(prediction, outcome, defaultAssumptions);
  expect(predicted.other).toBeCloseTo(20, 6);
  expect(predicted.leader).toBeCloseTo(6.8, 6);
  expect(actual.cost).toBeCloseTo(7 * 1.5 + 16 * 0.7, 6);
  expect(self).toBe(15);
});
