import { count } from '../../../base/list.ts';
import type { IdentitiesAnswer } from '../api.ts';
import { type Identified, type Identities, mailmapSuggestion, sayFace } from '../identity/index.ts';

/** A decision as it is told: by whom, in words. */
export interface ToldDecision {
  readonly id: string;
  readonly what: 'same' | 'different' | 'bot' | 'human';
  readonly a: string;
  readonly b: string | null;
  readonly by: string;
  readonly at: string;
}

/** Of those whom the directory does not know, the most active so many are listed. */
const unmatchedListed = 50;

const signaturesOf = ({ faces }: Identified): string[] => faces.map(({ key }) => key);

const sentenceOf = (suggestions: number, unmatched: number): string => {
  if (suggestions + unmatched === 0) return 'We know who is behind every signature.';
  const parts = [
    ...(suggestions > 0 ? [`${count(suggestions, 'pair')} of signatures may be one person each`] : []),
    ...(unmatched > 0 ? [`${count(unmatched, 'developer is', 'developers are')} not in the directory`] : []),
  ];
  return `${parts.join('; ')}.`;
};

/** What the keys that the answer names are called, where they are not called by themselves. */
const wordsFor = (keys: Iterable<string>, personName: (id: string) => string): Record<string, string> =>
  Object.fromEntries(
    [...keys].map((key) => [key, sayFace(key, personName)]).filter(([key, words]) => key !== words),
  );

/** Whose the signatures are: what waits for a yes or no, what was decided, and who nobody knows. */
export const identitiesAnswerOf = (
  { everyone, suggestions, byRepository, conflicts }: Identities,
  repositories: readonly { readonly slug: string }[],
  decisions: readonly ToldDecision[],
  personName: (id: string) => string,
): IdentitiesAnswer => {
  const repositoriesOf = new Map<string, Set<string>>();
  byRepository.forEach((of, n) => {
    for (const number of of.everyone)
      for (const { key } of everyone[number]!.faces)
        repositoriesOf.set(key, (repositoriesOf.get(key) ?? new Set()).add(repositories[n]!.slug));
  });
  const where = (...keys: readonly string[]) =>
    [...new Set(keys.flatMap((key) => [...(repositoriesOf.get(key) ?? [])]))].sort();
  const unmatched = everyone.filter(({ person, isBot }) => person === null && !isBot);
  const bots = everyone.filter(({ isBot }) => isBot);
  const listed = unmatched.toSorted((a, b) => b.commits - a.commits).slice(0, unmatchedListed);
  const asked = [...suggestions, ...decisions, ...conflicts].flatMap(({ a, b }) => [a, b ?? a]);
  const named = [...asked, ...[...bots, ...listed].flatMap(signaturesOf)];
  return {
    sentence: sentenceOf(suggestions.length, unmatched.length),
    suggestions: suggestions.map(({ key, a, b, evidence, confidence }) => ({
      ...{ key, a, b, confidence },
      evidence: [...evidence],
      repositories: where(a, b),
    })),
    decisions: [...decisions],
    bots: bots.map((bot) => ({ name: bot.name, signatures: signaturesOf(bot) })),
    unmatched: listed.map((each) => ({
      name: each.name,
      signatures: signaturesOf(each),
      commits: each.commits,
    })),
    conflicts: [...conflicts],
    inWords: wordsFor(new Set(named), personName),
    mailmap: mailmapSuggestion(everyone),
  };
};
