import { isoDay } from '../../../base/day.ts';
import { personRefOf } from '../../people/index.ts';
import { never } from '../activity.ts';
import type { DeveloperRef, RepositoryRef } from '../api.ts';
import type { CodeView } from '../codeView.ts';

export const repositoryRefOf = ({ codebase: { called } }: Pick<CodeView, 'codebase'>): RepositoryRef => ({
  slug: called.slug,
  name: called.name,
});

/** Somebody by number: as the directory calls them, else as their commits do. */
export const developerRefOf = ({ developers, people }: CodeView, developer: number): DeveloperRef => {
  const { person, name } = developers.list[developer]!;
  return person === null
    ? { person: null, name }
    : { person: personRefOf(person, people.names), name: people.names.person(person) };
};

/** A day out of a column, as it travels. */
export const dayOrNull = (day: number): string | null => (day === never ? null : isoDay(day));
