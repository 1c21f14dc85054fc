import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { requireIfMatch } from '../../../platform/http/index.ts';
import { asOfQuery, dayText } from '../../people/index.ts';
import type { Asking } from '../../people/server/index.ts';
import {
  assumptionRequest,
  assumptionsAnswer,
  bandAnswer,
  leaderLoadAnswer,
  loadsAnswer,
  myLoadAnswer,
  saidRequest,
  selfCheckAnswer,
  selfCheckRequest,
  sharingRequest,
  weekHours,
} from '../api.ts';
import { listAssumptions, setAssumption, versionOfAssumption } from './assuming.ts';
import { listLoads, readBand } from './listing.ts';
import type { LoadServer } from './loadServer.ts';
import { readLeaderLoad, readMyLoad, readMySelfCheck } from './reading.ts';
import { answerSelfCheck, forgetSelfCheck, logWeek, saidVersion, sayOfWeek, setSharing } from './saying.ts';

export interface LoadRouting {
  readonly load: LoadServer;
  askingOf(request: FastifyRequest): Promise<Asking>;
}

const done = z.object({ done: z.literal(true) });
const isDone = { done: true as const };
const byId = z.object({ id: z.string().max(200) });
const querystring = asOfQuery;

/** What one sees and says about one's own week. */
const ownRoutes = (server: FastifyInstance, { load, askingOf }: LoadRouting): void => {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  const config = { action: 'load.own' };
  routes.get(
    '/api/me/load',
    { config, schema: { querystring, response: { 200: myLoadAnswer } } },
    async (request) => readMyLoad(load, await askingOf(request), request.query),
  );
  routes.put(
    '/api/me/load/weeks/:week',
    {
      config,
      schema: { params: z.object({ week: dayText }), body: weekHours, response: { 200: done } },
    },
    async (request) => {
      await logWeek(load, await askingOf(request), request.params.week, request.body);
      return isDone;
    },
  );
  routes.put(
    '/api/me/load/sharing',
    { config, schema: { body: sharingRequest, response: { 200: done } } },
    async (request) => {
      await setSharing(load, await askingOf(request), request.body);
      return isDone;
    },
  );
  routes.get(
    '/api/me/load/self-check',
    { config, schema: { response: { 200: selfCheckAnswer } } },
    async (request) => readMySelfCheck(load, await askingOf(request)),
  );
  routes.put(
    '/api/me/load/self-check',
    { config, schema: { body: selfCheckRequest, response: { 200: done } } },
    async (request) => {
      await answerSelfCheck(load, await askingOf(request), request.body);
      return isDone;
    },
  );
  routes.delete(
    '/api/me/load/self-check',
    { config, schema: { response: { 200: done } } },
    async (request) => {
      await forgetSelfCheck(load, await askingOf(request));
      return isDone;
    },
  );
};

/** The load of other leaders, as far as one may see it. */
const leaderRoutes = (server: FastifyInstance, { load, askingOf }: LoadRouting): void => {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  const shown = { action: 'leadership.read' };
  routes.get(
    '/api/loads',
    { config: shown, schema: { querystring, response: { 200: loadsAnswer } } },
    async (request) => listLoads(load, await askingOf(request), request.query),
  );
  routes.get(
    '/api/people/:id/load-band',
    { config: shown, schema: { params: byId, querystring, response: { 200: bandAnswer } } },
    async (request) => readBand(load, await askingOf(request), request.params.id, request.query),
  );
  routes.get(
    '/api/people/:id/load',
    {
      config: { action: 'load.read' },
      schema: { params: byId, querystring, response: { 200: leaderLoadAnswer } },
    },
    async (request) => readLeaderLoad(load, await askingOf(request), request.params.id, request.query),
  );
  routes.put(
    '/api/people/:id/load/said',
    {
      config: { action: 'load.edit' },
      schema: { params: byId, body: saidRequest, response: { 200: done } },
    },
    async (request) => {
      const asking = await askingOf(request);
      const version = await saidVersion(load, asking, request.params.id);
      requireIfMatch(request, version);
      await sayOfWeek(load, asking, request.params.id, version, request.body);
      return isDone;
    },
  );
};

/** What the models of leading assume. */
const assumptionRoutes = (server: FastifyInstance, { load, askingOf }: LoadRouting): void => {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  routes.get(
    '/api/assumptions',
    { config: { action: 'assumptions.read' }, schema: { response: { 200: assumptionsAnswer } } },
    async (request) => listAssumptions(load, await askingOf(request)),
  );
  routes.put(
    '/api/assumptions/:name',
    {
      config: { action: 'assumptions.edit' },
      schema: {
        params: z.object({ name: z.string().max(100) }),
        body: assumptionRequest,
        response: { 200: done },
      },
    },
    async (request) => {
      const asking = await askingOf(request);
      const version = await versionOfAssumption(load, asking, request.params.name);
      requireIfMatch(request, version);
      await setAssumption(load, asking, request.params.name, version, request.body);
      return isDone;
    },
  );
};

export const loadRoutes = (server: FastifyInstance, routing: LoadRouting): void => {
  ownRoutes(server, routing);
  leaderRoutes(server, routing);
  assumptionRoutes(server, routing);
};
