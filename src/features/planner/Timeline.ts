import { type Part, Practice } from './growing/Practice.ts';
import { knownOf } from './known.ts';
import type { Assignment, Clock } from './plan.ts';
import type { Item, ItemId, Problem } from './problem.ts';
import { type Tick, WorkClock } from './WorkClock.ts';

/** Finer than plans count: a hundredth of an hour, so that hours left to chance are not rounded away. */
const perHour = 100;

/** Plans count in quarters of an hour, and round up. */
export const inQuarters = (hours: number): number => Math.ceil(4 * hours - 1e-6) / 4;

/** A moment that stands for never. */
const never: Tick = 0x1fff_ffff;

/**
 * Who does what in which order, put on the clock again and again with other hours or other people: for chance, for
 * growth, for `what if`. Each person does their items in the order of the plan, as early as all that is waited for
 * allows.
 */
export class Timeline {
  readonly assignments: readonly Assignment[];
  /** By assignment, as a number into problem.people. May be changed between runs. */
  readonly person: Int32Array;
  /** By assignment: hours. May be changed between runs; where people grow, each run finds them anew. */
  readonly hours: Float64Array;
  /** By assignment, in hours on the clock. */
  readonly start: Float64Array;
  readonly finish: Float64Array;
  /** Items in the order of their start, each with the range of its assignments. */
  readonly items: readonly { readonly item: Item; readonly from: number; readonly to: number }[];
  readonly #after: readonly { readonly item: number; readonly lag: Tick }[][];
  readonly #release: readonly Tick[];
  readonly #clocks: readonly WorkClock[];
  readonly #practice: Practice | undefined;
  /** By assignment: of the run that goes on. */
  readonly #ticks: Int32Array;
  /** Places whose people did not know enough in the last run. */
  unable = 0;

  constructor(problem: Problem, assignments: readonly Assignment[]) {
    const known = knownOf(problem);
    const at = new Map(problem.people.map(({ id }, index) => [id, index]));
    const begins = new Map<ItemId, Clock>();
    for (const { item, start } of assignments) begins.set(item, Math.min(start, begins.get(item) ?? start));
    const rank = ranksOf(problem, begins);
    this.assignments = assignments.toSorted(
      (a, b) =>
        rank.get(a.item)! - rank.get(b.item)! ||
        Number(a.isLearner ?? false) - Number(b.isLearner ?? false) ||
        a.need - b.need,
    );
    this.person = Int32Array.from(this.assignments, ({ person }) => at.get(person)!);
    this.hours = Float64Array.from(this.assignments, ({ hours }) => hours);
    this.#ticks = new Int32Array(assignments.length);
    this.start = new Float64Array(assignments.length);
    this.finish = new Float64Array(assignments.length);
    this.items = rangesOf(this.assignments).map(([from, to]) => ({
      item: known.items.get(this.assignments[from]!.item)!,
      from,
      to,
    }));
    const where = new Map(this.items.map(({ item }, index) => [item.id, index]));
    this.#after = this.items.map(({ item: { after = [] } }) =>
      after
        .filter(({ item }) => where.has(item))
        .map(({ item, lagDays = 0 }) => ({ item: where.get(item)!, lag: lagDays * 24 * perHour })),
    );
    this.#release = this.items.map(
      ({ item: { release, pinned } }) =>
        24 *
        perHour *
        Math.max(
          0,
          (release ?? problem.start) - problem.start,
          (pinned?.start ?? problem.start) - problem.start,
        ),
    );
    this.#clocks = problem.people.map((person) => new WorkClock(person, problem.start, perHour));
    const parts = this.assignments.map(
      ({ item, need, isLearner = false }): Part => ({ item: known.items.get(item)!, need, isLearner }),
    );
    this.#practice = problem.growth === undefined ? undefined : new Practice(problem, parts, this.person);
  }

  /**
   * Puts everything on the clock.
   * @param longer By item: how many times as long as planned it takes.
   * @returns Cost of delay of all items.
   */
  run(longer?: Float64Array): number {
    const free = new Int32Array(this.#clocks.length);
    const done = new Int32Array(this.items.length);
    this.#practice?.levels.begin();
    this.unable = 0;
    let delay = 0;
    for (const [index, { item, from, to }] of this.items.entries()) {
      let earliest = this.#release[index]!;
      for (const link of this.#after[index]!) earliest = Math.max(earliest, done[link.item]! + link.lag);
      for (let at = from; at < to; at += 1) earliest = Math.max(earliest, free[this.person[at]!]!);
      const start = this.#startOf(index, earliest, longer?.[index]);
      for (let at = from; at < to; at += 1) {
        const clock = this.#clocks[this.person[at]!]!;
        const finish = Math.min(never, clock.momentOf(clock.worked(start) + this.#ticks[at]!, start));
        free[this.person[at]!] = finish;
        this.start[at] = start / perHour;
        this.finish[at] = finish / perHour;
        done[index] = Math.max(done[index]!, finish);
      }
      for (let at = from; at < to; at += 1) this.#practice?.learn(at, this.finish[at]!);
      delay += ((item.costOfDelay ?? 0) * done[index]!) / perHour / 168;
    }
    return delay;
  }

  /** The last finish of an item in the last run. */
  finishOf(index: number): Clock {
    const { from, to } = this.items[index]!;
    let last = 0;
    for (let at = from; at < to; at += 1) last = Math.max(last, this.finish[at]!);
    return last;
  }

  makespan(): Clock {
    return this.finish.reduce((last, finish) => Math.max(last, finish), 0);
  }

  /** The last run in the words of the problem. */
  asAssignments(problem: Problem): readonly Assignment[] {
    return this.assignments.map((assignment, at) => ({
      ...assignment,
      person: problem.people[this.person[at]!]!.id,
      hours: this.hours[at]!,
      start: this.start[at]!,
      finish: this.finish[at]!,
    }));
  }

  /** When an item begins, how long its people take being found: where they grow, the two hang on each other. */
  #startOf(index: number, earliest: Tick, longer: number | undefined): Tick {
    for (let start = earliest; ; ) {
      const unable = this.#findHours(index, start, longer);
      const together = this.#togetherFrom(index, start);
      if (together === start || this.#practice === undefined) {
        this.unable += unable;
        return together;
      }
      start = together;
    }
  }

  #findHours(index: number, start: Tick, longer: number | undefined): number {
    const { from, to } = this.items[index]!;
    const unable = this.#practice?.work(from, to, start / perHour, longer) ?? 0;
    for (let at = from; at < to; at += 1) {
      if (this.#practice !== undefined) {
        const hours = this.#practice.hours[at]!;
        this.hours[at] = longer === undefined ? inQuarters(hours) : hours;
        this.#practice.hours[at] = this.hours[at]!;
      }
      const hours = this.hours[at]! * (this.#practice === undefined ? (longer ?? 1) : 1);
      this.#ticks[at] = Math.max(1, Math.ceil(hours * perHour - 1e-6));
    }
    return unable;
  }

  /** The first moment at which all of them work, and none is kept from finishing in one go where that is asked. */
  #togetherFrom(index: number, earliest: Tick): Tick {
    const { item, from, to } = this.items[index]!;
    let start = earliest;
    for (let tries = 0; tries < mostTries; tries += 1) {
      const before = start;
      for (let at = from; at < to; at += 1) {
        const clock = this.#clocks[this.person[at]!]!;
        start = Math.min(never, clock.nextWork(start));
        if (start < never && item.maySplit !== true)
          start = Math.min(never, clock.wholeFrom(start, this.#ticks[at]!));
      }
      if (start === before || start >= never) return start;
    }
    return start;
  }
}

/** People who never work at the same time do not look for a common start for ever. */
const mostTries = 100;

/** Where each item stands by its start; what it waits for always before it. */
const ranksOf = ({ items }: Problem, begins: ReadonlyMap<ItemId, Clock>): ReadonlyMap<ItemId, number> => {
  const byId = new Map(items.map((item) => [item.id, item]));
  const ranks = new Map<ItemId, number>();
  const inOrder = items
    .filter(({ id }) => begins.has(id))
    .sort((a, b) => begins.get(a.id)! - begins.get(b.id)!);
  const stack: Item[] = inOrder.toReversed();
  while (stack.length > 0) {
    const item = stack.at(-1)!;
    const waits = (item.after ?? [])
      .map((link) => byId.get(link.item))
      .filter((each) => each !== undefined && begins.has(each.id) && !ranks.has(each.id)) as Item[];
    if (waits.length > 0 && !ranks.has(item.id)) stack.push(...waits);
    else {
      stack.pop();
      if (!ranks.has(item.id)) ranks.set(item.id, ranks.size);
    }
  }
  return ranks;
};

const rangesOf = (assignments: readonly Assignment[]): readonly [from: number, to: number][] => {
  const ranges: [number, number][] = [];
  for (const [at, { item }] of assignments.entries())
    if (at > 0 && assignments[at - 1]!.item === item) ranges.at(-1)![1] = at + 1;
    else ranges.push([at, at + 1]);
  return ranges;
};
