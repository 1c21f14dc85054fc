import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Asking } from '../../people/server/index.ts';
import {
  acknowledgementRequest,
  agreementRequest,
  caredPersonAnswer,
  careQuery,
  goalRequest,
  heardRequest,
  ownCareAnswer,
  peopleAnswer,
  talkRequest,
} from '../api.ts';
import type { CareServer } from './careServer.ts';
import { acknowledge, agree, hearWish, setGoal, tickTalk, untickTalk } from './deeds.ts';
import { readOwnSide, readPeople, readPersonCare } from './reading.ts';

export interface CareRouting {
  readonly care: CareServer;
  askingOf(request: FastifyRequest): Promise<Asking>;
}

const done = z.object({ done: z.literal(true) });
const isDone = { done: true as const };
const byId = z.object({ id: z.string().max(200) });
const byDay = talkRequest;

/** What one sees and says on one's own side, and the list of one's people. */
const ownRoutes = (server: FastifyInstance, { care, askingOf }: CareRouting): void => {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  const config = { action: 'care.own' };
  routes.get(
    '/api/me/people',
    { config, schema: { querystring: careQuery, response: { 200: peopleAnswer } } },
    async (request) => readPeople(care, await askingOf(request), request.query),
  );
  routes.get(
    '/api/me/care',
    { config, schema: { querystring: careQuery, response: { 200: ownCareAnswer } } },
    async (request) => readOwnSide(care, await askingOf(request), request.query),
  );
  routes.put(
    '/api/me/care/goal',
    { config, schema: { body: goalRequest, response: { 200: done } } },
    async (request) => {
      await setGoal(care, await askingOf(request), request.body.text);
      return isDone;
    },
  );
  routes.post(
    '/api/me/care/acknowledgement',
    { config, schema: { body: acknowledgementRequest, response: { 200: done } } },
    async (request) => {
      await acknowledge(care, await askingOf(request), request.body.version);
      return isDone;
    },
  );
  routes.put(
    '/api/me/care/talks/:on',
    { config, schema: { params: byDay, response: { 200: done } } },
    async (request) => {
      await tickTalk(care, await askingOf(request), null, request.params.on);
      return isDone;
    },
  );
  routes.delete(
    '/api/me/care/talks/:on',
    { config, schema: { params: byDay, response: { 200: done } } },
    async (request) => {
      await untickTalk(care, await askingOf(request), null, request.params.on);
      return isDone;
    },
  );
};

/** What a manager sees and writes about one of their people. */
const managersRoutes = (server: FastifyInstance, { care, askingOf }: CareRouting): void => {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  const config = { action: 'care.edit' };
  routes.get(
    '/api/people/:id/care',
    {
      config: { action: 'care.read' },
      schema: { params: byId, querystring: careQuery, response: { 200: caredPersonAnswer } },
    },
    async (request) => readPersonCare(care, await askingOf(request), request.params.id, request.query),
  );
  routes.post(
    '/api/people/:id/care/agreements',
    { config, schema: { params: byId, body: agreementRequest, response: { 200: done } } },
    async (request) => {
      await agree(care, await askingOf(request), request.params.id, request.body.text);
      return isDone;
    },
  );
  routes.put(
    '/api/people/:id/care/talks/:on',
    { config, schema: { params: byId.extend(byDay.shape), response: { 200: done } } },
    async (request) => {
      await tickTalk(care, await askingOf(request), request.params.id, request.params.on);
      return isDone;
    },
  );
  routes.delete(
    '/api/people/:id/care/talks/:on',
    { config, schema: { params: byId.extend(byDay.shape), response: { 200: done } } },
    async (request) => {
      await untickTalk(care, await askingOf(request), request.params.id, request.params.on);
      return isDone;
    },
  );
  routes.post(
    '/api/people/:id/care/wishes',
    { config, schema: { params: byId, body: heardRequest, response: { 200: done } } },
    async (request) => {
      await hearWish(care, await askingOf(request), request.params.id, request.body.skill);
      return isDone;
    },
  );
};

export const careRoutes = (server: FastifyInstance, routing: CareRouting): void => {
  ownRoutes(server, routing);
  managersRoutes(server, routing);
};
