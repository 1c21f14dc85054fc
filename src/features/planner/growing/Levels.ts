import type { Span } from '../../../base/span.ts';
import { faded, type GrowthLaw, grown } from '../growth.ts';
import { levelOf } from '../known.ts';
import type { Clock } from '../plan.ts';
import type { Level, Problem, SkillId } from '../problem.ts';

/**
 * Everybody's levels as a plan goes on: hours in a skill raise one, presence without using it lowers it, absence does
 * not. People and skills are counted from 0.
 */
export class Levels {
  readonly skills: readonly SkillId[];
  readonly #problem: Problem;
  readonly #law: GrowthLaw;
  readonly #first: Float64Array;
  /** By person × skill: level when last used, then when that was, then how often it was used within the plan. */
  readonly #now: Float64Array;
  readonly #cells: number;
  readonly #away: readonly (readonly Span[])[];

  /** @param room Where the numbers are to lie: `roomFor` so many of them; a place of their own where not given. */
  constructor(problem: Problem, law: GrowthLaw, skills: readonly SkillId[], room?: Float64Array) {
    this.skills = skills;
    this.#problem = problem;
    this.#law = law;
    this.#first = new Float64Array(Levels.roomFor(problem, skills));
    this.#first.set(
      problem.people.flatMap((person) => skills.map((skill) => Math.max(0, levelOf(person, skill)))),
    );
    this.#now = room ?? new Float64Array(this.#first.length);
    this.#cells = problem.people.length * skills.length;
    this.#away = problem.people.map(({ workingTime }) => workingTime?.away ?? []);
    this.begin();
  }

  static roomFor({ people }: Problem, skills: readonly SkillId[]): number {
    return 3 * people.length * skills.length;
  }

  /** As on the first day. */
  begin(): void {
    this.#now.set(this.#first);
  }

  at(person: number, skill: number, moment: Clock): Level {
    const cell = person * this.skills.length + skill;
    const level = this.#now[cell]!;
    if (level === 0) return 0;
    const since = this.#now[this.#cells + cell]!;
    const days = moment <= since ? 0 : this.#daysPresent(person, since, moment);
    return days <= 0 ? level : faded(level, days, this.#law);
  }

  /** How often somebody has used a skill within the plan. */
  timesOf(person: number, skill: number): number {
    return this.#now[2 * this.#cells + person * this.skills.length + skill]!;
  }

  /** So many hours of a skill until `finish`, `level` being what was known as they began. */
  use(person: number, skill: number, level: Level, hours: number, isTaught: boolean, finish: Clock): void {
    const cell = person * this.skills.length + skill;
    this.#now[cell] = grown(level, hours, isTaught, this.#law);
    this.#now[this.#cells + cell] = finish;
    this.#now[2 * this.#cells + cell] = this.#now[2 * this.#cells + cell]! + 1;
  }

  /** Days on the calendar, without leave. */
  #daysPresent(person: number, from: Clock, to: Clock): number {
    const { start } = this.#problem;
    let days = (to - from) / 24;
    for (const span of this.#away[person]!) {
      const begins = Math.max(from / 24, span.from - start);
      const ends = Math.min(to / 24, (span.to ?? Number.POSITIVE_INFINITY) - start);
      if (ends > begins) days -= ends - begins;
    }
    return days;
  }
}
