import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { requireIfMatch, setVersion } from '../../../platform/http/index.ts';
import { asOfQuery, dayText } from '../../people/index.ts';
import type { Asking } from '../../people/server/index.ts';
import {
  charterAnswer,
  charterRequest,
  chartersAnswer,
  dispositionRequest,
  expectationRequest,
  expectationsAnswer,
  helmAnswer,
  helmReport,
  treeAnswer,
} from '../api.ts';
import {
  type HelmServer,
  handleFinding,
  listCharters,
  listExpectations,
  readHelm,
  readReport,
  readTree,
  setCharter,
  setExpectation,
} from './actions.ts';

export interface HelmRouting {
  readonly helm: HelmServer;
  askingOf(request: FastifyRequest): Promise<Asking>;
}

const done = z.object({ done: z.literal(true) });

/** Who leads what, what to do about it, which seats are expected, and what each answers for. */
export const helmRoutes = (server: FastifyInstance, { helm, askingOf }: HelmRouting): void => {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  routes.get(
    '/api/helm',
    {
      config: { action: 'helm.read' },
      schema: {
        querystring: asOfQuery.extend({ changesSince: dayText.optional() }),
        response: { 200: helmAnswer },
      },
    },
    async (request, reply) => {
      const answer = await readHelm(helm, await askingOf(request), request.query);
      setVersion(reply, answer.version);
      return answer;
    },
  );
  routes.get(
    '/api/helm/report',
    { config: { action: 'helm.read' }, schema: { querystring: asOfQuery, response: { 200: helmReport } } },
    async (request) => readReport(helm, await askingOf(request), request.query),
  );
  routes.get(
    '/api/tree',
    { config: { action: 'tree.read' }, schema: { querystring: asOfQuery, response: { 200: treeAnswer } } },
    async (request) => readTree(helm, await askingOf(request), request.query),
  );
  routes.put(
    '/api/findings/:key',
    {
      config: { action: 'finding.handle' },
      schema: {
        params: z.object({ key: z.string().max(300) }),
        body: dispositionRequest,
        response: { 200: done },
      },
    },
    async (request) => {
      await handleFinding(helm, await askingOf(request), request.params.key, request.body);
      return { done: true as const };
    },
  );
  routes.get(
    '/api/expectations',
    { config: { action: 'expectations.read' }, schema: { response: { 200: expectationsAnswer } } },
    async (request, reply) => {
      const answer = await listExpectations(helm, await askingOf(request));
      setVersion(reply, answer.version);
      return answer;
    },
  );
  routes.put(
    '/api/expectations',
    { config: { action: 'expectation.edit' }, schema: { body: expectationRequest, response: { 200: done } } },
    async (request) => {
      const asking = await askingOf(request);
      requireIfMatch(request, (await listExpectations(helm, asking)).version);
      await setExpectation(helm, asking, request.body);
      return { done: true as const };
    },
  );
  routes.get(
    '/api/charters',
    { config: { action: 'charters.read' }, schema: { response: { 200: chartersAnswer } } },
    async (request) => ({
      charters: await listCharters(helm, await askingOf(request)),
    }),
  );
  const charterParams = z.object({ role: z.enum(['EM', 'TL', 'PgM', 'TLM']) });
  routes.put(
    '/api/charters/:role',
    {
      config: { action: 'charter.edit' },
      schema: { params: charterParams, body: charterRequest, response: { 200: charterAnswer } },
    },
    async (request, reply) => {
      const asking = await askingOf(request);
      const current = (await listCharters(helm, asking)).find(
        (charter) => charter.role === request.params.role,
      )!;
      requireIfMatch(request, current.version);
      const charter = await setCharter(
        helm,
        asking,
        request.params.role,
        request.body,
        Number(current.version),
      );
      setVersion(reply, charter.version);
      return charter;
    },
  );
};
