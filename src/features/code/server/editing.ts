import type { z } from 'zod';
import { InputError } from '../../../base/errors.ts';
import { slugFor } from '../../../base/slug.ts';
import { record as recordAudit } from '../../../platform/audit/index.ts';
import { type Asking, look } from '../../people/server/index.ts';
import type { addRepositoriesAnswer, areaTeamRequest } from '../api.ts';
import { readAreaTeams, setAreaTeam } from './areaTeams.ts';
import type { CodeServer } from './codeServer.ts';
import { addRepository, type KeptRepository, readRepositories, removeRepository } from './repositories.ts';
import type { CodeTables } from './tables.ts';

/** The repository of that name; throws in words when there is none. */
export const needRepository = async (
  { db }: Pick<CodeServer, 'db'>,
  { orgId }: Pick<Asking, 'orgId'>,
  slug: string,
): Promise<KeptRepository> => {
  const all = await readRepositories(db, orgId);
  const found = all.find((repository) => repository.slug === slug || repository.location === slug);
  if (found !== undefined) return found;
  const others = all.length === 0 ? '' : ` Those that are: ${all.map((each) => each.slug).join(', ')}.`;
  throw new InputError(
    'not-found',
    `No repository ${slug} is read here.${others} Add it with: wheelhouse import git PATH --apply`,
  );
};

const nameOf = (location: string): string =>
  location
    .replace(/[\\/]+(\.git)?[\\/]*$/, '')
    .replace(/\.git$/, '')
    .split(/[\\/:]/)
    .at(-1)!;

const audit = (asking: Asking, action: string, subject: string) => ({
  at: asking.now,
  actor: asking.userId,
  action,
  subject,
});

/** Begins to read repositories; one that is read already is read further. */
export const addRepositories = async (
  code: CodeServer,
  asking: Asking,
  locations: readonly string[],
): Promise<z.infer<typeof addRepositoriesAnswer>> => {
  asking.may('repository.manage', 'organisation');
  const repositories = [];
  for (const asked of new Set(locations)) {
    const location = await code.readings.locate(asked);
    const { id, slug, name } = await ensureRepository(code, asking, location);
    const job = await code.readings.start(asking.orgId, id, asking.userId);
    repositories.push({ slug, name, job });
  }
  return { repositories };
};

/** Pages below /code that a repository of that name would hide behind. */
const pages = ['who', 'me', 'teams'];

export const ensureRepository = async (
  { db, newId }: CodeServer,
  asking: Asking,
  location: string,
): Promise<Pick<KeptRepository, 'id' | 'slug' | 'name'>> => {
  const known = await readRepositories(db, asking.orgId);
  const there = known.find((repository) => repository.location === location);
  if (there !== undefined) return there;
  const name = nameOf(location);
  const taken = new Set([...pages, ...known.map((repository) => repository.slug)]);
  const slug = slugFor(name, taken, 'repository');
  const repository = { id: newId(), slug, name, location };
  await db.transaction().execute(async (trx) => {
    await addRepository(trx, asking.orgId, repository, asking.personId, asking.now);
    await recordAudit<CodeTables>(trx, asking.orgId, audit(asking, 'repository.add', `repository:${slug}`));
  });
  return repository;
};

/** Forgets a repository and all that was read of it. The repository itself is not touched. */
export const takeOut = async (code: CodeServer, asking: Asking, slug: string): Promise<void> => {
  asking.may('repository.manage', 'organisation');
  const { id } = await needRepository(code, asking, slug);
  await code.readings.stop(asking.orgId, id);
  await code.db.transaction().execute(async (trx) => {
    await removeRepository(trx, asking.orgId, id, asking.personId, asking.now);
    await recordAudit<CodeTables>(
      trx,
      asking.orgId,
      audit(asking, 'repository.remove', `repository:${slug}`),
    );
  });
};

export const readAgain = async (code: CodeServer, asking: Asking, slug: string): Promise<string> => {
  asking.may('repository.manage', 'organisation');
  const { id } = await needRepository(code, asking, slug);
  return code.readings.start(asking.orgId, id, asking.userId);
};

/** Says which team answers for an area. Asked of the team that gets it, and of the one that gives it up. */
export const assignArea = async (
  code: CodeServer,
  asking: Asking,
  slug: string,
  { area, team }: z.infer<typeof areaTeamRequest>,
): Promise<void> => {
  const repository = await needRepository(code, asking, slug);
  const { roster } = await look(code.people, asking, {});
  const codebase = await code.codebases.read(asking.orgId, repository);
  if (!codebase.areas.some(({ id }) => id === area))
    throw new InputError('not-found', `${slug} has no area ${area} any more. Reload the page.`);
  const meant =
    team === null
      ? null
      : [...roster.teams.values()].find((each) => each.id === team || each.body.slug === team);
  if (meant === undefined)
    throw new InputError('not-found', `There is no team ${team} today. Choose another.`);
  const before = (await readAreaTeams(code.db, asking.orgId, repository.id)).find(
    (each) => each.area === area,
  );
  for (const touched of [meant?.id, before?.team])
    if (touched !== undefined && roster.teams.has(touched)) asking.may('area.assign', { team: touched });
  await code.db.transaction().execute(async (trx) => {
    await setAreaTeam(
      trx,
      asking.orgId,
      { repository: repository.id, area },
      meant?.id ?? null,
      asking.personId,
      asking.now,
    );
    await recordAudit<CodeTables>(trx, asking.orgId, {
      ...audit(asking, 'area.assign', `area:${slug}/${area}`),
      payload: { team: meant?.id ?? null },
    });
  });
};
