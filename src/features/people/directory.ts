import { remembered } from '../../base/remember.ts';
import type { Fact } from './fact.ts';
import type { Roster } from './roster.ts';

export interface DirectoryEntry {
  /** What the directory is sorted by; no two people share one. */
  readonly key: string;
  readonly person: Fact<'person'>;
}

/** Everybody of a roster by name. Sorted once for each roster. */
export const peopleByName: (roster: Roster) => readonly DirectoryEntry[] = remembered((roster) =>
  [...roster.people.values()]
    .map((person) => ({ key: `${person.body.name.toLowerCase()} ${person.id}`, person }))
    .sort((a, b) => (a.key < b.key ? -1 : 1)),
);
