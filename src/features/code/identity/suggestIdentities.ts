import { compare, type Evidence } from './compare.ts';
import { confidenceOf } from './confidence.ts';
import type { Groups } from './groups.ts';
import { pairsOf } from './pairs.ts';
import type { PersonalName } from './personalName.ts';
import { type Group, traitsOf } from './traits.ts';

/** Two developers, or a developer and a person of the directory, who may be one. Only ever a question. */
export interface Suggestion extends Evidence {
  /** Tells it from all others. */
  readonly key: string;
  /** Keys of a face of each: what a decision names. */
  readonly a: string;
  readonly b: string;
  /** 0–1: how often such evidence was right where we know the answer (docs/models/identities.md). */
  readonly confidence: number;
}

/** Configurable assumption: below this nobody is asked. */
const leastConfidence = 0.2;

/** The surest first, of equals those with most commits; never about a program, two people of the directory, or what a hand kept apart. */
export const suggestIdentities = (
  groups: readonly Group[],
  joined: Groups,
  namesakes: (name: PersonalName) => number,
): readonly Suggestion[] => {
  const traits = groups.filter(({ isBot }) => !isBot).map(traitsOf);
  const suggestions: (Suggestion & { readonly commits: number })[] = [];
  for (const [a, b] of pairsOf(traits)) {
    if (joined.obstacle(a.root, b.root) !== null) continue;
    const found = compare(a, b, namesakes);
    if (found === undefined || confidenceOf(found.kind) < leastConfidence) continue;
    const [x, y] = a.key < b.key ? [a.key, b.key] : [b.key, a.key];
    suggestions.push({
      ...found,
      key: `${x} = ${y}`,
      a: x,
      b: y,
      confidence: confidenceOf(found.kind),
      commits: a.commits + b.commits,
    });
  }
  const inOrder = suggestions.sort(
    (x, y) => y.confidence - x.confidence || y.commits - x.commits || (x.key < y.key ? -1 : 1),
  );
  return inOrder.map(({ commits: _, ...suggestion }) => suggestion);
};
