interface Named<Thing> {
  /** As the sentence calls it. */
  readonly name: string;
  readonly thing: Thing;
}

/** A sentence cut where it names a thing: text and things in order. Each thing is found once, the longer name first. */
export const linkedParts = <Thing extends object>(
  sentence: string,
  named: readonly Named<Thing>[],
): (string | Named<Thing>)[] => {
  const byLength = named.filter(({ name }) => name !== '').toSorted((a, b) => b.name.length - a.name.length);
  return byLength.reduce<(string | Named<Thing>)[]>(
    (parts, one) => {
      const at = parts.findIndex((part) => typeof part === 'string' && part.includes(one.name));
      if (at < 0) return parts;
      const text = parts[at] as string;
      const start = text.indexOf(one.name);
      const cut = [text.slice(0, start), one, text.slice(start + one.name.length)].filter(
        (part) => part !== '',
      );
      return [...parts.slice(0, at), ...cut, ...parts.slice(at + 1)];
    },
    [sentence],
  );
};
