import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { asOfQuery } from '../../people/index.ts';
import type { Asking } from '../../people/server/index.ts';
import {
  addRepositoriesAnswer,
  addRepositoriesRequest,
  areaAnswer,
  areaTeamRequest,
  decisionRequest,
  identitiesAnswer,
  mapAnswer,
  ownersAnswer,
  ownKnowledgeAnswer,
  repositoriesAnswer,
  repositoryAnswer,
  teamKnowledgeAnswer,
  whoAnswer,
  whoRequest,
} from '../api.ts';
import type { CodeServer } from './codeServer.ts';
import { addRepositories, assignArea, readAgain, takeOut } from './editing.ts';
import { decide, readIdentities, takeBack } from './identities.ts';
import {
  askWho,
  listRepositories,
  readArea,
  readMap,
  readOwners,
  readOwnKnowledge,
  readRepository,
  readTeamKnowledge,
} from './reading.ts';

export interface CodeRouting {
  readonly code: CodeServer;
  askingOf(request: FastifyRequest): Promise<Asking>;
}

const bySlug = z.object({ slug: z.string().max(200) });
const byId = z.object({ id: z.string().max(200) });
const done = z.object({ done: z.literal(true) });
const jobAnswer = z.object({ job: z.string() });
const areaQuery = asOfQuery.extend({ id: z.string().max(1000) });

/** Who knows what, on any day. */
const readingRoutes = (server: FastifyInstance, { code, askingOf }: CodeRouting): void => {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  const config = { action: 'code.read' };
  const querystring = asOfQuery;
  routes.get(
    '/api/code',
    { config, schema: { querystring, response: { 200: repositoriesAnswer } } },
    async (request) => listRepositories(code, await askingOf(request), request.query),
  );
  routes.get(
    '/api/code/repositories/:slug',
    { config, schema: { params: bySlug, querystring, response: { 200: repositoryAnswer } } },
    async (request) => readRepository(code, await askingOf(request), request.params.slug, request.query),
  );
  routes.get(
    '/api/code/repositories/:slug/map',
    { config, schema: { params: bySlug, querystring, response: { 200: mapAnswer } } },
    async (request) => readMap(code, await askingOf(request), request.params.slug, request.query),
  );
  routes.get(
    '/api/code/repositories/:slug/area',
    { config, schema: { params: bySlug, querystring: areaQuery, response: { 200: areaAnswer } } },
    async (request) => {
      const { params, query } = request;
      return readArea(code, await askingOf(request), params.slug, query.id, query);
    },
  );
  routes.get(
    '/api/code/repositories/:slug/owners',
    { config, schema: { params: bySlug, querystring, response: { 200: ownersAnswer } } },
    async (request) => readOwners(code, await askingOf(request), request.params.slug, request.query),
  );
  routes.get(
    '/api/code/teams/:slug',
    { config, schema: { params: bySlug, querystring, response: { 200: teamKnowledgeAnswer } } },
    async (request) => readTeamKnowledge(code, await askingOf(request), request.params.slug, request.query),
  );
  routes.post(
    '/api/code/who',
    { config, schema: { body: whoRequest, response: { 200: whoAnswer } } },
    async (request) => askWho(code, await askingOf(request), request.body),
  );
  routes.get(
    '/api/code/me',
    { config: { action: 'knowledge.own' }, schema: { querystring, response: { 200: ownKnowledgeAnswer } } },
    async (request) => readOwnKnowledge(code, await askingOf(request), request.query),
  );
};

/** Which repositories are read, and which team answers for what. */
const editingRoutes = (server: FastifyInstance, { code, askingOf }: CodeRouting): void => {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  const config = { action: 'repository.manage' };
  routes.post(
    '/api/code/repositories',
    { config, schema: { body: addRepositoriesRequest, response: { 200: addRepositoriesAnswer } } },
    async (request) => addRepositories(code, await askingOf(request), request.body.locations),
  );
  routes.delete(
    '/api/code/repositories/:slug',
    { config, schema: { params: bySlug, response: { 200: done } } },
    async (request) => {
      await takeOut(code, await askingOf(request), request.params.slug);
      return { done: true as const };
    },
  );
  routes.post(
    '/api/code/repositories/:slug/read',
    { config, schema: { params: bySlug, response: { 200: jobAnswer } } },
    async (request) => ({ job: await readAgain(code, await askingOf(request), request.params.slug) }),
  );
  routes.put(
    '/api/code/repositories/:slug/area-team',
    {
      config: { action: 'area.assign' },
      schema: { params: bySlug, body: areaTeamRequest, response: { 200: done } },
    },
    async (request) => {
      await assignArea(code, await askingOf(request), request.params.slug, request.body);
      return { done: true as const };
    },
  );
};

/** Whose the signatures on commits are. */
const identityRoutes = (server: FastifyInstance, { code, askingOf }: CodeRouting): void => {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  const config = { action: 'repository.manage' };
  routes.get(
    '/api/code/identities',
    { config, schema: { response: { 200: identitiesAnswer } } },
    async (request) => readIdentities(code, await askingOf(request)),
  );
  routes.post(
    '/api/code/identities/decisions',
    { config, schema: { body: decisionRequest, response: { 200: byId } } },
    async (request) => ({ id: await decide(code, await askingOf(request), request.body) }),
  );
  routes.delete(
    '/api/code/identities/decisions/:id',
    { config, schema: { params: byId, response: { 200: byId } } },
    async (request) => {
      await takeBack(code, await askingOf(request), request.params.id);
      return request.params;
    },
  );
};

export const codeRoutes = (server: FastifyInstance, routing: CodeRouting): void => {
  readingRoutes(server, routing);
  editingRoutes(server, routing);
  identityRoutes(server, routing);
};
