import {
  defaultGrowth,
  faded,
  type GrowthLaw,
  grown,
  paceAt,
  reaches,
  teachingLevel,
  teachingShare,
} from '../growth.ts';
import { effortAt, hoursOn, knownOf, levelOf, needsOf } from '../known.ts';
import type { Assignment, Clock } from '../plan.ts';
import type { Item, Person, Problem, SkillAt } from '../problem.ts';
import { WorkClock } from '../WorkClock.ts';

/** One person’s part of an item, with skills counted from 0. */
interface Part {
  readonly item: number;
  readonly need: number;
  readonly asked: readonly { readonly skill: number; readonly level: number }[];
  /** Hours at the pace that efforts are estimated at. */
  readonly hours: number;
}

const perHour = 4;
const never = 0x1fff_ffff;

/** One person’s part of one item; a learner’s is beside the first place, and both work the same hours. */
export interface GrowingAssignment extends Assignment {
  readonly isLearner: boolean;
}

/** What a run came to. */
export interface Outcome {
  /** Cost of delay. */
  readonly delay: number;
  readonly makespan: Clock;
  /** Hours of delay beyond due days, and places whose people did not know enough when they began. */
  readonly late: number;
  readonly unable: number;
}

/**
 * A plan that knows growth, or is to be tried against it: an order of items, a person on each place, and on some items
 * a learner beside the first place. Each run goes through the plan with levels that rise and fall on the way, so that
 * who has learned is faster, or able at all. With `chance` handed in, efforts differ from what was estimated.
 */
export class GrowingDraft {
  readonly problem: Problem;
  readonly law: GrowthLaw;
  readonly order: Int32Array;
  readonly parts: readonly Part[];
  /** By part. */
  readonly person: Int32Array;
  /** By item: who learns beside its first place; −1 for nobody. */
  readonly learner: Int32Array;
  /** By item, after a run. */
  readonly start: Float64Array;
  readonly finish: Float64Array;
  /** By part, then by item for learners: hours worked in the last run. */
  readonly hours: Float64Array;
  /** By person × skill, after a run. */
  readonly levels: Float64Array;
  readonly skills: readonly string[];
  readonly #assignments: readonly Assignment[];
  readonly #items: readonly Item[];
  readonly #range: Int32Array;
  readonly #before: readonly { readonly item: number; readonly lag: number }[][];
  readonly #clocks: readonly WorkClock[];
  readonly #from: Float64Array;
  readonly #initial: Float64Array;
  readonly #usedAt: Float64Array;
  readonly #times: Int32Array;

  constructor(problem: Problem, assignments: readonly Assignment[], law: GrowthLaw = defaultGrowth) {
    const { items, people } = problem;
    const known = knownOf(problem);
    const at = new Map(items.map(({ id }, index) => [id, index]));
    const who = new Map(people.map(({ id }, index) => [id, index]));
    this.problem = problem;
    this.law = law;
    this.#assignments = assignments;
    this.#items = items;
    this.skills = [
      ...new Set([
        ...people.flatMap((person) => Object.keys(person.skills)),
        ...items.flatMap((item) => item.needs.flatMap(({ skills }) => skills.map(({ skill }) => skill))),
      ]),
    ];
    const numbered = (asked: readonly SkillAt[]) =>
      asked.map(({ skill, level }) => ({ skill: this.skills.indexOf(skill), level }));
    this.parts = items.flatMap((item, index) =>
      needsOf(item).flatMap((need, needAt) =>
        Array.from({ length: need.people ?? 1 }, () => ({
          item: index,
          need: needAt,
          asked: numbered(need.skills),
          hours: hoursOn(item, need, nobody, { ...problem, pace: {} }),
        })),
      ),
    );
    this.#range = new Int32Array(items.length + 1);
    for (const { item } of this.parts) this.#range[item + 1]! += 1;
    for (let item = 0; item < items.length; item += 1) this.#range[item + 1]! += this.#range[item]!;
    this.person = new Int32Array(this.parts.length);
    const begins = new Float64Array(items.length);
    const left = [...assignments];
    for (const [part, { item, need }] of this.parts.entries()) {
      const found = left.findIndex((each) => each.item === items[item]!.id && each.need === need);
      const [assignment] = left.splice(found, 1);
      this.person[part] = who.get(assignment!.person)!;
      begins[item] = assignment!.start;
    }
    const depth = depthsOf(items, at);
    this.order = Int32Array.from(items.keys()).sort(
      (a, b) => begins[a]! - begins[b]! || depth[a]! - depth[b]!,
    );
    this.learner = new Int32Array(items.length).fill(-1);
    this.start = new Float64Array(items.length);
    this.finish = new Float64Array(items.length);
    this.hours = new Float64Array(this.parts.length + items.length);
    this.#before = items.map(({ after = [] }) =>
      after.map(({ item, lagDays = 0 }) => ({ item: at.get(item)!, lag: 24 * lagDays })),
    );
    this.#clocks = people.map((person) => new WorkClock(person, problem.start, perHour));
    this.#from = Float64Array.from(
      items,
      ({ release, pinned }) =>
        24 *
        Math.max(
          0,
          (release ?? problem.start) - problem.start,
          (pinned?.start ?? problem.start) - problem.start,
        ),
    );
    this.#initial = Float64Array.from(
      people.flatMap((person) =>
        this.skills.map((skill) => Math.max(0, levelOf(known.people.get(person.id)!, skill))),
      ),
    );
    this.levels = this.#initial.slice();
    this.#usedAt = new Float64Array(this.levels.length);
    this.#times = new Int32Array(this.levels.length);
  }

  /** The same plan in a world where people grow by another law. */
  under(law: GrowthLaw): GrowingDraft {
    const other = new GrowingDraft(this.problem, this.#assignments, law);
    other.order.set(this.order);
    other.person.set(this.person);
    other.learner.set(this.learner);
    return other;
  }

  /** @param longer By item: how many times as long as estimated it takes; 1 where not given. */
  run(longer?: Float64Array): Outcome {
    const free = new Float64Array(this.#clocks.length);
    this.levels.set(this.#initial);
    this.#usedAt.fill(0);
    this.#times.fill(0);
    let [delay, late, unable, makespan] = [0, 0, 0, 0];
    for (const item of this.order) {
      let from = this.#from[item]!;
      for (const { item: before, lag } of this.#before[item]!)
        from = Math.max(from, this.finish[before]! + lag);
      const team = this.#team(item);
      for (const person of team) from = Math.max(from, free[person]!);
      const start = this.#together(team, from);
      this.start[item] = start;
      unable += this.#work(item, start, longer?.[item] ?? 1);
      let finish = start;
      for (const [k, person] of team.entries()) {
        const slot =
          k < team.length - (this.learner[item]! < 0 ? 0 : 1)
            ? this.#range[item]! + k
            : this.parts.length + item;
        free[person] = this.#end(person, start, this.hours[slot]!);
        finish = Math.max(finish, free[person]!);
      }
      this.#learn(item, start, finish);
      this.finish[item] = finish;
      makespan = Math.max(makespan, finish);
      const { costOfDelay = 0, due } = this.#items[item]!;
      delay += (costOfDelay * finish) / 168;
      if (due !== undefined) late += Math.max(0, finish - 24 * (due + 1 - this.problem.start));
    }
    this.#fadeUntil(makespan);
    return { delay, makespan, late, unable };
  }

  /** The last run in the words of the problem, by start. */
  assignments(): readonly GrowingAssignment[] {
    const { items, people } = this.problem;
    const of = (
      slot: number,
      item: number,
      person: number,
      need: number,
      isLearner: boolean,
    ): GrowingAssignment => ({
      ...{ item: items[item]!.id, person: people[person]!.id, need, isLearner, hours: this.hours[slot]! },
      start: this.start[item]!,
      finish: this.#end(person, this.start[item]!, this.hours[slot]!),
    });
    return [
      ...this.parts.map(({ item, need }, part) => of(part, item, this.person[part]!, need, false)),
      ...[...this.learner.entries()].flatMap(([item, person]) =>
        person < 0 ? [] : [of(this.parts.length + item, item, person, 0, true)],
      ),
    ].sort((a, b) => a.start - b.start);
  }

  /** Places of an item: the numbers of its parts. */
  partsOf(item: number): readonly [from: number, to: number] {
    return [this.#range[item]!, this.#range[item + 1]!];
  }

  has(item: number, person: number): boolean {
    return this.#team(item).includes(person);
  }

  #team(item: number): number[] {
    const team = [...this.person.subarray(this.#range[item], this.#range[item + 1])];
    return this.learner[item]! < 0 ? team : [...team, this.learner[item]!];
  }

  /** Hours of all who work on an item, by what they know as it begins; how many do not know enough. */
  #work(item: number, start: Clock, longer: number): number {
    const [from, to] = this.partsOf(item);
    let unable = 0;
    for (let part = from; part < to; part += 1) {
      const { asked, hours } = this.parts[part]!;
      const person = this.person[part]!;
      if (asked.some(({ skill, level }) => !reaches(this.#level(person, skill, start), level))) unable += 1;
      this.hours[part] = (hours * longer) / this.#pace(person, part, start);
    }
    const learner = this.learner[item]!;
    if (learner < 0) return unable;
    const { asked, hours } = this.parts[from]!;
    const teacher = this.person[from]!;
    if (asked.some(({ skill }) => !reaches(this.#level(teacher, skill, start), teachingLevel))) unable += 1;
    const pace = this.#pace(teacher, from, start);
    const times = Math.max(
      0,
      ...asked.map(({ skill }) => this.#times[learner * this.skills.length + skill]!),
    );
    const together = pace * (1 - teachingShare(times + 1, this.law)) + this.#pace(learner, from, start);
    this.hours[from] = (hours * longer) / together;
    this.hours[this.parts.length + item] = this.hours[from]!;
    return unable;
  }

  #learn(item: number, start: Clock, finish: Clock): void {
    const [from, to] = this.partsOf(item);
    for (let part = from; part < to; part += 1)
      this.#use(this.person[part]!, part, this.hours[part]!, false, start, finish);
    const learner = this.learner[item]!;
    if (learner >= 0) this.#use(learner, from, this.hours[this.parts.length + item]!, true, start, finish);
  }

  #use(person: number, part: number, hours: number, isTaught: boolean, start: Clock, finish: Clock): void {
    for (const { skill } of this.parts[part]!.asked) {
      const at = person * this.skills.length + skill;
      this.levels[at] = grown(this.#level(person, skill, start), hours, isTaught, this.law);
      this.#usedAt[at] = finish;
      this.#times[at]! += 1;
    }
  }

  #level(person: number, skill: number, moment: Clock): number {
    const at = person * this.skills.length + skill;
    const level = this.levels[at]!;
    if (level === 0) return 0;
    const days = daysPresent(this.problem.people[person]!, this.problem.start, this.#usedAt[at]!, moment);
    return days <= 0 ? level : faded(level, days, this.law);
  }

  #pace(person: number, part: number, moment: Clock): number {
    const { asked } = this.parts[part]!;
    let pace = asked.length === 0 ? 1 : Number.POSITIVE_INFINITY;
    for (const { skill } of asked)
      pace = Math.min(pace, paceAt(this.#level(person, skill, moment), this.law));
    return pace;
  }

  #fadeUntil(end: Clock): void {
    for (let person = 0; person < this.#clocks.length; person += 1)
      for (let skill = 0; skill < this.skills.length; skill += 1) {
        const level = this.#level(person, skill, end);
        this.levels[person * this.skills.length + skill] = level;
      }
  }

  #together(team: readonly number[], from: Clock): Clock {
    let start = Math.min(never, Math.ceil(from * perHour - 1e-6));
    for (let tries = 0; tries < 100; tries += 1) {
      const before = start;
      for (const person of team) start = Math.min(never, this.#clocks[person]!.nextWork(start));
      if (start === before) break;
    }
    return start / perHour;
  }

  #end(person: number, start: Clock, hours: number): Clock {
    const clock = this.#clocks[person]!;
    const at = Math.round(start * perHour);
    return (
      Math.min(never, clock.momentOf(clock.worked(at) + Math.max(1, Math.ceil(hours * perHour - 1e-6)), at)) /
      perHour
    );
  }
}

const nobody: Person = { id: '', skills: {} };

const daysPresent = ({ workingTime }: Person, begin: number, from: Clock, to: Clock): number =>
  (workingTime?.away ?? []).reduce(
    (days, span) =>
      days -
      Math.max(
        0,
        Math.min(to / 24, (span.to ?? begin + to) - begin) - Math.max(from / 24, span.from - begin),
      ),
    (to - from) / 24,
  );

/** How many items stand before each at the most. */
const depthsOf = (items: readonly Item[], at: ReadonlyMap<string, number>): Int32Array => {
  const depth = new Int32Array(items.length);
  for (let changed = true; changed; ) {
    changed = false;
    for (const [index, { after = [] }] of items.entries())
      for (const { item } of after)
        if (depth[at.get(item)!]! + 1 > depth[index]!) {
          depth[index] = depth[at.get(item)!]! + 1;
          changed = true;
        }
  }
  return depth;
};

/** By item: how many times as long as planned it takes, lognormal around what was estimated. */
export const drawnEfforts = (
  { items, percentile = 0.5 }: Problem,
  normal: () => number,
  least = 0,
): Float64Array =>
  Float64Array.from(items, ({ effort }) => {
    const spread = Math.max(least, Math.log(effort.high / effort.low) / 2.5631);
    return (Math.sqrt(effort.low * effort.high) / effortAt(effort, percentile)) * Math.exp(spread * normal());
  });
