import type { Draft } from './Draft.ts';

/**
 * Puts a draft on the clock: one item after the other in the order, each as early as its people, what it waits for
 * and its release allow. What changes from one position on is decoded from the checkpoint before it, and left as soon
 * as it costs more than is still welcome.
 */
export interface Decoder {
  readonly draft: Draft;
  /** By item: start, as it was last tried. */
  readonly start: Int32Array;
  /** Makespan of the last decoding that came to the end. */
  readonly makespan: number;
  /**
   * The cost of the draft, where it is the same as accepted before position `from`; Infinity as soon as it is clear
   * that it is more than `limit`.
   */
  decode(from: number, limit: number): number;
  /** Takes the draft as it was just decoded from `from` on. */
  accept(from: number): void;
  /** When the person on a place is done with their part, as last tried. */
  endOf(place: number): number;
}

/** So many items lie between two checkpoints, as a power of 2. */
export const checkpointSpacing = 3;
