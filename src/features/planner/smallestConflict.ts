/** What a search for a smallest conflict came to. */
export interface Smallest<T> {
  readonly demands: readonly T[];
  /** Proven: no smaller set is in conflict. */
  readonly isSmallest: boolean;
}

/**
 * A smallest set of demands in conflict, by what each must hit: a set that is possible and to which nothing can be added
 * leaves some out, and every conflict has one of those. The fewest that hit all such leavings are a smallest conflict as
 * soon as they are one (Ignatiev, Previti, Liffiton, Marques-Silva 2015).
 * @param known A conflict of which nothing can be left out. It is handed back where the proofs do not suffice.
 * @param groups Sets of demands without which all else may be possible: where it is, a bound comes cheap.
 * @param isConflict More demands must never make it false.
 * @param proofs How often it may be asked.
 */
export const smallestConflict = <T>(
  all: readonly T[],
  known: readonly T[],
  groups: readonly (readonly T[])[],
  isConflict: (demands: readonly T[]) => boolean,
  proofs: number,
): Smallest<T> => {
  let left = proofs;
  const ask = (demands: readonly T[]): boolean => {
    left -= 1;
    return isConflict(demands);
  };
  const leavings = groups
    .map((group) => new Set(group))
    .filter((group) => left > 0 && !ask(all.filter((each) => !group.has(each))));
  while (left > 0) {
    const hitting = fewestHitting(leavings, known.length - 1);
    if (hitting === undefined) return { demands: known, isSmallest: true };
    if (ask(hitting)) return { demands: all.filter((each) => hitting.includes(each)), isSmallest: true };
    const rest = all.filter((each) => !hitting.includes(each));
    const possible = new Set(grown(hitting, rest, (demands) => left <= 0 || ask(demands)));
    leavings.push(new Set(all.filter((each) => !possible.has(each))));
  }
  return { demands: known, isSmallest: false };
};

/** As many of the rest as can be added without a conflict: halves first. */
const grown = <T>(
  kept: readonly T[],
  rest: readonly T[],
  isConflict: (demands: readonly T[]) => boolean,
): readonly T[] => {
  if (rest.length === 0 || !isConflict([...kept, ...rest])) return [...kept, ...rest];
  if (rest.length === 1) return kept;
  const middle = rest.length >> 1;
  return grown(grown(kept, rest.slice(0, middle), isConflict), rest.slice(middle), isConflict);
};

/** The fewest, at most so many, of which each set has one; undefined where more are needed. */
const fewestHitting = <T>(sets: readonly ReadonlySet<T>[], most: number): readonly T[] | undefined => {
  for (let size = 0; size <= most; size += 1) {
    const found = hitting(sets, [], size);
    if (found !== undefined) return found;
  }
  return undefined;
};

const hitting = <T>(
  sets: readonly ReadonlySet<T>[],
  chosen: readonly T[],
  more: number,
): readonly T[] | undefined => {
  const open = sets.filter((set) => !chosen.some((each) => set.has(each)));
  const [least] = open.toSorted((a, b) => a.size - b.size);
  if (least === undefined) return chosen;
  if (more === 0) return undefined;
  for (const each of least) {
    const found = hitting(open, [...chosen, each], more - 1);
    if (found !== undefined) return [...found];
  }
  return undefined;
};
