import { dayOf } from '../../../base/day.ts';
import { InputError } from '../../../base/errors.ts';
import type { AsOfQuery, View } from '../../people/index.ts';
import { type Asking, look } from '../../people/server/index.ts';
import { areaAnswerOf } from '../answers/areaAnswer.ts';
import { mapAnswerOf } from '../answers/mapAnswer.ts';
import { ownersAnswerOf } from '../answers/ownersAnswer.ts';
import { ownKnowledgeAnswerOf } from '../answers/ownKnowledgeAnswer.ts';
import { repositoriesAnswerOf, repositoryAnswerOf, repositoryRowOf } from '../answers/repositoryAnswer.ts';
import { teamKnowledgeAnswerOf } from '../answers/teamKnowledgeAnswer.ts';
import { whoAnswerOf } from '../answers/whoAnswer.ts';
import type {
  AreaAnswer,
  MapAnswer,
  OwnersAnswer,
  OwnKnowledgeAnswer,
  RepositoriesAnswer,
  RepositoryAnswer,
  TeamKnowledgeAnswer,
  WhoAnswer,
  WhoRequest,
} from '../api.ts';
import type { CodeView } from '../codeView.ts';
import type { CodeServer } from './codeServer.ts';
import { needRepository } from './editing.ts';
import type { KeptRepository } from './repositories.ts';
import { reviewIndexOf } from './reviewIndexOf.ts';

/** A repository on a day, and what is kept of it. */
interface Looked {
  readonly repository: KeptRepository;
  readonly view: CodeView;
}

const lookAt = async (code: CodeServer, asking: Asking, slug: string, query: AsOfQuery): Promise<Looked> => {
  asking.may('code.read', 'organisation');
  const repository = await needRepository(code, asking, slug);
  if (repository.reading === null)
    throw new InputError(
      'not-read',
      `${repository.name} has not been read yet. Wait until it is, or look at its progress under Code.`,
    );
  const people = await look(code.people, asking, query);
  return { repository, view: await code.codebases.view(asking.orgId, repository, people) };
};

/** All repositories that have been read, on the day of a view. */
const lookAtAll = async (code: CodeServer, asking: Asking, people: View): Promise<readonly Looked[]> => {
  const looked = [];
  for (const repository of await code.codebases.list(asking.orgId))
    if (repository.reading !== null)
      looked.push({ repository, view: await code.codebases.view(asking.orgId, repository, people) });
  return looked;
};

/** Every repository in a line. */
export const listRepositories = async (
  code: CodeServer,
  asking: Asking,
  query: AsOfQuery,
): Promise<RepositoriesAnswer> => {
  asking.may('code.read', 'organisation');
  // First: else one whose reading ends between the two would look as if nobody read it.
  const underWay = await code.readings.underWay(asking.orgId);
  const people = await look(code.people, asking, query);
  const looked = new Map(
    (await lookAtAll(code, asking, people)).map(({ repository, view }) => [repository.id, view]),
  );
  const { repositories, identities } = await code.codebases.identities(asking.orgId, people);
  const rows = repositories.map((repository) =>
    repositoryRowOf(repository, looked.get(repository.id) ?? null, underWay.get(repository.id) ?? null),
  );
  return repositoriesAnswerOf(people.roster.day, rows, identities.suggestions.length);
};

/** One repository: its areas, risky ones first, and its technologies. */
export const readRepository = async (
  code: CodeServer,
  asking: Asking,
  slug: string,
  query: AsOfQuery,
): Promise<RepositoryAnswer> => {
  const looked = await lookAt(code, asking, slug, query);
  const { repository, view } = looked;
  const underWay = await code.readings.underWay(asking.orgId);
  const row = repositoryRowOf(repository, view, underWay.get(repository.id) ?? null);
  return repositoryAnswerOf(view, row, await code.codebases.teamByArea(asking.orgId, looked.view));
};

/** Every file of it, for the map. */
export const readMap = async (
  code: CodeServer,
  asking: Asking,
  slug: string,
  query: AsOfQuery,
): Promise<MapAnswer> => mapAnswerOf((await lookAt(code, asking, slug, query)).view);

/** @param id As `folder:src/ui`; any folder is one, also where it has no page of its own. */
export const readArea = async (
  code: CodeServer,
  asking: Asking,
  slug: string,
  id: string,
  query: AsOfQuery,
): Promise<AreaAnswer> => {
  const looked = await lookAt(code, asking, slug, query);
  const answer = areaAnswerOf(looked.view, id, await code.codebases.teamByArea(asking.orgId, looked.view));
  if (answer === undefined)
    throw new InputError('not-found', `${slug} has nothing called ${id}. Choose an area on its page.`);
  return answer;
};

/** CODEOWNERS against who really knows and works. */
export const readOwners = async (
  code: CodeServer,
  asking: Asking,
  slug: string,
  query: AsOfQuery,
): Promise<OwnersAnswer> => ownersAnswerOf((await lookAt(code, asking, slug, query)).view);

/** What a team knows, and what would be lost with any one of them. */
export const readTeamKnowledge = async (
  code: CodeServer,
  asking: Asking,
  slug: string,
  query: AsOfQuery,
): Promise<TeamKnowledgeAnswer> => {
  asking.may('code.read', 'organisation');
  const people = await look(code.people, asking, query);
  const team = [...people.roster.teams.values()].find(({ id, body }) => id === slug || body.slug === slug);
  if (team === undefined)
    throw new InputError('not-found', `There is no team ${slug} on this day. Choose another day or team.`);
  asking.may('team.read', { team: team.id });
  const views = [];
  for (const { view } of await lookAtAll(code, asking, people))
    views.push({ view, teamByArea: await code.codebases.teamByArea(asking.orgId, view) });
  return teamKnowledgeAnswerOf(people, team.id, views);
};

/** All that oneself knows; nobody else may ask for such a list. */
export const readOwnKnowledge = async (
  code: CodeServer,
  asking: Asking,
  query: AsOfQuery,
): Promise<OwnKnowledgeAnswer> => {
  const people = await look(code.people, asking, query);
  const { personId } = asking;
  if (personId !== null) asking.may('knowledge.own', { person: personId });
  const looked = personId === null ? [] : await lookAtAll(code, asking, people);
  return ownKnowledgeAnswerOf(
    people,
    personId,
    looked.map(({ view }) => view),
  );
};

/** Who should look at a change, own an area, or take something on. Worked out for this question, and not kept. */
export const askWho = async (
  code: CodeServer,
  asking: Asking,
  { day, ...request }: WhoRequest,
): Promise<WhoAnswer> => {
  const asOf = day === undefined ? {} : { asOf: day };
  if (day !== undefined && dayOf(day) > asking.today)
    throw new InputError(
      'future-day',
      'Who will be free then is not known yet. Ask about today or a past day.',
    );
  const { view } = await lookAt(code, asking, request.repository, asOf);
  return whoAnswerOf(view, await reviewIndexOf(view), request);
};
