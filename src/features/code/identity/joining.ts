import type { Conflict, Decision } from './decision.ts';
import type { Gathering } from './gathering.ts';
import type { Groups } from './groups.ts';
import type { Link } from './hardEvidence.ts';

/** Why two faces were brought together without anybody being asked. */
export interface Merge {
  readonly a: string;
  readonly b: string;
  /** A sentence. */
  readonly because: string;
}

const sayObstacle = (obstacle: 'kept apart' | 'two people', isByHand: boolean): string => {
  if (obstacle === 'two people')
    return 'They are two people in the directory. Merge those first, or take the address off one of them.';
  return isByHand
    ? 'Other decisions say that they are different. Take those back, or this one.'
    : 'By hand they were said to be different.';
};

/** Brings together what links say; what stands against one is told. */
export const follow = (
  links: readonly Link[],
  groups: Groups,
  { faces }: Gathering,
): { readonly merges: readonly Merge[]; readonly conflicts: readonly Conflict[] } => {
  const merges: Merge[] = [];
  const conflicts: Conflict[] = [];
  for (const { a, b, because } of links) {
    if (groups.rootOf(a) === groups.rootOf(b)) continue;
    const keys = { a: faces[a]!.key, b: faces[b]!.key };
    const obstacle = groups.obstacle(a, b);
    if (obstacle === null) {
      groups.join(a, b);
      merges.push({ ...keys, because });
    } else conflicts.push({ ...keys, message: `${because} ${sayObstacle(obstacle, false)}` });
  }
  return { merges, conflicts };
};

/** What stands against a decision; if nothing does, it is followed. */
const whyNot = (what: 'same' | 'different', a: number, b: number, groups: Groups): string | null => {
  const areOne = groups.rootOf(a) === groups.rootOf(b);
  if (what === 'different') {
    if (areOne) return 'They are one by newer decisions or by the directory. Take those back, or this one.';
    groups.keepApart(a, b);
    return null;
  }
  const obstacle = areOne ? null : groups.obstacle(a, b);
  if (obstacle !== null) return sayObstacle(obstacle, true);
  groups.join(a, b);
  return null;
};

/**
 * Follows decisions by hand, the newest first, so that of those which contradict each other the older is told. One about
 * a face that is not here now waits until it is.
 */
export const obey = (
  decisions: readonly Decision[],
  groups: Groups,
  { numberByKey }: Gathering,
): readonly Conflict[] =>
  decisions.flatMap(({ what, a, b }) => {
    const [x, y] = [numberByKey.get(a), numberByKey.get(b ?? '')];
    if (b === null || x === undefined || y === undefined || what === 'bot' || what === 'human') return [];
    const message = whyNot(what, x, y, groups);
    return message === null ? [] : [{ a, b, message }];
  });
