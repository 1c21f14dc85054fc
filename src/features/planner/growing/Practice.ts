import { type GrowthLaw, growthOf, paceAt, reaches, teachingLevel, teachingShare } from '../growth.ts';
import { estimatedHours, needsOf } from '../known.ts';
import type { Clock } from '../plan.ts';
import type { Item, Level, Problem, SkillId } from '../problem.ts';
import { Levels } from './Levels.ts';

/** One person's part of an item, or a learner's beside its first. All of an item stand together, a learner's last. */
export interface Part {
  readonly item: Item;
  readonly need: number;
  readonly isLearner: boolean;
}

interface Asked {
  readonly skill: number;
  readonly level: Level;
  /** Where it is kept whether somebody does it beside one who knows it. */
  readonly at: number;
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
  readonly #asked: readonly (readonly Asked[])[];
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
    let at = 0;
    this.levels = new Levels(problem, law, skills, room);
    this.hours = new Float64Array(parts.length);
    this.#law = law;
    this.#parts = parts;
    this.#person = person;
    this.#nobody = problem.people.length;
    this.#asked = parts.map(({ item, need }) =>
      needsOf(item)[need]!.skills.map(({ skill, level }) => ({
        skill: skillAt.get(skill)!,
        level,
        at: at++,
      })),
    );
    this.#taught = new Uint8Array(at);
    this.#isAsked = new Uint8Array(skills.length);
    for (const { skill } of this.#asked.flat()) this.#isAsked[skill] = 1;
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
    let unable = 0;
    for (let part = low; part < high; part += 1) {
      if (this.#person[part] === this.#nobody) continue;
      for (const { skill, at } of this.#asked[part]!)
        this.#taught[at] = high - low > 1 && this.#isTaught(part, skill, low, high, start) ? 1 : 0;
      if (this.#parts[part]!.isLearner) this.#teach(low, part, start, longer);
      else this.hours[part] = (this.#estimate[part]! * longer) / this.#paceOf(part, start);
      if (!this.knows(part, start)) unable += 1;
    }
    return unable;
  }

  /** Somebody on a part has learned by it. After `work`, and all its item's `work` before any of its `learn`. */
  learn(part: number, start: Clock, finish: Clock): void {
    const who = this.#person[part]!;
    if (who === this.#nobody) return;
    for (const { skill, at } of this.#asked[part]!)
      this.levels.use(who, skill, this.hours[part]!, this.#taught[at] === 1, start, finish);
  }

  /**
   * Does who is on a part know enough as it begins? A learner: is there somebody to learn from? Whom a lead pinned there
   * has the lead's word for it. After `work`.
   */
  knows(part: number, start: Clock): boolean {
    const who = this.#person[part]!;
    const { isLearner } = this.#parts[part]!;
    for (const { skill, level, at } of this.#asked[part]!) {
      const isTaught = this.#taught[at] === 1;
      const alone = isLearner ? teachingLevel : Math.max(1, level);
      const enough = isTaught ? (isLearner ? 0 : level) : alone;
      if (!reaches(this.levels.at(who, skill, start), enough) && !this.#pinned[part]!.includes(who))
        return false;
    }
    return true;
  }

  /** What a part teaches, each skill by its number. After `work`. */
  taughtBy(part: number): readonly { readonly skill: number; readonly isTaught: boolean }[] {
    return this.#asked[part]!.map(({ skill, at }) => ({ skill, isTaught: this.#taught[at] === 1 }));
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

  /** Is there somebody beside them who knows a skill, and better? */
  #isTaught(part: number, skill: number, low: number, high: number, start: Clock): boolean {
    const own = this.levels.at(this.#person[part]!, skill, start);
    for (let other = low; other < high; other += 1) {
      const who = this.#person[other]!;
      if (other === part || who === this.#nobody) continue;
      const level = this.levels.at(who, skill, start);
      if (level > own && reaches(level, teachingLevel)) return true;
    }
    return false;
  }

  /** Who teaches gives a part of the hours for it; what is left of the work both do together. */
  #teach(first: number, learner: number, start: Clock, longer: number): void {
    let times = 0;
    for (const { skill } of this.#asked[learner]!)
      times = Math.max(times, this.levels.timesOf(this.#person[learner]!, skill));
    const together =
      this.#paceOf(first, start) * (1 - teachingShare(times + 1, this.#law)) + this.#paceOf(learner, start);
    this.hours[first] = (this.#estimate[first]! * longer) / together;
    this.hours[learner] = this.hours[first]!;
  }

  /** The pace of the slowest skill that is asked for. */
  #paceOf(part: number, start: Clock): number {
    const asked = this.#asked[part]!;
    let pace = asked.length === 0 ? 1 : Number.POSITIVE_INFINITY;
    for (const { skill } of asked)
      pace = Math.min(pace, paceAt(this.levels.at(this.#person[part]!, skill, start), this.#pace[part]));
    return pace;
  }
}

/** What people know and items ask for. */
const skillsOf = ({ people, items }: Problem): readonly SkillId[] => [
  ...new Set([
    ...people.flatMap((person) => Object.keys(person.skills)),
    ...items.flatMap((item) => item.needs.flatMap(({ skills }) => skills.map(({ skill }) => skill))),
  ]),
];
