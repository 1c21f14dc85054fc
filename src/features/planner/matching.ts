/**
 * How many places can be filled by different people at once: augmenting paths (Kuhn 1955), in the order given.
 * @param able By place: who could fill it.
 */
export const mostFilled = (able: readonly (readonly number[])[]): number => {
  const placeOf = new Map<number, number>();
  const fill = (place: number, tried: Set<number>): boolean =>
    able[place]!.some((person) => {
      if (tried.has(person)) return false;
      tried.add(person);
      const held = placeOf.get(person);
      if (held !== undefined && !fill(held, tried)) return false;
      placeOf.set(person, place);
      return true;
    });
  return able.filter((_, place) => fill(place, new Set())).length;
};
