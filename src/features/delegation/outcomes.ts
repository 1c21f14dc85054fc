import { groupBy } from '../../base/list.ts';
import type { PersonId } from '../people/index.ts';
import { type DelegationSettings, hoursOfLeader, hoursOfOther } from './breakEven.ts';
import {
  beliefAfter,
  beliefBefore,
  type LearningBelief,
  type Spread,
  slownessAt,
  spreadOf,
  type TimedOutcome,
} from './learningBelief.ts';
import type { Prediction } from './prediction.ts';

export const wents = ['well', 'mended'] as const;

/** What came of a choice at its first, second … time. */
export interface Outcome {
  readonly choice: string;
  readonly times: number;
  readonly leaderHours: number;
  /** Null: the leader did it. */
  readonly otherHours: number | null;
  readonly went: (typeof wents)[number];
}

/** What one outcome was predicted to take, beside what it took. Hours, and costs in hours of the leader. */
export interface Compared {
  readonly predicted: { readonly leader: number; readonly other: number; readonly cost: number };
  readonly actual: { readonly leader: number; readonly other: number; readonly cost: number };
  /** What it would have cost the leader to do it. */
  readonly self: number;
}

export const compare = (
  { hours, mu, slowness, learning }: Prediction,
  { times, leaderHours, otherHours }: Outcome,
  settings: DelegationSettings,
): Compared => {
  const costOf = (leader: number, other: number) => leader * mu + other * settings.otherHour;
  const actual = { leader: leaderHours, other: otherHours ?? 0 };
  const task = { hours, slowness: slowness.value, learning: learning.value };
  const { guiding, mending } = hoursOfLeader(task, times, settings);
  const predicted =
    otherHours === null
      ? { leader: hours, other: 0 }
      : { leader: guiding + mending, other: hoursOfOther(task, times) };
  return {
    predicted: { ...predicted, cost: costOf(predicted.leader, predicted.other) },
    actual: { ...actual, cost: costOf(actual.leader, actual.other) },
    self: hours * mu,
  };
};

/** An outcome with what is needed to learn from it. `by` only counts how many people there were. */
export interface ClassOutcome {
  readonly taskClass: string;
  readonly by: PersonId | null;
  readonly outcome: TimedOutcome;
}

/** How a class of task is estimated now. */
export interface ClassEstimate {
  readonly taskClass: string;
  readonly outcomes: number;
  /** `assumed`: too few outcomes. `one person`: all by the same one, and nobody is measured. `estimated`: from outcomes. */
  readonly from: 'assumed' | 'one person' | 'estimated';
  readonly slowness: Spread;
  readonly learning: Spread;
  readonly belief: LearningBelief;
}

interface EstimateSettings {
  readonly learning: number;
  readonly slowness: number;
  readonly outcomesNeeded: number;
}

/** One name for one class, however it is spelled. */
export const classKey = (taskClass: string): string => taskClass.trim().toLowerCase().replaceAll(/\s+/g, ' ');

/**
 * A class of task estimated anew from what came of it. Never a person: outcomes of one alone would measure them, so
 * those change nothing.
 */
export const estimateClass = (
  taskClass: string,
  outcomes: readonly ClassOutcome[],
  { learning, slowness, outcomesNeeded }: EstimateSettings,
): ClassEstimate => {
  const ours = outcomes.filter((each) => classKey(each.taskClass) === classKey(taskClass));
  const people = groupBy(ours, ({ by }) => by ?? 'erased').size;
  const from = ours.length < outcomesNeeded ? 'assumed' : people < 2 ? 'one person' : 'estimated';
  const before = beliefBefore(learning);
  const belief =
    from === 'estimated'
      ? beliefAfter(
          before,
          ours.map(({ outcome }) => outcome),
        )
      : before;
  return {
    ...{ taskClass, outcomes: ours.length, from, belief },
    slowness: spreadOf(belief, ({ factor }) => slownessAt(slowness, factor)),
    learning: spreadOf(belief, (guess) => guess.learning),
  };
};
