import type { Assumptions } from '../load/index.ts';

type Assumed = Pick<Assumptions, 'rampStart' | 'rampDays'>;

/** From this part on an effect counts as full: the curve itself never gets there. */
const full = 0.95;

/** What somebody gets done so many days after they began, 0–1: .5 + .5(1 − e^(−t/80 d)). 0 before they began. */
export const ramp = (days: number, { rampStart, rampDays }: Assumed): number =>
  days < 0 ? 0 : rampStart + (1 - rampStart) * (1 - Math.exp(-days / rampDays));

/** Days after the beginning until 95 %. */
export const daysToFull = ({ rampStart, rampDays }: Assumed): number =>
  rampStart >= full ? 0 : rampDays * Math.log((1 - rampStart) / (1 - full));
