import type { ReferenceAuthor } from './referenceHistory.ts';

/** As the published tool compares names: without accents that are marks of their own, without case, `;` as `&`. */
export const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replaceAll(';', '&');

const rootOf = (parent: Uint32Array, of: number): number => {
  let at = of;
  while (parent[at] !== at) {
    parent[at] = parent[parent[at]!]!;
    at = parent[at]!;
  }
  return at;
};

/**
 * Who is one developer: authors that share an e-mail address or a name, and whoever is tied to them by others. The
 * reference method does so; ours does not (a name alone is no proof).
 *
 * @returns by author the number of the first author of the same developer
 */
export const groupAuthors = (authors: readonly ReferenceAuthor[]): Uint32Array => {
  const parent = Uint32Array.from(authors, (_, number) => number);
  const firstWith = new Map<string, number>();
  const tie = (sign: string, number: number) => {
    const first = firstWith.get(sign);
    if (first === undefined) firstWith.set(sign, number);
    else parent[rootOf(parent, number)] = rootOf(parent, first);
  };
  authors.forEach(({ name, email }, number) => {
    const [who, address] = [plainName(name).toUpperCase(), plainName(email).toUpperCase()];
    if (who !== '') tie(`name ${who}`, number);
    if (address !== '') tie(`email ${address}`, number);
  });
  return parent.map((_, number) => rootOf(parent, number));
};
