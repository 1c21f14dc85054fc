import type { Expertise } from '../expertise.ts';

/** How many people an area can lose. */
export interface TruckFactor {
  /**
   * How many of those here would have to leave until half of what is known today, by people here or gone, is lost.
   * 0: it is already.
   */
  readonly truckFactor: number;
  /** Those, in the order they would go. Names stand on screens only where a departure is announced. */
  readonly developers: readonly number[];
  /** The part of what is known today that those here know: 1 while nobody left. */
  readonly kept: number;
}

/** The part of some files that those left know together, summed up; as if each of them knew a part of their own. */
const knownTogether = (
  { start, developer, knowledge }: Expertise,
  files: Iterable<number>,
  isLeft: (developer: number) => boolean,
): number => {
  let sum = 0;
  for (const file of files) {
    let unknown = 1;
    for (let row = start[file]!; row < start[file + 1]!; row += 1)
      if (isLeft(developer[row]!)) unknown *= 1 - knowledge[row]!;
    sum += 1 - unknown;
  }
  return sum;
};

/** Those here, who knows most of the files first. */
const byMass = (
  { start, developer, knowledge }: Expertise,
  files: Iterable<number>,
  isHere: Uint8Array,
): readonly number[] => {
  const mass = new Map<number, number>();
  for (const file of files)
    for (let row = start[file]!; row < start[file + 1]!; row += 1) {
      const one = developer[row]!;
      if (isHere[one]) mass.set(one, (mass.get(one) ?? 0) + knowledge[row]!);
    }
  return [...mass].sort(([a, ofA], [b, ofB]) => ofB - ofA || a - b).map(([one]) => one);
};

export interface TruckFactorRequest {
  /** By developer; 0: gone. For a team: 1 for its members alone. */
  readonly isHere: Uint8Array;
  /** Rows of `expertise.files`; all, unless given. */
  readonly files?: ArrayLike<number>;
}

/** Takes away who knows most, one after the other, until half of what is known today is lost. */
export const truckFactorOf = (expertise: Expertise, { isHere, files }: TruckFactorRequest): TruckFactor => {
  const rows = files ? Array.from(files) : [...expertise.files.keys()];
  const whole = knownTogether(expertise, rows, () => true);
  if (whole === 0) return { truckFactor: 0, developers: [], kept: 0 };
  const gone = new Set<number>();
  const left = () => knownTogether(expertise, rows, (one) => isHere[one] === 1 && !gone.has(one));
  const kept = left() / whole;
  for (const developer of byMass(expertise, rows, isHere)) {
    if (left() < whole / 2) break;
    gone.add(developer);
  }
  return { truckFactor: gone.size, developers: [...gone], kept };
};
