import { spokenDay } from '../../base/day.ts';
import { type Change, changed } from './change.ts';
import type { Plan } from './plan.ts';
import { replan } from './replan.ts';
import { type PlanOptions, plan } from './search/plan.ts';

export interface WhatIf {
  readonly plan: Plan;
  /** Hours on the clock by which all is finished earlier; below 0 later. */
  readonly earlier: number;
  /** Cost of delay that is saved. */
  readonly saves: number;
  readonly sentence: string;
}

/**
 * How the plan would be after a change: with one more person of some profile, say. The better of a new search, with
 * the same seed and steps, and of the plan there is with as little moved as possible: so that chance in the search
 * never makes help look like harm.
 */
export const whatIf = (before: Plan, changes: readonly Change[], options: PlanOptions = {}): WhatIf => {
  const problem = changed(before.problem, changes);
  const anew = plan(problem, options);
  const repaired = replan(before, changes, {
    ...(options.rules === undefined ? {} : { rules: options.rules }),
    costOfMove: 0,
  }).plan;
  const worth = ({ score }: Plan) => (problem.goal === 'makespan' ? score.makespan : score.delay);
  const after = anew.faults.length > 0 || worth(anew) <= worth(repaired) ? anew : repaired;
  const earlier = before.score.makespan - after.score.makespan;
  const saves = before.score.delay - after.score.delay;
  return { plan: after, earlier, saves, sentence: sentenceOf(after, earlier, saves) };
};

const sentenceOf = ({ problem, score, faults }: Plan, earlier: number, saves: number): string => {
  if (faults.length > 0) return `There is no plan then: ${faults[0]!.message}`;
  const end = spokenDay(problem.start + Math.max(0, Math.ceil(score.makespan / 24) - 1));
  const days = `${Math.abs(earlier / 24).toFixed(1)} days ${earlier >= 0 ? 'earlier' : 'later'}`;
  const cost =
    Math.abs(saves) < 0.5
      ? ''
      : `, and delay costs ${Math.abs(saves).toFixed(0)} ${saves > 0 ? 'less' : 'more'}`;
  return `All is finished on ${end}, ${days}${cost}.`;
};
