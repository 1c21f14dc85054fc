import type { Day } from '../../base/day.ts';
import type { Level } from './level.ts';
import type { Wish } from './wish.ts';

/** Where a statement of a file stands; lines count from 1. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
}

/** What files say about skills, in their own keys: people by e-mail address or handle, teams by slug, skills by name. */
export interface SkillsFile {
  readonly skills: readonly (FilePlace & {
    readonly name: string;
    /** `technology`: the same skill that code will tell of under this name. */
    readonly kind: 'technology' | 'own';
  })[];
  readonly assessments: readonly (FilePlace & {
    readonly person: string;
    readonly skill: string;
    readonly level: Level;
    readonly by: string;
    readonly on: Day;
    readonly because: string | null;
  })[];
  readonly wishes: readonly (FilePlace & {
    readonly person: string;
    readonly skill: string;
    readonly wish: Wish['wish'];
    readonly shownTo: Wish['shownTo'];
  })[];
  readonly needs: readonly (FilePlace & {
    readonly team: string;
    readonly skill: string;
    readonly level: Level;
    readonly people: number;
    readonly reason: string | null;
  })[];
}

export const emptySkillsFile: SkillsFile = { skills: [], assessments: [], wishes: [], needs: [] };
