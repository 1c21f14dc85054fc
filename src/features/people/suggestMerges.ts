import { groupBy } from '../../base/list.ts';
import type { Fact, PersonId } from './fact.ts';
import type { Roster } from './roster.ts';

/** Two people who may be one. Only ever a suggestion: someone looks at the evidence and decides. */
export interface MergeSuggestion {
  readonly a: PersonId;
  readonly b: PersonId;
  readonly evidence: readonly string[];
  /** 0–1, an assumption of ours by kind of evidence; a name alone is never enough. */
  readonly confidence: number;
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Signs that stand for one person besides the name, each with its weight. */
interface Sign {
  readonly mark: string;
  readonly weight: number;
  readonly words: string;
}

const signsOf = (identities: readonly Fact<'identity'>[]): Sign[] =>
  identities.flatMap(({ body: { kind, value, host } }): Sign[] => {
    if (kind === 'login')
      return [{ mark: plain(value), weight: 0.35, words: `the login ${value} on ${host}` }];
    const local = value.slice(0, value.indexOf('@'));
    const noReply = /^(?:\d+\+)?([^@]+)@users\.noreply\.github\.com$/i.exec(value);
    if (noReply)
      return [{ mark: plain(noReply[1]!), weight: 0.5, words: `the no-reply address of ${noReply[1]}` }];
    return [{ mark: plain(local), weight: 0.25, words: `the e-mail ${value}` }];
  });

/** Pairs with the same name and at least one more sign in common, or two signs without the name; most certain first. */
export const suggestMerges = (roster: Roster): MergeSuggestion[] => {
  const entries = [...roster.people.values()].flatMap((person) => {
    const signs = signsOf(roster.identitiesByPerson.get(person.id) ?? []);
    const named: Sign = { mark: plain(person.body.name), weight: 0.4, words: `the name ${person.body.name}` };
    return [named, ...signs]
      .filter(({ mark }) => mark.length >= 3)
      .map((sign) => ({ person: person.id, ...sign }));
  });
  const pairs = new Map<
    string,
    { a: PersonId; b: PersonId; evidence: Set<string>; weights: Map<string, number> }
  >();
  for (const [mark, sharing] of groupBy(entries, (entry) => entry.mark)) {
    const people = [...new Set(sharing.map((entry) => entry.person))].sort();
    if (people.length !== 2) continue;
    const [a, b] = people as [string, string];
    const pair = pairs.get(`${a} ${b}`) ?? { a, b, evidence: new Set(), weights: new Map() };
    for (const entry of sharing) pair.evidence.add(entry.words);
    pair.weights.set(
      mark,
      sharing.reduce((sum, entry) => sum + entry.weight, 0),
    );
    pairs.set(`${a} ${b}`, pair);
  }
  return [...pairs.values()]
    .filter(({ evidence }) => [...evidence].some((words) => !words.startsWith('the name ')))
    .map(({ a, b, evidence, weights }) => ({
      a,
      b,
      evidence: [...evidence],
      confidence: Math.min(0.95, [...weights.values()].reduce((x, y) => x + y, 0) / 1.5),
    }))
    .sort((x, y) => y.confidence - x.confidence);
};
