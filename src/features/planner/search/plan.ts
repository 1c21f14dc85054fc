import { assignmentsOf } from '../assignmentsOf.ts';
import { boundOf } from '../bounds/bound.ts';
import { compile } from '../compile.ts';
import { faultsOf } from '../faults.ts';
import type { Bound, Clock, Plan } from '../plan.ts';
import type { Problem } from '../problem.ts';
import { allRules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { scoreOf } from '../scoreOf.ts';
import type { Draft } from './Draft.ts';
import { decoderFor } from './decoderFor.ts';
import { type Found, search } from './search.ts';

export interface PlanOptions {
  /** A whole number; the same seed and steps give the same plan. 1 where not given. */
  readonly seed?: number;
  /** Changes to try at most; where neither this nor `stop` is given, a million. */
  readonly steps?: number;
  /** Asked some hundred to thousand times a second. True: hand out the best so far. */
  readonly stop?: () => boolean;
  /** Told of each better plan. */
  readonly onProgress?: (progress: Progress) => void;
  readonly rules?: readonly Rule[];
}

export interface Progress {
  readonly makespan: Clock;
  /** As the search counts it: delay and what wishes say beforehand. */
  readonly cost: number;
  readonly bound: Bound | undefined;
  readonly steps: number;
  readonly plan: () => Plan;
}

/**
 * Sets people on work. Anytime: asks `stop`, tells `onProgress`, and hands out the best plan so far. Data with faults
 * gives a plan without assignments, and all faults.
 */
export const plan = (problem: Problem, options: PlanOptions = {}): Plan => {
  const { seed = 1, stop, onProgress, rules = allRules } = options;
  const faults = faultsOf(problem);
  if (faults.length > 0 || problem.items.length === 0) return { ...emptyPlan(problem), faults };
  const model = compile(problem, rules);
  // Who grows may be faster than any bound that is proven for today's levels; it serves as an aim.
  const aim = boundOf(model.growing?.today ?? model, problem);
  const bound = model.growing === undefined ? aim : undefined;
  const planOf = ({ draft, steps, bestAt, rounds }: Found): Plan => {
    const assignments = assignmentsOf(problem, decoded(draft));
    const score = scoreOf(problem, assignments, rules);
    return {
      problem,
      assignments,
      score,
      ...(bound === undefined ? {} : { bound, gap: score.makespan / bound.value - 1 }),
      search: { steps, bestAt, rounds },
      faults,
    };
  };
  const found = search(model, aim.value * model.perHour, {
    seed,
    steps: options.steps ?? (stop === undefined ? 1_000_000 : Number.POSITIVE_INFINITY),
    stop: stop ?? (() => false),
    onBetter: (better) =>
      onProgress?.({
        makespan: better.makespan / model.perHour,
        cost: better.cost,
        bound,
        steps: better.steps,
        plan: () => planOf(better),
      }),
  });
  return planOf(found);
};

const emptyPlan = (problem: Problem): Plan => ({
  problem,
  assignments: [],
  score: { makespan: 0, delay: 0, rules: [], cost: 0 },
  search: { steps: 0, bestAt: 0, rounds: 0 },
  faults: [],
});

const decoded = (draft: Draft) => {
  const decoder = decoderFor(draft, 0);
  decoder.decode(0, Number.POSITIVE_INFINITY);
  return decoder;
};
