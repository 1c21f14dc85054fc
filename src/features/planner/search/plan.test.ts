import { expect, test } from 'vitest';
import { inventedProblem, monday } from '../invented.fixture.ts';
import type { Plan } from '../plan.ts';
import type { Problem } from '../problem.ts';
import { plan } from './plan.ts';

const seeds = Array.from({ length: 40 }, (_, at) => at + 1);
const families = [
  { name: 'round the clock', of: (seed: number) => inventedProblem(seed, false) },
  { name: 'in teams, round the clock', of: (seed: number) => inventedProblem(seed, false, 2) },
  { name: 'on calendars', of: (seed: number) => inventedProblem(seed, true) },
  { name: 'in teams, on calendars', of: (seed: number) => inventedProblem(seed, true, 2) },
];

const brokenMusts = ({ score }: Plan) =>
  score.rules
    .filter(({ kind, rule }) => kind === 'must' && rule !== 'someone to learn from')
    .flatMap(({ because }) => because);

test.each(families)('$name: every must holds, and all items are planned', ({ of }) => {
  for (const seed of seeds) {
    const problem = of(seed);
    const drawn = plan(problem, { seed, steps: 600 });
    expect(drawn.faults, `seed ${seed}`).toEqual([]);
    expect(new Set(drawn.assignments.map(({ item }) => item)).size, `seed ${seed}`).toBe(
      problem.items.length,
    );
    expect(brokenMusts(drawn), `seed ${seed}`).toEqual([]);
    for (const { id, pinned } of problem.items)
      for (const person of pinned?.people ?? [])
        expect(
          drawn.assignments.some((each) => each.item === id && each.person === person),
          `seed ${seed}, ${id}`,
        ).toBe(true);
  }
});

test.each(families)(
  '$name: the same seed and steps give the same plan, more steps none that is worse',
  ({ of }) => {
    for (const seed of seeds.slice(0, 8)) {
      const problem = of(seed);
      const costOf = ({ score }: Plan) => (problem.goal === 'makespan' ? score.makespan : score.delay);
      const [once, again, longer] = [500, 500, 3000].map((steps) =>
        plan(problem, { seed, steps, rules: [] }),
      );
      expect(again!.assignments).toEqual(once!.assignments);
      expect(costOf(longer!), `seed ${seed}`).toBeLessThanOrEqual(costOf(once!) + 1e-6);
    }
  },
);

test('the bound holds, and another person never raises it', () => {
  for (const seed of seeds) {
    const problem = inventedProblem(seed, false, 2);
    const drawn = plan(problem, { seed, steps: 2000 });
    expect(drawn.gap).toBeGreaterThanOrEqual(0);
    const more: Problem = { ...problem, people: [...problem.people, { ...problem.people[0]!, id: 'new' }] };
    expect(plan(more, { seed, steps: 1 }).bound!.value).toBeLessThanOrEqual(drawn.bound!.value);
  }
});

test('stop is asked, and the best so far is handed out', () => {
  let asked = 0;
  const drawn = plan(inventedProblem(3, true, 2), { stop: () => ++asked > 3 });
  expect(asked).toBeLessThan(7);
  expect(drawn.assignments.length).toBeGreaterThan(0);
});

test('two items of 8 hours, one of them dear: the dear one is first, on Monday', () => {
  const eight = { effort: { low: 8, high: 8 }, needs: [] };
  const problem: Problem = {
    start: monday,
    goal: 'value',
    people: [{ id: 'Ada', skills: {}, workingTime: { week: [8, 8, 8, 8, 8, 0, 0] } }],
    items: [
      { id: 'cheap', ...eight, costOfDelay: 100 },
      { id: 'dear', ...eight, costOfDelay: 900 },
    ],
  };
  const { assignments, score } = plan(problem, { steps: 100, rules: [] });
  expect(assignments.map(({ item, start, finish }) => [item, start, finish])).toEqual([
    ['dear', 0, 8],
    ['cheap', 24, 32],
  ]);
  expect(score.delay).toBeCloseTo((900 * 8 + 100 * 32) / 168, 9);
});

test('bad data gives its faults and no plan', () => {
  const problem: Problem = {
    start: monday,
    goal: 'value',
    people: [{ id: 'Ada', skills: { Go: 2 } }],
    items: [
      { id: 'a', effort: { low: 0, high: 0 }, needs: [], after: [{ item: 'b' }] },
      { id: 'b', effort: { low: 1, high: 1_000_000 }, needs: [], after: [{ item: 'a' }, { item: 'x' }] },
      {
        id: 'c',
        effort: { low: 1, high: 2 },
        needs: [{ skills: [{ skill: 'Kafka', level: 3 }] }],
        due: monday - 1,
      },
      {
        id: 'd',
        effort: { low: 1, high: 2 },
        needs: [{ skills: [{ skill: 'Go', level: 3 }] }],
        pinned: { people: ['Bo'] },
      },
      { id: 'd', effort: { low: 1, high: 2 }, needs: [{ skills: [], people: 1e9 }] },
    ],
  };
  const { faults, assignments } = plan(problem);
  expect(assignments).toEqual([]);
  expect(faults.map(({ kind }) => kind).sort()).toEqual([
    'cycle',
    'days',
    'effort',
    'effort',
    'nobody',
    'nobody',
    'twice',
    'unknown item',
    'unknown person',
    'unknown skill',
  ]);
  expect(faults.map(({ message }) => message)).toContain(
    'a and b wait for each other in a circle. Take one of the links away.',
  );
});
