import { expect, test } from 'vitest';
import { compile } from '../compile.ts';
import { leastTicks } from '../headsAndTails.ts';
import { inventedProblem } from '../invented.fixture.ts';
import type { Model } from '../Model.ts';
import type { Item, Problem } from '../problem.ts';
import { plan } from '../search/plan.ts';
import type { Squeeze } from './Windows.ts';
import { type WindowProof, windowBound } from './windowBound.ts';

const item = (id: string, hours: number, people: number, after: readonly string[] = []): Item => ({
  id,
  effort: { low: hours * people, high: hours * people },
  needs: [{ skills: [{ skill: 'Go', level: 1 }], people }],
  after: after.map((each) => ({ item: each })),
});

const threePeople = (...items: readonly Item[]): Problem => ({
  start: 0,
  goal: 'makespan',
  people: ['Ada', 'Bo', 'Cy'].map((id) => ({ id, skills: { Go: 1 } })),
  items,
});

test('three items of two people each cannot run at once, though a third of the hours stays free', () => {
  const proof = windowBound(compile(threePeople(item('a', 4, 2), item('b', 4, 2), item('c', 4, 2))), 8);
  expect(proof).toMatchObject({ ticks: 12, items: [0, 1, 2], work: 12 });
  expect(proof!.squeeze).toMatchObject({ from: 0, to: 11, bottleneck: { capacity: 1, people: [] } });
});

test('where nothing is refuted, nothing is said', () => {
  expect(windowBound(compile(threePeople(item('a', 4, 2), item('b', 4, 1))), 4)).toBeUndefined();
});

/** Every step of a proof, tried out start by start. Shares no formula with what found it. */
const check = (model: Model, { ticks, narrowed, squeeze }: WindowProof): void => {
  const least = leastTicks(model);
  const earliest = [...model.head];
  const latest = [...model.tail].map((tail, item) => ticks - 1 - tail + least[item]!);
  const inside = (item: number, start: number, { from, to }: Squeeze) =>
    Array.from({ length: least[item]! }, (_, tick) => start + tick).filter(
      (tick) => tick >= from && tick < to,
    ).length;
  const startsOf = (item: number) =>
    Array.from(
      { length: Math.max(0, latest[item]! - least[item]! - earliest[item]! + 1) },
      (_, k) => earliest[item]! + k,
    );
  const leastInside = (item: number, at: Squeeze) =>
    Math.min(...startsOf(item).map((start) => inside(item, start, at)));
  const workOf = (at: Squeeze, but: number) =>
    [...at.bottleneck.asked].reduce(
      (sum, asked, item) => sum + (item === but || asked === 0 ? 0 : asked * leastInside(item, at)),
      0,
    );
  const room = (at: Squeeze) => at.bottleneck.capacity * (at.to - at.from);
  for (const { item, because, ...now } of narrowed) {
    const shut = startsOf(item).filter((start) => start < now.earliest || start + least[item]! > now.latest);
    if (because !== undefined)
      for (const start of shut)
        expect(
          workOf(because, item) + because.bottleneck.asked[item]! * inside(item, start, because),
        ).toBeGreaterThan(room(because));
    [earliest[item], latest[item]] = [now.earliest, now.latest];
  }
  if (squeeze === undefined)
    expect(least.some((each, item) => earliest[item]! + each > latest[item]!)).toBe(true);
  else expect(workOf(squeeze, -1)).toBeGreaterThan(room(squeeze));
};

test('every step of every proof holds, and no plan beats it', () => {
  let proofs = 0;
  for (let seed = 1; seed <= 60; seed += 1) {
    const problem = inventedProblem(seed, false, 2);
    const model = compile(problem);
    const { makespan } = plan(problem, { seed, steps: 3000 }).score;
    const proof = windowBound(model, Math.max(...model.tail));
    if (proof === undefined) continue;
    proofs += 1;
    check(model, proof);
    expect(proof.ticks / model.perHour).toBeLessThanOrEqual(makespan);
  }
  expect(proofs).toBeGreaterThan(10);
});
