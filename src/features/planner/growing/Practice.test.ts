import { expect, test } from 'vitest';
import { grown, paceAt } from '../growth.ts';
import type { Problem } from '../problem.ts';
import { ada, bo, cy, item, needing, quay } from '../quay.fixture.ts';
import { Practice } from './Practice.ts';

const sql = (id: string, hours: number, level = 3) => item(id, hours, { needs: needing(['sql', level]) });
const practiceOf = (problem: Problem, people: readonly number[], learner = -1) => {
  const parts = [
    ...problem.items.map((each) => ({ item: each, need: 0, isLearner: false })),
    ...(learner < 0 ? [] : [{ item: problem.items.at(-1)!, need: 0, isLearner: true }]),
  ];
  return new Practice(problem, parts, Int32Array.from(learner < 0 ? people : [...people, learner]));
};

test('Ada at level 5 needs four fifths of the estimate, and is able', () => {
  const practice = practiceOf(quay([sql('a', 10)]), [0]);
  expect(practice.work(0, 1, 0)).toBe(0);
  expect(practice.hours[0]).toBe(8);
});

test('Cy learns beside Ada: both need 10 hours ÷ (1.25·(1 − .6) + .5), and Cy has grown twice as fast', () => {
  const problem = quay([sql('a', 10)], { people: [ada, cy] });
  const practice = practiceOf(problem, [0], 1);
  expect(practice.work(0, 2, 0)).toBe(0);
  expect([...practice.hours]).toEqual([10, 10]);
  practice.learn(0, 26);
  practice.learn(1, 26);
  expect(practice.levels.at(1, practice.levels.skills.indexOf('sql'), 26)).toBe(grown(0, 10, true));
});

test('nobody beside Bo, who could not teach: the learner is not able, and neither is Cy alone', () => {
  const problem = quay([sql('a', 10, 2)], { people: [bo, cy] });
  expect(practiceOf(problem, [0], 1).work(0, 2, 0)).toBe(1);
  expect(practiceOf(problem, [1]).work(0, 1, 0)).toBe(1);
  expect(practiceOf(problem, [0]).work(0, 1, 0)).toBe(0);
});

test('a learner place that nobody takes changes nothing', () => {
  const problem = quay([sql('a', 10)], { people: [ada, cy] });
  const practice = practiceOf(problem, [0], 2);
  expect(practice.work(0, 2, 0)).toBe(0);
  expect([...practice.hours]).toEqual([8, 0]);
});

test('the next time is faster, and after a long time away slower again', () => {
  const problem = quay([sql('a', 80, 2), sql('b', 80, 2)], { people: [bo] });
  const practice = practiceOf(problem, [0, 0]);
  practice.work(0, 1, 0);
  expect(practice.hours[0]).toBe(80 / paceAt(2));
  practice.learn(0, 300);
  practice.work(1, 2, 300);
  const soon = practice.hours[1]!;
  expect(soon).toBe(80 / paceAt(grown(2, 80 / paceAt(2))));
  practice.work(1, 2, 300 + 24 * 365);
  expect(practice.hours[1]).toBeGreaterThan(soon);
});

test('who is pinned has the lead’s word for it', () => {
  const pinned = { ...sql('a', 10), pinned: { people: ['Cy'] } };
  expect(practiceOf(quay([pinned], { people: [ada, cy] }), [1]).work(0, 1, 0)).toBe(0);
});

test('of what items ask for, SQL has one who can teach it', () => {
  expect(practiceOf(quay([sql('a', 10)]), [0]).skillsOfOne(0)).toEqual(['sql']);
});
