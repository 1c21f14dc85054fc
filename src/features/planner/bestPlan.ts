import type { Plan } from './plan.ts';

/** The best of several plans of one problem: fewest musts broken, then least cost or makespan. The first of equals. */
export const bestPlan = (plans: readonly [Plan, ...Plan[]]): Plan =>
  plans.reduce((best, plan) => (isBetter(plan, best) ? plan : best));

const isBetter = (one: Plan, other: Plan): boolean => {
  const [broken, otherBroken] = [brokenMusts(one), brokenMusts(other)];
  return broken === otherBroken ? worth(one) < worth(other) : broken < otherBroken;
};

const brokenMusts = ({ score }: Plan): number =>
  score.rules.reduce((sum, { kind, cost }) => (kind === 'must' ? sum + cost : sum), 0);

const worth = ({ problem, score }: Plan): number =>
  problem.goal === 'makespan' ? score.makespan : score.cost;
