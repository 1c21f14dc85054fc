import { assert as check, double, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { defaultAssumptions } from '../load/index.ts';
import { beliefBefore } from './learningBelief.ts';
import { predict, sensitivity, taskOf } from './prediction.ts';

const question = (mu: number, repeats = 10) => ({ hours: 10, mu, delayCost: 0, repeats, slowness: 2 });
const ask = (mu: number, repeats?: number) =>
  predict(question(mu, repeats), beliefBefore(), defaultAssumptions);

test('the middle of what is held gives the vectors of the model', () => {
  expect([1, 1.5, 2].map((mu) => ask(mu).breakEven.value)).toEqual([43, 8, 5]);
  const similar = beliefBefore(defaultAssumptions.learningSimilar);
  expect([1, 1.5, 2].map((mu) => predict(question(mu), similar, defaultAssumptions).breakEven.value)).toEqual(
    [null, 15, 6],
  );
});

test('what is not known of slowness and learning spreads over what comes of it', () => {
  const { breakEven, slowness, chance } = ask(1.5);
  expect(breakEven.low).toBeLessThan(8);
  expect(breakEven.high === null || breakEven.high > 8).toBe(true);
  expect(slowness.high / slowness.low).toBeCloseTo(3.1, 0);
  expect(chance).toBeGreaterThan(0.4);
  expect(chance).toBeLessThan(0.8);
});

test('a dearer hour makes it likelier that handing on pays, and never pays later', () => {
  const price = double({ min: 1, max: 4, noNaN: true });
  check(
    property(price, price, integer({ min: 1, max: 30 }), (a, b, repeats) => {
      const [low, high] = [ask(Math.min(a, b), repeats), ask(Math.max(a, b), repeats)];
      expect(high.chance).toBeGreaterThanOrEqual(low.chance - 1e-9);
      expect(high.breakEven.value ?? 99).toBeLessThanOrEqual(low.breakEven.value ?? 99);
    }),
    { numRuns: 20 },
  );
});

test('the table of what would move it holds the task itself, and falls along each row', () => {
  const task = taskOf(question(1.8), beliefBefore());
  const { mus, rows } = sensitivity(task, defaultAssumptions);
  expect(mus).toContain(1.8);
  for (const { breakEvens } of rows)
    for (let at = 1; at < mus.length; at += 1)
      expect(breakEvens[at] ?? 99).toBeLessThanOrEqual(breakEvens[at - 1] ?? 99);
});
