import { knownOf } from './known.ts';
import type { Assignment, RuleScore, Score } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Rule } from './rules/rule.ts';

/** Hours of a week on the clock. */
const week = 168;

/** What a finished plan costs: delay, and what each rule has against it. */
export const scoreOf = (
  problem: Problem,
  assignments: readonly Assignment[],
  rules: readonly Rule[],
): Score => {
  const finishes = finishByItem(assignments);
  const delay = problem.items.reduce(
    (sum, { id, costOfDelay = 0 }) => sum + (costOfDelay * (finishes.get(id) ?? 0)) / week,
    0,
  );
  const scores = rules.map((rule) => scoreOfRule(rule, problem, assignments));
  const wishes = scores.filter(({ kind }) => kind === 'wish').reduce((sum, { cost }) => sum + cost, 0);
  const makespan = [...finishes.values()].reduce((a, b) => Math.max(a, b), 0);
  return { makespan, delay, rules: scores, cost: delay + wishes };
};

const scoreOfRule = (rule: Rule, problem: Problem, assignments: readonly Assignment[]): RuleScore => {
  const breaches = rule.broken(assignments, knownOf(problem));
  const weight = problem.weights?.[rule.name] ?? rule.weight;
  return {
    rule: rule.name,
    kind: rule.kind,
    weight,
    cost: weight * breaches.reduce((sum, { units }) => sum + units, 0),
    because: breaches.map(({ because }) => because),
  };
};

const finishByItem = (assignments: readonly Assignment[]): ReadonlyMap<string, number> => {
  const finishes = new Map<string, number>();
  for (const { item, finish } of assignments) finishes.set(item, Math.max(finish, finishes.get(item) ?? 0));
  return finishes;
};
