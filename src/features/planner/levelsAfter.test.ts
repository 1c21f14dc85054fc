import { expect, test } from 'vitest';
import { grown } from './growth.ts';
import { knownOf } from './known.ts';
import { levelsAfter, type Step } from './levelsAfter.ts';
import { ada, bo, cy, does, item, monday, needing, quay } from './quay.fixture.ts';

const lesson = item('lesson', 160, { needs: [...needing(['sql', 3]), ...needing(['sql', 0])] });
const known = knownOf(quay([lesson, item('next', 80)]));
const plan = [
  does(ada, 'lesson', 80),
  does(cy, 'lesson', 80, { need: 1 }),
  does(cy, 'next', 80, { day: 14 }),
];

test('Cy learns SQL beside Ada, and then goes on alone from there', () => {
  const { lessons } = levelsAfter(plan, known);
  const [beside, alone] = [plan[1]!, plan[2]!].map((each) => lessons.get(each)!.steps[0]!) as [Step, Step];
  expect(beside).toEqual({ skill: 'sql', before: 0, after: grown(0, 80, true), isTaught: true });
  expect(alone.isTaught).toBe(false);
  expect(alone.before).toBeCloseTo(beside.after, 1);
  expect(alone.after).toBeGreaterThan(beside.after);
});

test('Ada teaches and is taught by nobody', () => {
  expect(levelsAfter(plan, known).lessons.get(plan[0]!)!.steps[0]!.isTaught).toBe(false);
});

test('what Bo does not use fades, but not while Bo is away', () => {
  const fadedSql = levelsAfter(plan, known).levels.get('Bo')!.sql!;
  expect(fadedSql).toBeLessThan(2);
  const away = { ...bo, workingTime: { ...bo.workingTime!, away: [{ from: monday - 9, to: null }] } };
  const gone = levelsAfter(plan, knownOf(quay([lesson, item('next', 80)], { people: [ada, away, cy] })));
  expect(gone.levels.get('Bo')!.sql).toBe(2);
});
