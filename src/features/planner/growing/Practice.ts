import { type GrowthLaw, growthOf, paceAt, reaches, teachingLevel, teachingShare } from '../growth.ts';
import { estimatedHours, needsOf } from '../known.ts';
import { rowsOf } from '../Model.ts';
import type { Clock } from '../plan.ts';
import type { Item, Level, Problem, SkillId } from '../problem.ts';
import { Levels } from './Levels.ts';

/** One person's part of an item, or a learner's beside its first. All of an item stand together, a learner's last. */
export interface Part {
  readonly item: Item;
  readonly need: number;
  readonly isLearner: boolean;
}

/**
 * The people of a plan as they work and grow by it: how long each takes by what they know when an item begins, whether
 * that is enough, and what they know afterwards. Goes from item to item, each person's in the order of their starts.
 */
export class Practice {
  readonly levels: Levels;
  /** By part: hours as `work` found them. May be changed before `learn`. */
  readonly hours: Float64Array;
  readonly #law: GrowthLaw;
  readonly #parts: readonly Part[];
  readonly #person: Int32Array;
  readonly #nobody: number;
  /** By part its skills, one after the other: which, asked at which level, known at which as it begins, taught or not. */
  readonly #askedFrom: Int32Array;
  readonly #skill: Int32Array;
  readonly #asked: Float64Array;
  readonly #level: Float64Array;
  readonly #taught: Uint8Array;
  readonly #isAsked: Uint8Array;
  readonly #estimate: Float64Array;
  readonly #pace: readonly (readonly number[])[];
  /** By part: whom a lead has pinned on its item. */
  readonly #pinned: readonly (readonly number[])[];

  /**
   * @param person By part, counted from 0, the number of people standing for nobody; may be changed at any time.
   * @param room Where the levels are to lie: see `Levels`.
   */
  constructor(problem: Problem, parts: readonly Part[], person: Int32Array, room?: Float64Array) {
    const law = growthOf(problem);
    const skills = skillsOf(problem);
    const skillAt = new Map(skills.map((skill, index) => [skill, index]));
    const who = new Map(problem.people.map(({ id }, index) => [id, index]));
    const asked = parts.map(({ item, need }) => needsOf(item)[need]!.skills);
    this.levels = new Levels(problem, law, skills, room);
    this.hours = new Float64Array(parts.length);
    this.#law = law;
    this.#parts = parts;
    this.#person = person;
    this.#nobody = problem.people.length;
    this.#askedFrom = rowsOf(asked.map((row) => row.map(() => 0))).start;
    this.#skill = Int32Array.from(asked.flat(), ({ skill }) => skillAt.get(skill)!);
    this.#asked = Float64Array.from(asked.flat(), ({ level }) => level);
    this.#level = new Float64Array(this.#skill.length);
    this.#taught = new Uint8Array(this.#skill.length);
    this.#isAsked = new Uint8Array(skills.length);
    for (const skill of this.#skill) this.#isAsked[skill] = 1;
    this.#estimate = Float64Array.from(parts, ({ item, need }) =>
      estimatedHours(item, needsOf(item)[need]!, problem),
    );
    this.#pace = parts.map(({ item }) => problem.pace?.[item.task ?? ''] ?? problem.pace?.[''] ?? law.pace);
    this.#pinned = parts.map(({ item }) => (item.pinned?.people ?? []).map((id) => who.get(id)!));
  }

  /** Numbers that levels take. */
  static roomFor(problem: Problem): number {
    return Levels.roomFor(problem, skillsOf(problem));
  }

  /**
   * Hours of all who work on an item, its parts being `low` to `high` − 1, by what they know when it begins.
   * @param longer How many times as long as estimated it takes.
   * @returns How many do not know enough for what they do, or to teach it.
   */
  work(low: number, high: number, start: Clock, longer = 1): number {
    this.#recall(low, high, start);
    let unable = 0;
    for (let part = low; part < high; part += 1) {
      if (this.#person[part] === this.#nobody) continue;
      if (this.#parts[part]!.isLearner) this.#teach(low, part, longer);
      else this.hours[part] = (this.#estimate[part]! * longer) / this.#paceOf(part);
      if (!this.knows(part)) unable += 1;
    }
    return unable;
  }

  /** Somebody on a part has learned by it. After `work`. */
  learn(part: number, finish: Clock): void {
    const who = this.#person[part]!;
    if (who === this.#nobody) return;
    for (let at = this.#askedFrom[part]!; at < this.#askedFrom[part + 1]!; at += 1)
      this.levels.use(
        who,
        this.#skill[at]!,
        this.#level[at]!,
        this.hours[part]!,
        this.#taught[at] === 1,
        finish,
      );
  }

  /**
   * Does who is on a part know enough as it begins? A learner: is there somebody to learn from? Whom a lead pinned there
   * has the lead's word for it. After `work`.
   */
  knows(part: number): boolean {
    const { isLearner } = this.#parts[part]!;
    for (let at = this.#askedFrom[part]!; at < this.#askedFrom[part + 1]!; at += 1) {
      const isTaught = this.#taught[at] === 1;
      const alone = isLearner ? teachingLevel : Math.max(1, this.#asked[at]!);
      const enough = isTaught ? (isLearner ? 0 : this.#asked[at]!) : alone;
      if (!reaches(this.#level[at]!, enough) && !this.#pinned[part]!.includes(this.#person[part]!))
        return false;
    }
    return true;
  }

  /** What a part asks for, and what who is on it knew as it began. After `work`. */
  broughtTo(part: number): readonly Brought[] {
    return Array.from({ length: this.#askedFrom[part + 1]! - this.#askedFrom[part]! }, (_, k) => {
      const at = this.#askedFrom[part]! + k;
      return { skill: this.#skill[at]!, before: this.#level[at]!, isTaught: this.#taught[at] === 1 };
    });
  }

  /** Skills that items ask for and fewer than two can teach at a moment. */
  skillsOfOne(moment: Clock): readonly SkillId[] {
    return this.levels.skills.filter((_, skill) => {
      let teachers = 0;
      for (let who = 0; who < this.#nobody; who += 1)
        if (reaches(this.levels.at(who, skill, moment), teachingLevel)) teachers += 1;
      return this.#isAsked[skill] === 1 && teachers < 2;
    });
  }

  /** What all who are on an item know as it begins, and who of them is beside somebody who knows it, and better. */
  #recall(low: number, high: number, start: Clock): void {
    let team = 0;
    for (let part = low; part < high; part += 1) {
      const who = this.#person[part]!;
      if (who === this.#nobody) continue;
      team += 1;
      for (let at = this.#askedFrom[part]!; at < this.#askedFrom[part + 1]!; at += 1) {
        this.#level[at] = this.levels.at(who, this.#skill[at]!, start);
        this.#taught[at] = 0;
      }
    }
    if (team < 2) return;
    for (let part = low; part < high; part += 1) {
      if (this.#person[part] === this.#nobody) continue;
      for (let at = this.#askedFrom[part]!; at < this.#askedFrom[part + 1]!; at += 1)
        if (this.#isTaught(part, at, low, high, start)) this.#taught[at] = 1;
    }
  }

  #isTaught(part: number, at: number, low: number, high: number, start: Clock): boolean {
    for (let other = low; other < high; other += 1) {
      const who = this.#person[other]!;
      if (other === part || who === this.#nobody) continue;
      const level = this.levels.at(who, this.#skill[at]!, start);
      if (level > this.#level[at]! && reaches(level, teachingLevel)) return true;
    }
    return false;
  }

  /** Who teaches gives a part of the hours for it; what is left of the work both do together. */
  #teach(first: number, learner: number, longer: number): void {
    let times = 0;
    for (let at = this.#askedFrom[learner]!; at < this.#askedFrom[learner + 1]!; at += 1)
      times = Math.max(times, this.levels.timesOf(this.#person[learner]!, this.#skill[at]!));
    const together = this.#paceOf(first) * (1 - teachingShare(times + 1, this.#law)) + this.#paceOf(learner);
    this.hours[first] = (this.#estimate[first]! * longer) / together;
    this.hours[learner] = this.hours[first]!;
  }

  /** The pace of the slowest skill that is asked for. */
  #paceOf(part: number): number {
    const from = this.#askedFrom[part]!;
    const to = this.#askedFrom[part + 1]!;
    let pace = from === to ? 1 : Number.POSITIVE_INFINITY;
    for (let at = from; at < to; at += 1) pace = Math.min(pace, paceAt(this.#level[at]!, this.#pace[part]));
    return pace;
  }
}

/** A skill, by its number in `levels`, as somebody brought it to a part. */
interface Brought {
  readonly skill: number;
  readonly before: Level;
  readonly isTaught: boolean;
}

/** What people know and items ask for. */
const skillsOf = ({ people, items }: Problem): readonly SkillId[] => [
  ...new Set([
    ...people.flatMap((person) => Object.keys(person.skills)),
    ...items.flatMap((item) => item.needs.flatMap(({ skills }) => skills.map(({ skill }) => skill))),
  ]),
];
