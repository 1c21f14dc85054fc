import type { Known } from '../known.ts';
import type { Assignment } from '../plan.ts';
import type { Item, ItemId, Need, Person, PersonId } from '../problem.ts';

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

/**
 * One thing that makes a plan better or worse. `broken` judges a finished plan and is the truth; `price` and `tally`
 * tell the search the same while it looks, as far as that is possible.
 */
export interface Rule {
  readonly name: string;
  /** A must is never broken by a plan that is handed out; a wish costs its weight per unit. */
  readonly kind: 'must' | 'wish';
  /** Cost of one unit, in the same money or points as cost of delay. Configurable assumption of the team. */
  readonly weight: number;
  readonly broken: (assignments: readonly Assignment[], known: Known) => readonly Breach[];
  /** Units that this place alone costs; below 0 where it is welcome. Infinity: never this person here. */
  readonly price?: (place: Place, known: Known) => number;
  /**
   * For fairness: what this place adds to the person's sum. The search adds weight × Σ over people of the square of
   * (sum ÷ their hours a week), which is least where the sums are even.
   */
  readonly tally?: (place: Place, known: Known) => number;
}
