import { array, boolean, assert as check, constantFrom, integer, option, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { boundOf } from './bounds/bound.ts';
import { compile } from './compile.ts';
import { faultsOf } from './faults.ts';
import { knownOf } from './known.ts';
import type { Item, Person, Problem } from './problem.ts';
import { eightHours, monday } from './quay.fixture.ts';
import { allRules } from './rules/index.ts';
import { nearThePlan } from './rules/nearThePlan.ts';
import { plan } from './search/plan.ts';

const skill = constantFrom('sql', 'go');
const level = integer({ min: 1, max: 3 });

const people = array(
  record({
    sql: level,
    go: level,
    isPartTime: boolean(),
    away: option(integer({ min: 0, max: 20 })),
    share: constantFrom(1, 0.35),
  }),
  { minLength: 2, maxLength: 4 },
).map((drawn) =>
  drawn.map(
    ({ sql, go, isPartTime, away, share }, at): Person => ({
      id: `p${at}`,
      skills: { sql: at === 0 ? 3 : sql, go: at === 1 ? 3 : go },
      share,
      workingTime: {
        week: isPartTime ? [8, 8, 4, 0, 0, 0, 0] : eightHours.week,
        ...(away === null ? {} : { away: [{ from: monday + away, to: monday + away + 3 }] }),
      },
    }),
  ),
);

const items = array(
  record({
    hours: integer({ min: 1, max: 20 }),
    skill,
    level,
    after: option(integer({ min: 0, max: 9 })),
    maySplit: boolean(),
    release: option(integer({ min: 0, max: 14 })),
    cost: integer({ min: 0, max: 500 }),
    isPair: boolean(),
  }),
  { minLength: 1, maxLength: 10 },
).map((drawn) =>
  drawn.map(
    ({ hours, after, maySplit, release, cost, isPair, ...asked }, at): Item => ({
      id: `i${at}`,
      effort: { low: hours, high: 2 * hours },
      needs: [{ skills: [{ skill: asked.skill, level: isPair ? 1 : asked.level }], people: isPair ? 2 : 1 }],
      maySplit,
      costOfDelay: cost,
      ...(after !== null && after < at ? { after: [{ item: `i${after}`, lagDays: after % 2 }] } : {}),
      ...(release === null ? {} : { release: monday + release }),
    }),
  ),
);

const problems = record({ people, items, goal: constantFrom('value' as const, 'makespan' as const) }).map(
  (drawn): Problem => ({ start: monday, ...drawn }),
);

const made = (problem: Problem, steps = 600, seed = 1) => plan(problem, { seed, steps });

test('every must holds in every plan that is handed out', () => {
  check(
    property(problems, integer({ min: 1, max: 9 }), (problem, seed) => {
      expect(faultsOf(problem)).toEqual([]);
      const { assignments } = made(problem, 600, seed);
      const musts = allRules.filter(({ kind }) => kind === 'must');
      expect(musts.flatMap(({ broken }) => broken(assignments, knownOf(problem)))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('who is pinned stays, whatever that costs', () => {
  check(
    property(problems, integer({ min: 0, max: 99 }), integer({ min: 0, max: 99 }), (problem, which, who) => {
      const item = problem.items[which % problem.items.length]!;
      const person = problem.people[who % problem.people.length]!.id;
      const pinned = {
        ...problem,
        items: problem.items.map((each) =>
          each === item ? { ...each, pinned: { people: [person] } } : each,
        ),
      };
      const { assignments } = made(pinned);
      expect(assignments.filter((each) => each.item === item.id).map((each) => each.person)).toContain(
        person,
      );
    }),
    { numRuns: 40 },
  );
});

test('more steps are never worse, with the same seed', () => {
  const makespans = problems.map((problem) => ({ ...problem, goal: 'makespan' as const }));
  check(
    property(makespans, (problem) => {
      const [few, more, most] = [300, 1200, 4000].map((steps) => made(problem, steps).score.makespan);
      expect(more).toBeLessThanOrEqual(few!);
      expect(most).toBeLessThanOrEqual(more!);
    }),
    { numRuns: 25 },
  );
});

test('one more person never raises the bound, and no plan beats it', () => {
  check(
    property(problems, (problem) => {
      const round = {
        ...problem,
        people: problem.people.map(({ workingTime: _, share: __, ...person }) => person),
      };
      const bound = (of: Problem) => boundOf(compile(of, []), of).value;
      const more = { ...round, people: [...round.people, { id: 'new', skills: { sql: 3, go: 3 } }] };
      expect(bound(more)).toBeLessThanOrEqual(bound(round) + 1e-9);
      expect(made({ ...round, goal: 'makespan' }).score.makespan).toBeGreaterThanOrEqual(bound(round) - 1e-9);
    }),
    { numRuns: 40 },
  );
});

test('the same seed and steps give the same plan', () => {
  check(
    property(problems, (problem) => {
      expect(made(problem).assignments).toEqual(made(problem).assignments);
    }),
    { numRuns: 15 },
  );
});

test('what the search adds up is what the score of its plan says', () => {
  const wishing = record({
    problem: problems,
    learns: skill,
    avoids: skill,
    knower: integer({ min: 0, max: 3 }),
  }).map(
    ({ problem, learns, avoids, knower }): Problem => ({
      ...problem,
      goal: 'value',
      people: problem.people.map((person, at) => ({
        ...person,
        ...(at % 2 === 0 ? { learn: [learns] } : { avoid: [avoids] }),
      })),
      items: problem.items.map((item, at) => ({
        ...item,
        area: `area ${at % 2}`,
        kind: (['grunt', 'plain', 'stretch'] as const)[at % 3]!,
      })),
      criticalAreas: ['area 0', 'area 1'],
      knownBy: { 'area 1': [`p${knower}`] },
    }),
  );
  check(
    property(wishing, (problem) => {
      const first = plan(problem, { steps: 1 }).assignments;
      let cost = 0;
      const { score } = plan(problem, {
        steps: 600,
        rules: [...allRules, nearThePlan(first)],
        onProgress: (progress) => {
          cost = progress.cost;
        },
      });
      expect(cost).toBeCloseTo(score.cost, 6);
    }),
    { numRuns: 60 },
  );
});
