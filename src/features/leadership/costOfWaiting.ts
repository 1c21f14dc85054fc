import type { Assumptions } from '../load/index.ts';
import { waitingTimes } from '../load/index.ts';

/** What one week more in one seat costs. */
export interface CostOfWaiting {
  /** Hours a week that do not fit: they are worked late, done badly or left. */
  readonly hoursOver: number;
  /** What an hour of the leader is worth in hours, while others wait for them. */
  readonly mu: number;
  /** `hoursOver` at that price. */
  readonly price: number;
  /** How many times the time a thing takes it waits before; null: from a load of 1 on the queue has no end. */
  readonly waits: number | null;
}

/** (L − 1)·H·μ. Model: docs/models/split.md. */
export const costOfWaiting = (
  load: number,
  mu: number,
  { contractHours, overloadedAbove, waitingVariability }: Assumptions,
): CostOfWaiting => {
  const hoursOver = Math.max(0, load - overloadedAbove) * contractHours;
  const waits = waitingTimes(load, waitingVariability);
  return { hoursOver, mu, price: hoursOver * mu, waits: Number.isFinite(waits) ? waits : null };
};
