import type { PersonId, TeamId, View } from '../../people/index.ts';
import { areaTechnologies } from '../answers/areaTechnologies.ts';
import { ownersTeams } from '../answers/ownersTeams.ts';
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

interface Seen {
  readonly view: CodeView;
  readonly teamByArea: ReadonlyMap<string, TeamId>;
}

const seenIn = async (code: CodeServer, orgId: string, people: View): Promise<readonly Seen[]> => {
  const said = await code.codebases.areaTeams(orgId);
  const seen = [];
  for (const repository of await code.codebases.list(orgId)) {
    if (repository.reading === null) continue;
    const view = await code.codebases.view(orgId, repository, people);
    const byHand = said.filter((each) => each.repository === repository.id);
    seen.push({
      view,
      teamByArea: new Map([...ownersTeams(view), ...byHand.map(({ area, team }) => [area, team] as const)]),
    });
  }
  return seen;
};

/** What the areas of all repositories are made with, on the day of the view. */
export const technologiesIn = async (
  code: CodeServer,
  orgId: string,
  people: View,
): Promise<readonly TechnologyInArea[]> =>
  (await seenIn(code, orgId, people)).flatMap(({ view, teamByArea }) =>
    areaTechnologies(view.codebase).map(({ technology, area }) => {
      const team = teamByArea.get(area.id);
      return {
        ...{ technology, repository: view.codebase.called.slug, area: area.name },
        teams: team === undefined ? [] : [team],
      };
    }),
  );

/** What some people still know of the areas on a day. Evidence of skill only where the person lets it be. */
export const knownBy = async (
  code: CodeServer,
  orgId: string,
  asked: readonly PersonId[],
  people: View,
): Promise<readonly KnownInArea[]> => {
  const wanted = new Set(asked);
  return (await seenIn(code, orgId, people)).flatMap(({ view }) =>
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
