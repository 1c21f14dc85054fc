import type { Moment } from '../../../base/day.ts';

/**
 * What somebody said by hand. `a` and `b` are keys of faces (see `Face`); `b` is null for `bot` and `human`. Kept as it
 * is; taking it back is to leave it out, after which everything is as it was before.
 */
export interface Decision {
  readonly what: 'same' | 'different' | 'bot' | 'human';
  readonly a: string;
  readonly b: string | null;
  /** Of several about the same faces the newest counts. */
  readonly at: Moment;
}

/** A decision, or evidence, that could not be followed because of another that goes before it. */
export interface Conflict {
  readonly a: string;
  readonly b: string;
  /** What speaks for it and against it, and what to do: a sentence or two. */
  readonly message: string;
}

const aboutOf = ({ what, a, b }: Decision): string =>
  what === 'bot' || what === 'human' ? `is ${a}` : [a, b].sort().join('\n');

/** The decisions that count, the newest first; which came first in the list makes no difference. */
export const standing = (decisions: readonly Decision[]): readonly Decision[] => {
  const inOrder = [...decisions].sort(
    (x, y) => y.at - x.at || (`${aboutOf(x)}\n${x.what}` < `${aboutOf(y)}\n${y.what}` ? -1 : 1),
  );
  const newest = new Map<string, Decision>();
  for (const decision of inOrder) if (!newest.has(aboutOf(decision))) newest.set(aboutOf(decision), decision);
  return [...newest.values()];
};
