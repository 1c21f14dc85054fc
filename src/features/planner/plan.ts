import type { Fault } from './faults.ts';
import type { Hours, ItemId, PersonId, Problem } from './problem.ts';

/**
 * Hours since the midnight on which the plan starts; 24 to a day. In the working time of a person a day's hours come
 * first: 30 is the sixth hour of the second day.
 */
export type Clock = number;

/** One person's part of one item. */
export interface Assignment {
  readonly item: ItemId;
  readonly person: PersonId;
  /** Which of the item's needs they fill. */
  readonly need: number;
  readonly start: Clock;
  readonly finish: Clock;
  /** Of their working time. */
  readonly hours: Hours;
  /** Works beside the first place of the item, for as long, to learn what it asks for. */
  readonly isLearner?: boolean;
}

/** What one rule has to say about a plan. */
export interface RuleScore {
  readonly rule: string;
  readonly kind: 'must' | 'wish';
  readonly weight: number;
  /** Weight × units of all matches. */
  readonly cost: number;
  readonly because: readonly string[];
}

/** A number that no plan can beat, and why. */
export interface Bound {
  readonly value: number;
  /**
   * `W` work of all ÷ people, `CP` the longest chain, `S` work that only some can do ÷ those; with heads and tails.
   * By contradiction, an hour sooner: `E` some people, `D` items that cannot run at once, `T` one item, short of time.
   */
  readonly kind: string;
  /** Whose work, or which chain: enough to check it by hand. */
  readonly people: readonly PersonId[];
  readonly items: readonly ItemId[];
  readonly because: string;
}

export interface Score {
  /** When the last item is finished. */
  readonly makespan: Clock;
  /** Cost of delay of all items. */
  readonly delay: number;
  readonly rules: readonly RuleScore[];
  /** Delay plus the cost of all wishes. */
  readonly cost: number;
}

/** What the search did. */
export interface Effected {
  readonly steps: number;
  /** The step at which the best plan was found. */
  readonly bestAt: number;
  readonly rounds: number;
}

export interface Plan {
  readonly problem: Problem;
  /** In the order of their start; all of one item's together. */
  readonly assignments: readonly Assignment[];
  readonly score: Score;
  /** On the makespan; undefined where none is known. */
  readonly bound?: Bound;
  /** Makespan ÷ bound − 1. 0: proven optimal. */
  readonly gap?: number;
  readonly search: Effected;
  /** What is wrong with the data; then nothing is assigned. */
  readonly faults: readonly Fault[];
}
