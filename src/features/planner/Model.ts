import type { Part } from './growing/Practice.ts';
import type { Problem } from './problem.ts';
import type { Tick, WorkClock } from './WorkClock.ts';

/** Rows of different length in one array: row r is `all[start[r]] … all[start[r + 1] − 1]`. */
export interface Rows {
  readonly start: Int32Array;
  readonly all: Int32Array;
}

/** What a fairness rule adds up per person: weight × Σ (sum ÷ capacity − mean)². */
export interface Tally {
  readonly weight: number;
  /** By place, then as the place's pool. */
  readonly amount: readonly Float64Array[];
  /** By person: hours a week. */
  readonly capacity: Float64Array;
}

/** What some people are to have enough of. A slot is one person's ticks of one of these. */
export interface Quorums {
  /** By quorum: how many people, and what each missing one costs. */
  readonly people: Int32Array;
  readonly cost: Float64Array;
  /** By slot: of which quorum, and from how many ticks on it counts. */
  readonly quorumOf: Int32Array;
  readonly enough: Int32Array;
  /** By place, then as its pool: slots. */
  readonly slots: readonly (readonly (readonly number[])[])[];
}

/** Pairs of items that somebody should be on both of: by pair the cost where nobody is; by item its pairs and the others. */
export interface Pairs {
  readonly cost: Float64Array;
  readonly of: Rows;
  readonly other: Int32Array;
}

/** What the rules say about who is on which place, told beforehand. */
export interface WishModel {
  /** By place, then as its pool: what this person here costs. */
  readonly price: readonly Float64Array[];
  readonly tallies: readonly Tally[];
  readonly quorums: Quorums;
  readonly pairs: Pairs;
  /** By item: when it is to begin, and what each tick away from that costs. */
  readonly begin: Int32Array;
  readonly awayCost: Float64Array;
}

/**
 * What is to be known where people grow. There the last person of the model is nobody, and the last place of an item
 * that asks for something is one to learn on.
 */
export interface GrowingModel {
  readonly problem: Problem;
  /** By place. */
  readonly parts: readonly Part[];
  /** The same problem with levels as they are today, and without places to learn on. */
  readonly today: Model;
  /** Cost of each skill that fewer than two can teach after the plan. */
  readonly oneTeacherCost: number;
}

/**
 * A problem in numbers, for the search: items, people and places are counted from 0. A place is one person's part of
 * an item; its pool is who may take it.
 */
export interface Model {
  readonly items: number;
  readonly people: number;
  readonly places: number;
  readonly perHour: number;
  readonly goal: 'makespan' | 'value';
  /** By item: its places are placeStart[i] … placeStart[i + 1] − 1. */
  readonly placeStart: Int32Array;
  /** By place. */
  readonly itemOf: Int32Array;
  readonly needOf: Int32Array;
  /** By place: ticks of work at the estimated pace. */
  readonly work: Float64Array;
  /** By place: which pool. */
  readonly poolOf: Int32Array;
  readonly pool: Rows;
  /** As pool.all: how much longer than estimated this person needs; 1 the estimated pace. */
  readonly slowness: Float64Array;
  /** By item: what it waits for, and for how many ticks beyond its finish. */
  readonly before: Rows;
  readonly lag: Int32Array;
  readonly next: Rows;
  /** By item. */
  readonly release: Int32Array;
  /** `never` where there is none. */
  readonly due: Int32Array;
  /** Cost of one tick of delay. */
  readonly delayCost: Float64Array;
  /** 1: leave may not interrupt it. */
  readonly whole: Uint8Array;
  /** Undefined where everybody works round the clock: then a tick of work is a tick on the clock. */
  readonly clocks: readonly WorkClock[] | undefined;
  /** Undefined where only the makespan counts. */
  readonly wishes: WishModel | undefined;
  /** Undefined where levels stay as they are. */
  readonly growing: GrowingModel | undefined;
  /** Items, each after all it waits for. */
  readonly topological: Int32Array;
  /** By item: the least ticks from its start to the end of all that waits for it, itself included. */
  readonly tail: Int32Array;
  /** By item: the earliest start that release and predecessors allow. */
  readonly head: Int32Array;
}

export const never: Tick = 0x3fff_ffff;

export const rowsOf = (lists: readonly (readonly number[])[]): Rows => {
  const start = new Int32Array(lists.length + 1);
  for (const [at, list] of lists.entries()) start[at + 1] = start[at]! + list.length;
  const all = new Int32Array(start[lists.length]!);
  for (const [at, list] of lists.entries()) all.set(list, start[at]);
  return { start, all };
};
