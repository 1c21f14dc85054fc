import type { Draft } from './Draft.ts';

/** A draft that can be changed a little, at random, and put back. What the annealing walks on. */
export interface Walk {
  /** Makespan of the draft as last tried. */
  readonly makespan: number;
  /** What the draft costs as it is. */
  start(): number;
  /**
   * Changes the draft a little, and says what it costs then; Infinity as soon as that is clearly more than `limit`,
   * or when no change was found.
   */
  change(limit: number): number;
  /** Keeps the change, or takes it back. */
  accept(): void;
  takeBack(): void;
  /** Writes the draft as last accepted. */
  save(into: Draft): void;
}
