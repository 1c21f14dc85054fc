import type { PersonId, TeamId, View } from '../../people/index.ts';
import { areaTechnologies } from '../answers/areaTechnologies.ts';
import type { CodeView } from '../codeView.ts';
import { areaKnowledge, filesIn } from '../knowing/index.ts';
import type { CodeServer } from './codeServer.ts';

/** A technology and an area that is made with it. */
export interface TechnologyInArea {
  readonly technology: string;
  readonly repository: string;
  readonly area: string;
  /** That answer for the area. */
  readonly teams: readonly TeamId[];
}

export interface KnownInArea {
  readonly person: PersonId;
  readonly technology: string;
  readonly repository: string;
  readonly area: string;
  /** 0–1. */
  readonly knowledge: number;
}

/** Every repository that has been read, on the day of the view. */
export const viewsIn = async (
  code: CodeServer,
  orgId: string,
  people: View,
): Promise<readonly CodeView[]> => {
  const views = [];
  for (const repository of await code.codebases.list(orgId))
    if (repository.reading !== null) views.push(await code.codebases.view(orgId, repository, people));
  return views;
};

/** What the areas of all repositories are made with, on the day of the view. */
export const technologiesIn = async (
  code: CodeServer,
  orgId: string,
  people: View,
): Promise<readonly TechnologyInArea[]> => {
  const found: TechnologyInArea[] = [];
  for (const view of await viewsIn(code, orgId, people)) {
    const teamByArea = await code.codebases.teamByArea(orgId, view);
    for (const { technology, area } of areaTechnologies(view.codebase)) {
      const team = teamByArea.get(area.id);
      const teams = team === undefined ? [] : [team];
      found.push({ technology, repository: view.codebase.called.slug, area: area.name, teams });
    }
  }
  return found;
};

/** What some people still know of the areas on a day. Evidence of skill only where the person lets it be. */
export const knownBy = async (
  code: CodeServer,
  orgId: string,
  asked: readonly PersonId[],
  people: View,
): Promise<readonly KnownInArea[]> => {
  const wanted = new Set(asked);
  return (await viewsIn(code, orgId, people)).flatMap((view) =>
    areaTechnologies(view.codebase).flatMap(({ technology, area }) =>
      areaKnowledge(view.expertise, filesIn(view.expertise, area.files)).flatMap(
        ({ developer, knowledge }) => {
          const { person } = view.developers.list[developer]!;
          if (person === null || !wanted.has(person)) return [];
          return [{ person, technology, repository: view.codebase.called.slug, area: area.name, knowledge }];
        },
      ),
    ),
  );
};
