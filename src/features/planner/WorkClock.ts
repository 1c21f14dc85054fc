import type { Day } from '../../base/day.ts';
import type { Person } from './problem.ts';

/** A whole number of the smallest step of time; how many make an hour, the model says. */
export type Tick = number;

/** Monday is 0. The first of January 1970 was a Thursday. */
const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/**
 * Turns a person's working time into time on the clock and back. Each day's working time comes first in the day;
 * sums from the first day on are kept until the last leave and a week beyond, from where weeks repeat.
 */
export class WorkClock {
  /** Working ticks before each day. */
  readonly #before: Int32Array;
  readonly #perDay: number;
  readonly #perWeek: number;
  readonly #days: number;
  /** Days on which a leave begins and the first one after it, rising and apart. */
  readonly #leave: readonly { readonly from: number; readonly to: number }[];

  /** @param perHour Ticks to an hour. */
  constructor(person: Person, start: Day, perHour: number) {
    const { workingTime, share = 1 } = person;
    this.#perDay = 24 * perHour;
    const week = (workingTime?.week ?? [24, 24, 24, 24, 24, 24, 24]).map((hours) =>
      Math.round(Math.min(24, hours) * share * perHour),
    );
    this.#perWeek = week.reduce((a, b) => a + b, 0);
    const holidays = new Set(workingTime?.holidays);
    this.#leave = apart(
      (workingTime?.away ?? []).map(({ from, to }) => ({
        from: Math.max(0, from - start),
        to: to === null ? farAway : to - start,
      })),
    );
    const last = Math.max(
      0,
      ...this.#leave.map(({ to }) => (to === farAway ? 0 : to)),
      ...[...holidays].map((day) => day - start + 1),
    );
    this.#days = last + 7;
    this.#before = new Int32Array(this.#days + 1);
    const isAway = new Uint8Array(this.#days);
    for (const { from, to } of this.#leave) isAway.fill(1, from, Math.min(to, this.#days));
    for (let day = 0; day < this.#days; day += 1) {
      const works = isAway[day] === 0 && !holidays.has(start + day);
      this.#before[day + 1] = this.#before[day]! + (works ? week[weekdayOf(start + day)]! : 0);
    }
    if (this.#leave.some(({ to }) => to === farAway)) this.#perWeek = 0;
  }

  /** Does it ever work again after its last known leave? If not, its working time is finite. */
  get ends(): boolean {
    return this.#perWeek === 0;
  }

  /** Working ticks before a moment. */
  worked(at: Tick): Tick {
    const weeks = this.#weeksBeyond(at);
    const day = Math.floor(at / this.#perDay) - weeks * 7;
    const before = this.#before[day]!;
    return (
      before +
      Math.min(at - (day + weeks * 7) * this.#perDay, this.#before[day + 1]! - before) +
      weeks * this.#perWeek
    );
  }

  /** The moment by which so much is worked, the earliest. `Infinity` if never. */
  momentOf(worked: Tick, from: Tick = 0): Tick {
    if (worked <= 0) return 0;
    const all = this.#before[this.#days]!;
    let weeks = 0;
    if (worked > all) {
      if (this.#perWeek === 0) return Number.POSITIVE_INFINITY;
      weeks = Math.ceil((worked - all) / this.#perWeek);
    }
    const rest = worked - weeks * this.#perWeek;
    let day = weeks > 0 ? this.#days - 7 : Math.min(this.#days - 1, Math.floor(from / this.#perDay));
    while (this.#before[day + 1]! < rest) day += 1;
    return (day + weeks * 7) * this.#perDay + rest - this.#before[day]!;
  }

  /** The first moment from `at` on at which the person works. */
  nextWork(at: Tick): Tick {
    const moment = this.momentOf(this.worked(at) + 1, at);
    return Math.max(at, moment - 1);
  }

  /** The first working moment from `start` on from when so much work is not interrupted by leave. */
  wholeFrom(start: Tick, ticks: Tick): Tick {
    let from = start;
    for (const leave of this.#leave) {
      if (leave.from * this.#perDay <= from) continue;
      if (leave.from * this.#perDay >= this.momentOf(this.worked(from) + ticks, from)) return from;
      from = this.nextWork(leave.to * this.#perDay);
    }
    return from;
  }

  #weeksBeyond(at: Tick): number {
    const day = Math.floor(at / this.#perDay);
    return day < this.#days ? 0 : Math.ceil((day + 1 - this.#days) / 7);
  }
}

const farAway = 0x7fff_ffff;

/** Leaves in order, those that touch made one, those that are over left out. */
const apart = (spans: readonly { from: number; to: number }[]): { from: number; to: number }[] => {
  const joined: { from: number; to: number }[] = [];
  for (const span of spans.filter(({ to }) => to > 0).sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last !== undefined && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else joined.push({ ...span });
  }
  return joined;
};
