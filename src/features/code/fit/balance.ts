/**
 * The part of all reviews that the busiest may carry: ten, or half of those who review where there are no more than ten. What they carry above it
 * counts up to `mostOver`, so that who is known best is still named where nobody took our advice. Configurable assumptions.
 */
export const mostOfBusiest = 0.85;
export const mostOver = 0.03;

/** What counts when people are put in order. Each is at least 0 and is multiplied with something between 0 and 1. */
export interface Balance {
  /** The chance that they are asked, as things went so far. */
  readonly asUsual: number;
  /** The part of the files that they know. */
  readonly knows: number;
  /** The part of the changes to the files that they wrote, what is long ago counting less. */
  readonly wrote: number;
  /** Against them: their part of all reviews of the last 90 days. */
  readonly load: number;
  /**
   * Against each of the busiest: by how much they carry more than `mostOfBusiest` of the reviews of the last 90 days.
   * Holds their part down without sending every change past them.
   */
  readonly relief: number;
  /** The files that would be known by two who are likely to stay, were they asked. */
  readonly spread: number;
}

export type Kind = 'reviewer' | 'owner' | 'assignee';

/** Tells who will be asked, not who should be. */
export const asUsual: Balance = { asUsual: 1, knows: 0, wrote: 0, load: 0, relief: 0, spread: 0 };

/**
 * What counts for each kind of question unless said otherwise. For reviewers it keeps expertise, relieves the busiest
 * and leaves fewer files to one person: fitted, docs/models/fit.md. The others are configurable assumptions.
 */
export const balances: Readonly<Record<Kind, Balance>> = {
  reviewer: { asUsual: 0.3, knows: 1, wrote: 0, load: 0.1, relief: 20, spread: 4 },
  owner: { asUsual: 0, knows: 0.5, wrote: 1, load: 0, relief: 0, spread: 0 },
  assignee: { asUsual: 0, knows: 0.5, wrote: 0.5, load: 0.5, relief: 0, spread: 0 },
};
