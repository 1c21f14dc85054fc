/** A line of an outline. */
export interface OutlineLine {
  /** From 1. */
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  readonly isGroup: boolean;
  readonly isOpen: boolean;
}
