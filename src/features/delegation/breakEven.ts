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
}

/** Configurable assumptions, see docs/models/delegation.md. */
export interface DelegationSettings {
  /** Cost of an hour of the other, in hours of the leader. */
  readonly otherHour: number;
  /** Share of the task that looking it over takes for good. */
  readonly review: number;
  /** Share that explaining takes at first, and over how many times it fades. */
  readonly explaining: number;
  readonly explainingFades: number;
  /** Chance that the first one goes wrong, and the leader's hours to mend it. */
  readonly mishap: number;
  readonly mendingHours: number;
  /** What a day later costs, and by how many days the k-th is later, in the leader's hours. */
  readonly delayCost: (times: number) => number;
}

const defaultDelegationSettings: DelegationSettings = {
  otherHour: 0.7,
  review: 0.1,
  explaining: 0.5,
  explainingFades: 2,
  mishap: 0.2,
  mendingHours: 4,
  delayCost: () => 0,
};

/** Medians that we fitted to Lui & Chan 2006: the same task again, and merely similar ones. */
export const learningRates = { same: 0.6, similar: 0.27 } as const;

export const costOfDoing = ({ hours, mu }: Delegating): number => hours * mu;

/** What the k-th time costs when somebody else does it, k from 1. */
export const costOfDelegating = (
  { hours, slowness, learning, mu }: Delegating,
  k: number,
  settings: DelegationSettings = defaultDelegationSettings,
): number => {
  const { otherHour, review, explaining, explainingFades, mishap, mendingHours, delayCost } = settings;
  const faded = k ** -learning;
  const work = hours * (1 + (slowness - 1) * faded) * otherHour;
  const leader = hours * (review + explaining * Math.exp(-(k - 1) / explainingFades)) * mu;
  return work + leader + mishap * faded * mendingHours * mu + delayCost(k);
};

/** Further than so many repeats nobody plans. */
const furthest = 60;

/** After how many times delegating has cost no more than doing it oneself; null: not within 60. */
export const breakEven = (
  task: Delegating,
  settings: DelegationSettings = defaultDelegationSettings,
): number | null => {
  let [delegated, done] = [0, 0];
  for (let times = 1; times <= furthest; times += 1) {
    delegated += costOfDelegating(task, times, settings);
    done += costOfDoing(task);
    if (delegated <= done) return times;
  }
  return null;
};
