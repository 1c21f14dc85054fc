import type { Day } from '../../base/day.ts';
import type { Assumptions } from '../load/index.ts';
import {
  type ConditionKey,
  conditionKeys,
  isPressure,
  type SeatStep,
  type SplitCondition,
  tellConditions,
} from './splitConditions.ts';

export const adviceWords = ['split', 'relieve', 'keep'] as const;
export type AdviceWord = (typeof adviceWords)[number];

/** From the first day until, not including, the last; `null`: it holds on the day of the advice. */
export interface AdviceStretch {
  readonly from: Day;
  readonly to: Day | null;
  readonly advice: AdviceWord;
}

/** Whether one person in both seats of a team should become two. Never carried out by itself: a named human decides. */
export interface SplitAdvice {
  readonly advice: AdviceWord;
  /** Since when this has been the advice without a break; the first day looked at where it began before. */
  readonly since: Day;
  /** Since when the seat has been too much for one, whatever the team is ready for; null: it is not. */
  readonly pressedSince: Day | null;
  readonly conditions: readonly SplitCondition[];
  readonly past: readonly AdviceStretch[];
  /** What is not known and would by itself change the advice, were it met. */
  readonly wouldChange: readonly ConditionKey[];
}

type Met = (key: ConditionKey) => boolean;

/** ANY pressure and ALL that makes a team established: split. ANY but not ALL: relieve. MODELS: docs/models/split.md. */
const wordFor = (met: Met): AdviceWord => {
  const [pressing, settling] = [
    conditionKeys.filter(isPressure),
    conditionKeys.filter((key) => !isPressure(key)),
  ];
  if (!pressing.some(met)) return 'keep';
  return settling.every(met) ? 'split' : 'relieve';
};

const metOn =
  (conditions: readonly SplitCondition[], day: Day): Met =>
  (key) =>
    conditions
      .find((each) => each.key === key)!
      .past.some(({ from, to, answer }) => answer === 'met' && from <= day && (to === null || day < to));

const pastOf = <Said>(
  conditions: readonly SplitCondition[],
  say: (met: Met) => Said,
): { from: Day; to: Day | null; said: Said }[] => {
  const days = [...new Set(conditions.flatMap(({ past }) => past.map(({ from }) => from)))];
  const merged: { from: Day; to: Day | null; said: Said }[] = [];
  for (const day of days.sort((a, b) => a - b)) {
    const said = say(metOn(conditions, day));
    const last = merged.at(-1);
    if (last?.said === said) continue;
    if (last) last.to = day;
    merged.push({ from: day, to: null, said });
  }
  return merged;
};

/**
 * Advises on a seat held by one person, from what was known of it step by step until the day.
 * What is not known is never counted as met.
 */
export const adviseSplit = (steps: readonly SeatStep[], day: Day, assumptions: Assumptions): SplitAdvice => {
  const conditions = tellConditions(steps, day, assumptions);
  const past = pastOf(conditions, wordFor);
  const now = past.at(-1)!;
  const pressed = pastOf(conditions, (met) => conditionKeys.filter(isPressure).some(met)).at(-1)!;
  const met = metOn(conditions, day);
  const unknown = conditions.filter(({ answer }) => answer === 'not known').map(({ key }) => key);
  return {
    ...{ advice: now.said, since: now.from, pressedSince: pressed.said ? pressed.from : null, conditions },
    past: past.map(({ said, ...days }) => ({ ...days, advice: said })),
    wouldChange: unknown.filter((key) => wordFor((each) => each === key || met(each)) !== now.said),
  };
};
