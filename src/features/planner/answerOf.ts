import { isoDay, spokenDay } from '../../base/day.ts';
import { count } from '../../base/list.ts';
import type { PlanAnswer } from './api.ts';
import { chanceOfDates } from './chanceOfDates.ts';
import { conflict } from './conflict.ts';
import { knownOf } from './known.ts';
import type { Clock, Plan } from './plan.ts';
import { criticalPath, slackOf } from './slack.ts';

/** A plan with its days, slack, chances and conflicts, as the command line and others hand it out. */
export const answerOf = (plan: Plan): PlanAnswer => {
  const { problem, assignments, score, bound, gap } = plan;
  const { items } = knownOf(problem);
  const slack = slackOf(plan);
  const isPlanned = assignments.length > 0;
  const dayAt = (moment: Clock) => isoDay(problem.start + Math.max(0, Math.ceil(moment / 24) - 1));
  const holds = score.rules.every(({ kind, cost }) => kind === 'wish' || cost === 0);
  const proven = isPlanned && holds ? undefined : conflict(problem);
  const chance = isPlanned ? chanceOfDates(plan) : undefined;
  return {
    sentence: sentenceOf(plan, proven?.sentence),
    faults: plan.faults.map(({ kind, items: which, message }) => ({ kind, message, items: [...which] })),
    conflict: proven?.sentence ?? null,
    end: isPlanned ? dayAt(score.makespan) : null,
    chance:
      chance === undefined
        ? null
        : {
            holds: chance.all,
            p50: dayAt(chance.end.p50),
            p85: dayAt(chance.end.p85),
            p95: dayAt(chance.end.p95),
          },
    score: { makespan: score.makespan, delay: score.delay, cost: score.cost },
    bound: bound === undefined ? null : { value: bound.value, kind: bound.kind, because: bound.because },
    gap: gap ?? null,
    assignments: assignments.map((each) => ({
      ...each,
      isLearner: each.isLearner === true,
      from: isoDay(problem.start + Math.floor(each.start / 24)),
      to: dayAt(each.finish),
      slack: slack.get(each.item)?.hours ?? 0,
      guessed: [...(items.get(each.item)?.guessed ?? [])],
    })),
    criticalPath: criticalPath(plan).map(({ item }) => item),
    rules: score.rules.map((rule) => ({ ...rule, because: [...rule.because] })),
    search: plan.search,
  };
};

const sentenceOf = ({ problem, assignments, score, faults }: Plan, proven: string | undefined): string => {
  if (proven !== undefined) return `There is no such plan: ${proven}.`;
  if (faults.length > 0) return `There is no plan: ${count(faults.length, 'fault')} in the data.`;
  if (assignments.length === 0) return 'There is nothing to do.';
  const broken = score.rules
    .filter(({ kind, cost }) => kind === 'must' && cost > 0)
    .flatMap(({ because }) => because);
  const end = `All is finished on ${spokenDay(problem.start + Math.max(0, Math.ceil(score.makespan / 24) - 1))}`;
  return broken.length === 0
    ? `${end}.`
    : `${end}, but ${broken[0]}${broken.length > 1 ? `, and ${broken.length - 1} more like it` : ''}.`;
};
