import { expect, test } from 'vitest';
import { ada, bo, cy, does, eightHours, item, monday, quay } from './quay.fixture.ts';
import { Timeline } from './Timeline.ts';

const problem = quay([
  item('schema', 8),
  item('billing', 8, { after: [{ item: 'schema', lagDays: 1 }], costOfDelay: 168 }),
  item('docs', 8),
]);
const plan = [
  does(ada, 'schema', 8),
  does(bo, 'billing', 8, { day: 1, hour: 8 }),
  does(ada, 'docs', 8, { day: 1 }),
];
const timeline = () => new Timeline(problem, plan);

test('run as planned, it gives the plan', () => {
  const time = timeline();
  const delay = time.run();
  expect(new Set(time.asAssignments(problem))).toEqual(
    new Set([plan[0], { ...plan[1], start: 48, finish: 56 }, plan[2]]),
  );
  expect(delay).toBe(56);
  expect(time.makespan()).toBe(56);
});

test('the schema takes a day longer: both who wait begin later', () => {
  const time = timeline();
  time.hours[0] = 16;
  time.run();
  expect([...time.start]).toEqual([0, 48, 72]);
});

test('the docs given to Bo, who is free, begin at once', () => {
  const time = timeline();
  time.person[1] = 1;
  time.run();
  expect(time.asAssignments(problem)[1]).toMatchObject({ item: 'docs', person: 'Bo', start: 0 });
});

test('who is on leave is waited for, and a pair begins when both are there', () => {
  const away = { ...cy, workingTime: { ...eightHours, away: [{ from: monday, to: monday + 3 }] } };
  const pair = quay([item('both', 16, { needs: [{ skills: [], people: 2 }] })], { people: [ada, bo, away] });
  const time = new Timeline(pair, [does(ada, 'both', 8), does(away, 'both', 8)]);
  time.run();
  expect([...time.start]).toEqual([72, 72]);
});
