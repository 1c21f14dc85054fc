import type { Day } from '../../../base/day.ts';
import type { Away } from '../expertise.ts';

/** How much of what somebody knew is left after a time: absence does not count. */
export class Memory {
  readonly #perDay: number;
  readonly #absences = new Map<number, Away[]>();

  constructor(halfLife: number, away: readonly Away[]) {
    this.#perDay = Math.LN2 / halfLife;
    for (const one of away) {
      const known = this.#absences.get(one.developer);
      if (known) known.push(one);
      else this.#absences.set(one.developer, [one]);
    }
  }

  /** 0–1, of a developer, from one day to a later one. */
  kept(developer: number, from: Day, to: Day): number {
    if (to <= from) return 1;
    const absences = this.#absences.get(developer);
    const days = to - from - (absences ? daysAway(absences, from, to) : 0);
    return Math.exp(-this.#perDay * days);
  }

  /** Who is away on a day. */
  *awayOn(day: Day): Iterable<number> {
    for (const [developer, absences] of this.#absences)
      if (absences.some(({ from, to }) => from <= day && (to === null || day < to))) yield developer;
  }
}

/** Days of absence between two days; overlapping absences count once. */
const daysAway = (absences: readonly Away[], from: Day, to: Day): number => {
  const spans = absences
    .map((one) => [Math.max(from, one.from), Math.min(to, one.to ?? to)] as const)
    .filter(([start, end]) => start < end)
    .sort(([a], [b]) => a - b);
  let days = 0;
  let counted = from;
  for (const [start, end] of spans) {
    days += Math.max(0, end - Math.max(start, counted));
    counted = Math.max(counted, end);
  }
  return days;
};
