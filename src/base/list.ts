/** `Ada, Bo and Cy`. */
export const inWords = (names: readonly string[]): string =>
  names.length <= 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** `1,470`. */
export const spokenNumber = (n: number): string => n.toLocaleString('en-US');

/** `1 team`, `1,470 teams`, `3 people`. */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${spokenNumber(n)} ${n === 1 ? one : many}`;

/** Values by key, each list in the order of the input. */
export const groupBy = <K, V>(values: Iterable<V>, keyOf: (value: V) => K): Map<K, V[]> => {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
};
