import { type Assumptions, defaultAssumptions } from '../load/index.ts';

/** A kind of task that a leader does again and again, and who might learn it. Costs are in hours of the leader at w_L = 1. */
export interface Delegating {
  /** Hours it takes the leader. */
  readonly hours: number;
  /** How many times as long it takes the other the first time; 2: twice. */
  readonly slowness: number;
  /** How fast that fades: the k-th time takes 1 + (slowness − 1)·k^−b. */
  readonly learning: number;
  /** What an hour of the leader is worth while others wait for it, in hours: 1 when nothing waits. */
  readonly mu: number;
  /** What it costs, in hours of the leader, when this very thing is done an hour later. Left out: nothing. */
  readonly delayCost?: number;
}

/** What the model takes for granted, of the organisation's assumptions: docs/models/delegation.md. */
export type DelegationSettings = Pick<
  Assumptions,
  'otherHour' | 'review' | 'explaining' | 'explainingFades' | 'mishap' | 'mendingHours'
>;

export const costOfDoing = ({ hours, mu }: Delegating): number => hours * mu;

/** Hours of the other at the k-th time. */
export const hoursOfOther = (
  { hours, slowness, learning }: Pick<Delegating, 'hours' | 'slowness' | 'learning'>,
  k: number,
): number => hours * (1 + (slowness - 1) * k ** -learning);

/** Hours of the leader at the k-th time that somebody else does it: explaining and looking over, and mending on average. */
export const hoursOfLeader = (
  { hours, learning }: Pick<Delegating, 'hours' | 'learning'>,
  k: number,
  { review, explaining, explainingFades, mishap, mendingHours }: DelegationSettings = defaultAssumptions,
): { readonly guiding: number; readonly mending: number } => ({
  guiding: hours * (review + explaining * Math.exp(-(k - 1) / explainingFades)),
  mending: mishap * k ** -learning * mendingHours,
});

/** What the k-th time costs when somebody else does it, k from 1, in its parts. */
export const partsOfDelegating = (
  task: Delegating,
  k: number,
  settings: DelegationSettings = defaultAssumptions,
) => {
  const other = hoursOfOther(task, k);
  const { guiding, mending } = hoursOfLeader(task, k, settings);
  return {
    work: other * settings.otherHour,
    guiding: guiding * task.mu,
    mending: mending * task.mu,
    delay: (task.delayCost ?? 0) * Math.max(0, other - task.hours),
  };
};

export const costOfDelegating = (
  task: Delegating,
  k: number,
  settings: DelegationSettings = defaultAssumptions,
): number => {
  const { work, guiding, mending, delay } = partsOfDelegating(task, k, settings);
  return work + guiding + mending + delay;
};

/** Further than so many repeats nobody plans. */
export const furthest = 60;

/** After how many times delegating has cost no more than doing it oneself; null: not within 60. */
export const breakEven = (
  task: Delegating,
  settings: DelegationSettings = defaultAssumptions,
): number | null => {
  let [delegated, done] = [0, 0];
  for (let times = 1; times <= furthest; times += 1) {
    delegated += costOfDelegating(task, times, settings);
    done += costOfDoing(task);
    if (delegated <= done) return times;
  }
  return null;
};

/** What either has cost after 1, 2 … `times` times, in hours of the leader. */
export const bothSides = (
  task: Delegating,
  times: number,
  settings: DelegationSettings = defaultAssumptions,
): readonly { readonly times: number; readonly self: number; readonly delegated: number }[] => {
  let delegated = 0;
  return Array.from({ length: times }, (_, at) => {
    delegated += costOfDelegating(task, at + 1, settings);
    return { times: at + 1, self: (at + 1) * costOfDoing(task), delegated };
  });
};
