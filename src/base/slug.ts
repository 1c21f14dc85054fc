/** Words as they stand in addresses and commands: `SIG Release / Release Team` → `sig-release-release-team`. */
export const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');

/** The slug of a name; numbered when it is taken already. `otherwise`: for a name without a letter or digit. */
export const slugFor = (name: string, taken: ReadonlySet<string>, otherwise: string): string => {
  const base = slugOf(name) || otherwise;
  let slug = base;
  for (let n = 2; taken.has(slug); n += 1) slug = `${base}-${n}`;
  return slug;
};
