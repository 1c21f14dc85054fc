import { groupBy } from '../../base/list.ts';
import type { MergeSuggestion, StatedPerson } from '../../features/people/index.ts';

/** Our own rough scale, an assumption: what one name under two addresses is worth. */
const confidenceOf = { firstNameOnly: 0.2, fullName: 0.5, fullNameAndLogin: 0.8 };

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** `ada` of ada@harbour.example and of github.com:ada. */
const loginsOf = ({ identities }: StatedPerson): readonly string[] =>
  identities.map(({ value }) => plain(value.split('@')[0]!));

const suggestionOf = (a: StatedPerson, b: StatedPerson): MergeSuggestion => {
  const shared = loginsOf(a).find((login) => loginsOf(b).includes(login));
  const isFullName = plain(a.name).includes(' ');
  const level = !isFullName ? 'firstNameOnly' : shared === undefined ? 'fullName' : 'fullNameAndLogin';
  const evidence = [`Both commit under the name ${b.name}: ${a.key} and ${b.key}.`];
  if (shared !== undefined) evidence.push(`Both go by "${shared}".`);
  return { a: a.key, b: b.key, evidence, confidence: confidenceOf[level] };
};

/** People of one name under several addresses: for somebody to look at, never merged by us. Each is paired with the first. */
export const suggestSameName = (people: readonly StatedPerson[]): readonly MergeSuggestion[] => {
  const humans = people.filter(({ standing, name }) => standing !== 'bot' && plain(name).length >= 3);
  return [...groupBy(humans, ({ name }) => plain(name)).values()]
    .flatMap(([first, ...others]) => others.map((other) => suggestionOf(first!, other)))
    .sort((x, y) => y.confidence - x.confidence);
};
