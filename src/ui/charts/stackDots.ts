export interface StackedDot {
  readonly share: number;
  /** From 0: upon how many others it stands. */
  readonly level: number;
}

/** Dots that would overlap on a line of this width stand upon each other, left to right. */
export const stackDots = (shares: readonly number[], width: number, dot: number): StackedDot[] => {
  /** Right end of the last dot on each level. */
  const ends: number[] = [];
  return shares
    .toSorted((a, b) => a - b)
    .map((share) => {
      const x = share * width;
      const free = ends.findIndex((end) => x - end >= dot);
      const level = free < 0 ? ends.length : free;
      ends[level] = x;
      return { share, level };
    });
};
