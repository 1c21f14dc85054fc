import type { Day } from '../../base/day.ts';
import type { Span } from '../../base/span.ts';
import type { GrowthLaw } from './growth.ts';

export type ItemId = string;
export type PersonId = string;
export type SkillId = string;

/** Hours of one person's work. */
export type Hours = number;

/** How well: 0 never done it, 1 novice … 5 expert. */
export type Level = number;

/** Which hours a person works. Without one, a person works round the clock: hours of work are hours on the clock. */
export interface WorkingTime {
  /** Hours on Monday … Sunday. */
  readonly week: readonly [Hours, Hours, Hours, Hours, Hours, Hours, Hours];
  /** Leave: days with no work. Why is nobody's business. */
  readonly away?: readonly Span[];
  /** Public holidays: like leave, but they interrupt nothing that may not be split. */
  readonly holidays?: readonly Day[];
}

export interface Person {
  readonly id: PersonId;
  readonly name?: string;
  readonly skills: Readonly<Record<SkillId, Level>>;
  readonly workingTime?: WorkingTime;
  /** The part of the week that their seat leaves for items, 0–1; 1 where not given. A TLM's is .3 to .4. */
  readonly share?: number;
  readonly learn?: readonly SkillId[];
  readonly avoid?: readonly SkillId[];
  /** Items they may have begun and not finished at once. The planner never asks for more than one. */
  readonly mostAtOnce?: number;
}

export interface SkillAt {
  readonly skill: SkillId;
  readonly level: Level;
}

/** A place on an item for people who have all of these skills, at these levels or above. */
export interface Need {
  readonly skills: readonly SkillAt[];
  /** How many people; 1 where not given. Nobody fills two places of one item. */
  readonly people?: number;
  /** The part of the effort that falls to this need, 0–1; evenly by people where not given. */
  readonly part?: number;
}

/** What an item waits for: another one is finished, and so many whole days have passed. */
export interface After {
  readonly item: ItemId;
  readonly lagDays?: number;
}

/** Hours of everybody together: in one case of ten less than `low`, in one of ten more than `high`. */
export interface Effort {
  readonly low: Hours;
  readonly high: Hours;
}

/** Holds an item where it is: these people, this first day, or both. */
export interface Pin {
  readonly people?: readonly PersonId[];
  readonly start?: Day;
}

export type Guessable = 'effort' | 'needs' | 'after' | 'costOfDelay';

export interface Item {
  readonly id: ItemId;
  readonly name?: string;
  readonly effort: Effort;
  /** None: one person, no matter who. */
  readonly needs: readonly Need[];
  readonly after?: readonly After[];
  /** Not before this day. */
  readonly release?: Day;
  /** Finished by the end of this day. */
  readonly due?: Day;
  /** What each week until it is finished costs, in the team's money or points; 0 where not given. */
  readonly costOfDelay?: number;
  /** May leave interrupt it? Nights, weekends and holidays always may. */
  readonly maySplit?: boolean;
  readonly pinned?: Pin;
  /** What it touches: a component, a folder. */
  readonly area?: string;
  /** Grunt: someone has to. Stretch: one grows by it. Plain where not given. */
  readonly kind?: 'grunt' | 'plain' | 'stretch';
  /** Which pace table holds for it. */
  readonly task?: string;
  /** What was not known and filled in, so that the plan can say so. */
  readonly guessed?: readonly Guessable[];
}

/** What is asked: who does what, and when. */
export interface Problem {
  /** The first day of the plan. */
  readonly start: Day;
  readonly people: readonly Person[];
  readonly items: readonly Item[];
  /** `makespan`: done with all as early as possible. `value`: cost of delay, then wishes. */
  readonly goal: 'makespan' | 'value';
  /** On which percentile of effort to plan, 0–1; .5 where not given. */
  readonly percentile?: number;
  /**
   * By kind of task ('' for all others): how fast each level 0–5 is, 1 being the pace that efforts are estimated at.
   * Calibrated on groups, never the speed of one person.
   */
  readonly pace?: Readonly<Record<string, readonly number[]>>;
  /**
   * How people grow by what they do, as far as it differs from docs/models/growth.md. Where it is given, the plan knows
   * it: who does something again is faster, learners are put beside who knows, and who has learned enough may do more.
   */
  readonly growth?: Partial<GrowthLaw>;
  /** Areas that at least two people must know after the plan. */
  readonly criticalAreas?: readonly string[];
  /** By area: who knows it today. */
  readonly knownBy?: Readonly<Record<string, readonly PersonId[]>>;
  /** By rule: what the team wants it to weigh, instead of its own. 0 switches a wish off. */
  readonly weights?: Readonly<Record<string, number>>;
}
