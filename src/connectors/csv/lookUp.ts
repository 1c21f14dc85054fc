import { groupBy, inWords } from '../../base/list.ts';
import { slugOf } from '../../base/slug.ts';
import type { StatedPerson, StatedTeam } from '../../features/people/index.ts';
import { maybe } from './nearest.ts';

/** What a name in a cell stands for: a key, or why none. */
type Found = { readonly key: string } | { readonly why: string };
export type LookUp = (written: string) => Found;

interface Named {
  readonly key: string;
  readonly names: readonly string[];
}

/** By key, or by another exact name where it means exactly one: an ambiguous name is never guessed. */
const lookUp = (what: string, file: string, things: readonly Named[]): LookUp => {
  const keys = new Set(things.map(({ key }) => key));
  const pairs = things.flatMap(({ key, names }) => [key, ...names].map((name) => [name.toLowerCase(), key]));
  const keysByName = groupBy(pairs, ([name]) => name!);
  const found = new Map<string, Found>();
  const search = (written: string): Found => {
    if (keys.has(written)) return { key: written };
    const [key, ...others] = new Set(keysByName.get(written.toLowerCase())?.map(([, k]) => k!));
    if (key === undefined)
      return { why: `there is no ${what} "${written}" in ${file}.${maybe(written, keysByName.keys())}` };
    return others.length === 0
      ? { key }
      : { why: `"${written}" may be ${inWords([key, ...others])}. Write the key.` };
  };
  return (written) => {
    if (!found.has(written)) found.set(written, search(written));
    return found.get(written)!;
  };
};

/** People by key, e-mail, login or name. */
export const personLookUp = (people: readonly StatedPerson[]): LookUp =>
  lookUp(
    'person',
    'people.csv',
    people.map(({ key, name, identities }) => ({ key, names: [name, ...identities.map((i) => i.value)] })),
  );

/** Teams by key, slug or name, also where only its spelling as a slug is the same. */
export const teamLookUp = (teams: readonly StatedTeam[]): LookUp => {
  const find = lookUp(
    'team',
    'teams.csv',
    teams.map(({ key, slug, name }) => ({ key, names: [slug, name] })),
  );
  return (written) => {
    const found = [find(written), find(slugOf(written))];
    return found.find((one) => 'key' in one) ?? found[0]!;
  };
};
