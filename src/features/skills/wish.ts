import type { SkillId } from './evidence.ts';

/** `none`: not said, or taken back. */
export const wishes = ['learn', 'avoid', 'none'] as const;

/** What somebody would like to do more or less of. Asked, never guessed from what they do. */
export interface Wish {
  readonly skill: SkillId;
  readonly wish: (typeof wishes)[number];
  /** `leads`: the engineering manager and the tech lead see it, the default. `self`: nobody else. */
  readonly shownTo: 'leads' | 'self';
}

/** What others may see of somebody's wishes. */
export const shownWishes = (all: readonly Wish[]): readonly Wish[] =>
  all.filter(({ wish, shownTo }) => wish !== 'none' && shownTo === 'leads');
