import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { asOfQuery } from '../../people/index.ts';
import type { Asking } from '../../people/server/index.ts';
import {
  answerRequest,
  choiceRequest,
  handedAnswer,
  itemEdit,
  itemPageAnswer,
  itemRequest,
  outcomeRequest,
  queueAnswer,
  sharingRequest,
  stateRequest,
} from '../api.ts';
import { answerHanded, choose, recordOutcome } from './deciding.ts';
import type { DelegationServer } from './delegationServer.ts';
import { addItem, editItem, setItemState } from './editing.ts';
import { setSharing } from './muOf.ts';
import { readHanded, readItem, readQueue } from './reading.ts';

export interface DelegationRouting {
  readonly delegation: DelegationServer;
  askingOf(request: FastifyRequest): Promise<Asking>;
}

const done = z.object({ done: z.literal(true) });
const made = z.object({ id: z.string() });
const params = z.object({ id: z.string().max(200) });
const isDone = { done: true as const };
const own = { action: 'delegation.own' };

/** One's own queue: read, typed, changed. */
const queueRoutes = (server: FastifyInstance, { delegation, askingOf }: DelegationRouting): void => {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  routes.get(
    '/api/me/queue',
    { config: own, schema: { querystring: asOfQuery, response: { 200: queueAnswer } } },
    async (request) => readQueue(delegation, await askingOf(request), request.query),
  );
  routes.post(
    '/api/me/queue',
    { config: own, schema: { body: itemRequest, response: { 200: made } } },
    async (request) => ({ id: await addItem(delegation, await askingOf(request), request.body) }),
  );
  routes.get(
    '/api/me/queue/:id',
    { config: own, schema: { params, querystring: asOfQuery, response: { 200: itemPageAnswer } } },
    async (request) => readItem(delegation, await askingOf(request), request.params.id, request.query),
  );
  routes.put(
    '/api/me/queue/:id',
    { config: own, schema: { params, body: itemEdit, response: { 200: done } } },
    async (request) => {
      await editItem(delegation, await askingOf(request), request.params.id, request.body);
      return isDone;
    },
  );
  routes.put(
    '/api/me/queue/:id/state',
    { config: own, schema: { params, body: stateRequest, response: { 200: done } } },
    async (request) => {
      await setItemState(delegation, await askingOf(request), request.params.id, request.body);
      return isDone;
    },
  );
};

/** What is decided, answered, and what came of it. */
const choiceRoutes = (server: FastifyInstance, { delegation, askingOf }: DelegationRouting): void => {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  routes.post(
    '/api/me/queue/:id/choices',
    { config: own, schema: { params, body: choiceRequest, response: { 200: made } } },
    async (request) => ({
      id: await choose(delegation, await askingOf(request), request.params.id, request.body),
    }),
  );
  routes.post(
    '/api/me/choices/:id/outcomes',
    { config: own, schema: { params, body: outcomeRequest, response: { 200: done } } },
    async (request) => {
      await recordOutcome(delegation, await askingOf(request), request.params.id, request.body);
      return isDone;
    },
  );
  routes.put(
    '/api/me/queue-sharing',
    { config: own, schema: { body: sharingRequest, response: { 200: done } } },
    async (request) => {
      await setSharing(delegation, await askingOf(request), request.body);
      return isDone;
    },
  );
  const received = { action: 'delegation.received' };
  routes.get(
    '/api/me/handed',
    { config: received, schema: { querystring: asOfQuery, response: { 200: handedAnswer } } },
    async (request) => readHanded(delegation, await askingOf(request), request.query),
  );
  routes.put(
    '/api/me/handed/:id/answer',
    { config: received, schema: { params, body: answerRequest, response: { 200: done } } },
    async (request) => {
      await answerHanded(delegation, await askingOf(request), request.params.id, request.body);
      return isDone;
    },
  );
};

export const delegationRoutes = (server: FastifyInstance, routing: DelegationRouting): void => {
  queueRoutes(server, routing);
  choiceRoutes(server, routing);
};
