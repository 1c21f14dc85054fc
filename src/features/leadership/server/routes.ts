import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { requireIfMatch } from '../../../platform/http/index.ts';
import { asOfQuery } from '../../people/index.ts';
import type { Asking } from '../../people/server/index.ts';
import {
  decisionRequest,
  doneRequest,
  partnershipAnswer,
  partnershipRequest,
  splitAnswer,
  stepRequest,
  withdrawalRequest,
  wordRequest,
} from '../api.ts';
import { appointAsDecided, decide, sayOfTeam, withdraw } from './deciding.ts';
import type { LeadershipServer } from './leadershipServer.ts';
import { readPartnershipOf, setPartnership, signPartnership, versionOfPartnership } from './partnering.ts';
import { readSplit } from './readSplit.ts';
import { setStep, tickOwnStep } from './stepping.ts';

export interface LeadershipRouting {
  readonly leadership: LeadershipServer;
  askingOf(request: FastifyRequest): Promise<Asking>;
}

const done = z.object({ done: z.literal(true) });
const isDone = { done: true as const };
const text = z.string().max(200);
const bySlug = z.object({ slug: text });
const byDecision = z.object({ slug: text, id: text });

/** One seat or two. */
const splitRoutes = (server: FastifyInstance, { leadership, askingOf }: LeadershipRouting): void => {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  const [edit, decides] = [{ action: 'split.edit' }, { action: 'split.decide' }];
  routes.get(
    '/api/teams/:slug/split',
    {
      config: { action: 'split.read' },
      schema: { params: bySlug, querystring: asOfQuery, response: { 200: splitAnswer } },
    },
    async (request) => readSplit(leadership, await askingOf(request), request.params.slug, request.query),
  );
  routes.put(
    '/api/teams/:slug/split/words/:about',
    {
      config: edit,
      schema: {
        params: bySlug.extend({ about: z.enum(['goals', 'ready']) }),
        ...{ body: wordRequest, response: { 200: done } },
      },
    },
    async (request) => {
      const { slug, about } = request.params;
      await sayOfTeam(leadership, await askingOf(request), slug, about, request.body);
      return isDone;
    },
  );
  routes.post(
    '/api/teams/:slug/split/decisions',
    {
      config: decides,
      schema: { params: bySlug, body: decisionRequest, response: { 200: z.object({ id: z.string() }) } },
    },
    async (request) => ({
      id: await decide(leadership, await askingOf(request), request.params.slug, request.body),
    }),
  );
  routes.post(
    '/api/teams/:slug/split/decisions/:id/withdrawal',
    { config: decides, schema: { params: byDecision, body: withdrawalRequest, response: { 200: done } } },
    async (request) => {
      const { slug, id } = request.params;
      await withdraw(leadership, await askingOf(request), slug, id, request.body);
      return isDone;
    },
  );
  routes.post(
    '/api/teams/:slug/split/decisions/:id/appointments',
    {
      config: decides,
      schema: { params: byDecision, response: { 200: z.object({ changeSet: z.number() }) } },
    },
    async (request) => {
      const { slug, id } = request.params;
      return { changeSet: await appointAsDecided(leadership, await askingOf(request), slug, id) };
    },
  );
};

/** The list that a split is worked through by. */
const stepRoutes = (server: FastifyInstance, { leadership, askingOf }: LeadershipRouting): void => {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  const edit = { action: 'split.edit' };
  routes.post(
    '/api/teams/:slug/split/decisions/:id/steps',
    { config: edit, schema: { params: byDecision, body: stepRequest, response: { 200: done } } },
    async (request) => {
      const { slug, id } = request.params;
      await setStep(leadership, await askingOf(request), slug, id, null, request.body);
      return isDone;
    },
  );
  routes.put(
    '/api/teams/:slug/split/decisions/:id/steps/:step',
    {
      config: edit,
      schema: { params: byDecision.extend({ step: text }), body: stepRequest, response: { 200: done } },
    },
    async (request) => {
      const { slug, id, step } = request.params;
      await setStep(leadership, await askingOf(request), slug, id, step, request.body);
      return isDone;
    },
  );
  routes.put(
    '/api/me/split-steps/:step',
    {
      config: { action: 'splitSteps.own' },
      schema: { params: z.object({ step: text }), body: doneRequest, response: { 200: done } },
    },
    async (request) => {
      await tickOwnStep(leadership, await askingOf(request), request.params.step, request.body.isDone);
      return isDone;
    },
  );
};

/** Who of two leaders decides what. */
const partnershipRoutes = (server: FastifyInstance, { leadership, askingOf }: LeadershipRouting): void => {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  const edit = { action: 'partnership.edit' };
  routes.get(
    '/api/teams/:slug/partnership',
    {
      config: { action: 'partnership.read' },
      schema: { params: bySlug, querystring: asOfQuery, response: { 200: partnershipAnswer } },
    },
    async (request) =>
      readPartnershipOf(leadership, await askingOf(request), request.params.slug, request.query),
  );
  routes.put(
    '/api/teams/:slug/partnership',
    { config: edit, schema: { params: bySlug, body: partnershipRequest, response: { 200: done } } },
    async (request) => {
      const { slug } = request.params;
      const asking = await askingOf(request);
      const version = await versionOfPartnership(leadership, asking, slug);
      requireIfMatch(request, version);
      await setPartnership(leadership, asking, slug, version, request.body);
      return isDone;
    },
  );
  routes.post(
    '/api/teams/:slug/partnership/signature',
    {
      config: edit,
      schema: { params: bySlug, body: z.object({ version: z.number() }), response: { 200: done } },
    },
    async (request) => {
      const { slug } = request.params;
      await signPartnership(leadership, await askingOf(request), slug, request.body.version);
      return isDone;
    },
  );
};

export const leadershipRoutes = (server: FastifyInstance, routing: LeadershipRouting): void => {
  splitRoutes(server, routing);
  stepRoutes(server, routing);
  partnershipRoutes(server, routing);
};
