import { expect, test } from 'vitest';
import { explain } from '../explain.ts';
import { fit as whoFits } from '../fit.ts';
import { knownOf } from '../known.ts';
import { levelsAfter } from '../levelsAfter.ts';
import type { Plan } from '../plan.ts';
import type { Problem } from '../problem.ts';
import { ada, cy, item, needing, quay } from '../quay.fixture.ts';
import { replan } from '../replan.ts';
import { plan } from '../search/plan.ts';
import { Timeline } from '../Timeline.ts';

const sql = (id: string, hours: number, level = 3) =>
  item(id, hours, { needs: needing(['sql', level]), costOfDelay: 168 });

/** Much to do in a skill that Ada alone has, and Cy who has begun. */
const problem = quay(
  Array.from({ length: 24 }, (_, at) => sql(`i${at}`, 40, 2)),
  { people: [ada, { ...cy, skills: { sql: 1 } }], growth: { hours: 200 } },
);
const made = plan(problem, { seed: 1, steps: 20_000 });
const brokenMusts = ({ score }: Plan) =>
  score.rules.filter(({ kind, cost }) => kind === 'must' && cost > 0).flatMap(({ because }) => because);

test('where people grow, Cy is taught and then helps; no must is broken, and nothing is claimed to be proven', () => {
  expect(made.assignments.some(({ isLearner }) => isLearner === true)).toBe(true);
  expect(made.assignments.some(({ person, isLearner }) => person === 'Cy' && isLearner !== true)).toBe(true);
  expect(brokenMusts(made)).toEqual([]);
  expect(made.bound).toBeUndefined();
});

test('that costs less than a plan that leaves all to Ada', () => {
  const { growth: _, ...today } = problem;
  const blind = plan(today, { seed: 1, steps: 20_000 });
  expect(made.score.delay).toBeLessThan(new Timeline(problem, blind.assignments).run());
});

test('put on the clock again as planned it is the same plan', () => {
  const timeline = new Timeline(problem, made.assignments);
  expect(timeline.run()).toBeCloseTo(made.score.delay, 6);
  expect(timeline.unable).toBe(0);
});

test('what explain says one learns is what the plan counted on', () => {
  const { lessons } = levelsAfter(made.assignments, knownOf(problem));
  const lesson = made.assignments.find(({ isLearner }) => isLearner === true)!;
  const why = explain(made, lesson.item).find(({ assignment }) => assignment === lesson)!;
  expect(why.learns).toEqual(lessons.get(lesson)!.steps);
  expect(why.learns[0]!.isTaught).toBe(true);
});

test('a new plan after a change keeps who learns, and still knows growth', () => {
  const { plan: again, moved } = replan(made, [{ kind: 'new', item: sql('more', 8, 2) }], { steps: 0 });
  expect(
    again.assignments
      .filter(({ isLearner }) => isLearner === true)
      .map(({ item: id }) => id)
      .sort(),
  ).toEqual(
    made.assignments
      .filter(({ isLearner }) => isLearner === true)
      .map(({ item: id }) => id)
      .sort(),
  );
  expect(moved).toEqual([]);
  expect(brokenMusts(again)).toEqual([]);
});

test('who fits is asked of what people know by then', () => {
  const more = { ...problem, items: [...problem.items, sql('more', 40, 1)] };
  const saidOfCy = (assignments: Plan['assignments'], now: number) =>
    whoFits({ problem: more, assignments }, 'more', { now }).find(({ person }) => person === 'Cy')!
      .because[1];
  expect(saidOfCy([], 0)).toBe('has sql at 1 where 1 is asked');
  expect(saidOfCy(made.assignments, made.score.makespan)).toMatch(/^has sql at [234]/);
});

test('where nothing is to be learned in time, the law changes hours and nothing else', () => {
  const still: Problem = quay([sql('a', 8, 2)], { people: [ada, cy], growth: { hours: 1e9, halfLife: 1e9 } });
  const { assignments } = plan(still, { steps: 2000 });
  expect(assignments.map(({ person, hours }) => [person, hours])).toEqual([['Ada', 6.5]]);
});

test('a team that wants a second teacher gets one where that is worth the delay', () => {
  const worth = (weight: number) =>
    plan(
      { ...problem, growth: { hours: 100 }, weights: { 'at least two who teach': weight } },
      { steps: 10_000 },
    ).score.rules.find(({ rule }) => rule === 'at least two who teach')!;
  expect(worth(1e6).because).toEqual([]);
});
