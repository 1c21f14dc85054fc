import type { Known } from '../known.ts';
import type { Assignment, Clock } from '../plan.ts';
import type { Hours, Item, ItemId, Need, Person, PersonId } from '../problem.ts';

/** Where a plan breaks a rule: by how much, and what one would say about it. */
export interface Breach {
  /** In the rule's own unit: hours, days, people. */
  readonly units: number;
  readonly items: readonly ItemId[];
  readonly people: readonly PersonId[];
  /** `Bo would be alone with SQL on billing` */
  readonly because: string;
}

/** One person on one place of one item, before anything else is known. */
export interface Place {
  readonly item: Item;
  readonly need: Need;
  readonly person: Person;
  /** Of their working time. */
  readonly hours: number;
}

/** So many people are to have enough of something each; what falls short costs. */
export interface Quorum {
  readonly people: number;
  /** From how many hours on somebody counts; 0: any. */
  readonly hours: Hours;
  /** What each missing person costs. */
  readonly units: number;
}

/**
 * One thing that makes a plan better or worse. `broken` judges a finished plan and is the truth; all else tells the
 * search the same while it looks, so that what it adds up for a wish is what `broken` will say.
 */
export interface Rule {
  readonly name: string;
  /** A must is never broken by a plan that is handed out; a wish costs its weight per unit. */
  readonly kind: 'must' | 'wish';
  /** Cost of one unit, in the same money or points as cost of delay. Configurable assumption of the team. */
  readonly weight: number;
  readonly broken: (assignments: readonly Assignment[], known: Known) => readonly Breach[];
  /** Units that this place alone costs. Infinity: never this person here. */
  readonly price?: (place: Place, known: Known) => number;
  /**
   * For fairness: what this place adds to the person's sum. Units: the squares of (sum ÷ their hours a week − the mean
   * of all), added up.
   */
  readonly tally?: (place: Place, known: Known) => number;
  /** By name: what some people are to have enough of; and which of them a place counts towards, with its hours. */
  readonly quorums?: (known: Known) => ReadonlyMap<string, Quorum>;
  readonly countsFor?: (place: Place, known: Known) => readonly string[];
  /** Two items that somebody should be on both of; one unit where nobody is. */
  readonly together?: (known: Known) => readonly (readonly [ItemId, ItemId])[];
  /** When an item is to begin, if that matters, and the units of each hour that it begins earlier or later. */
  readonly begins?: (item: Item) => { readonly at: Clock; readonly units: number } | undefined;
}
