import { spokenDay } from '../../base/day.ts';
import { groupBy } from '../../base/list.ts';
import type { Chronicle, Fact } from './fact.ts';
import { factKinds } from './fact.ts';
import { type Names, sayBeginning, sayFact } from './names.ts';

const told = 3;

const say = (fact: Fact, names: Names): string =>
  fact.to === null
    ? sayBeginning(fact, names)
    : `${sayFact(fact, names)}, from ${spokenDay(fact.from)} to ${spokenDay(fact.to)}`;

/** What tells most first: a seat or a person before the address that came with them. */
const order = ['appointment', 'membership', 'reportingLine', 'team', 'post', 'person', 'identity'];

/**
 * What each change set says, in up to three sentences, by its number: from the facts that the reader knows, so that no
 * name outlives its person in a text. A set that only took things away has no facts and is not told.
 */
export const tellChangeSets = (known: Chronicle, names: Names): ReadonlyMap<number, string> => {
  const facts = factKinds.flatMap((kind) => known[kind] as readonly Fact[]);
  const sets = groupBy(facts, (fact) => fact.addedBy);
  return new Map(
    [...sets].map(([id, group]) => {
      const inOrder = group.toSorted(
        (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.from - b.from,
      );
      const sentences = inOrder.slice(0, told).map((fact) => `${say(fact, names)}.`);
      const more = group.length > told ? ` And ${group.length - told} more.` : '';
      return [id, `${sentences.join(' ')}${more}`];
    }),
  );
};
