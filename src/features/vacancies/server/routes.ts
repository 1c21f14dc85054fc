import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { requireIfMatch } from '../../../platform/http/index.ts';
import { asOfQuery } from '../../people/index.ts';
import type { Asking } from '../../people/server/index.ts';
import {
  arrivalAnswer,
  candidaciesAnswer,
  choiceAnswer,
  handoverAnswer,
  slateAnswer,
  vacanciesAnswer,
  vacancyAnswer,
} from '../api.ts';
import {
  callRequest,
  candidacyRequest,
  changeRequest,
  decisionRequest,
  dropRequest,
  emeritusRequest,
  openRequest,
  outsideRequest,
  taskListName,
  taskRequest,
  termRequest,
} from '../requests.ts';
import { readChoice } from './choice.ts';
import { decide } from './choosing.ts';
import { readArrival, readHandover, setTask } from './lists.ts';
import { changeVacancy, dropVacancy, openVacancy, setCall, versionOfVacancy } from './opening.ts';
import { listVacancies, readVacancy } from './reading.ts';
import { addOutside, dropOutside, readSlate } from './slate.ts';
import { forget, readCandidacies, standUp, withdraw } from './standing.ts';
import { dropEmeritus, makeEmeritus, setTerm } from './terms.ts';
import type { VacanciesServer } from './vacanciesServer.ts';

export interface VacanciesRouting {
  readonly vacancies: VacanciesServer;
  askingOf(request: FastifyRequest): Promise<Asking>;
}

const done = z.object({ done: z.literal(true) });
const made = z.object({ id: z.string() });
const byId = z.object({ id: z.string().max(200) });
const isDone = { done: true as const };

/** The seats that are open, for everybody; and what whoever answers for a team does about them. */
const openingRoutes = (server: FastifyInstance, { vacancies, askingOf }: VacanciesRouting): void => {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  const [read, edit] = [{ action: 'vacancy.read' }, { action: 'vacancy.edit' }];
  routes.get(
    '/api/vacancies',
    { config: read, schema: { querystring: asOfQuery, response: { 200: vacanciesAnswer } } },
    async (request) => listVacancies(vacancies, await askingOf(request), request.query),
  );
  routes.get(
    '/api/vacancies/:id',
    { config: read, schema: { params: byId, querystring: asOfQuery, response: { 200: vacancyAnswer } } },
    async (request) => readVacancy(vacancies, await askingOf(request), request.params.id, request.query),
  );
  routes.post(
    '/api/vacancies',
    { config: edit, schema: { body: openRequest, response: { 200: made } } },
    async (request) => ({ id: await openVacancy(vacancies, await askingOf(request), request.body) }),
  );
  routes.put(
    '/api/vacancies/:id',
    { config: edit, schema: { params: byId, body: changeRequest, response: { 200: done } } },
    async (request) => {
      const asking = await askingOf(request);
      const version = await versionOfVacancy(vacancies, asking, request.params.id);
      requireIfMatch(request, version);
      await changeVacancy(vacancies, asking, request.params.id, version, request.body);
      return isDone;
    },
  );
  routes.put(
    '/api/vacancies/:id/call',
    { config: edit, schema: { params: byId, body: callRequest, response: { 200: done } } },
    async (request) => {
      await setCall(vacancies, await askingOf(request), request.params.id, request.body);
      return isDone;
    },
  );
  routes.post(
    '/api/vacancies/:id/drop',
    { config: edit, schema: { params: byId, body: dropRequest, response: { 200: done } } },
    async (request) => {
      await dropVacancy(vacancies, await askingOf(request), request.params.id, request.body);
      return isDone;
    },
  );
};

/** Who stands for a seat, for those who choose; and the choice. */
const choosingRoutes = (server: FastifyInstance, { vacancies, askingOf }: VacanciesRouting): void => {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  const config = { action: 'slate.read' };
  routes.get(
    '/api/vacancies/:id/slate',
    { config, schema: { params: byId, response: { 200: slateAnswer } } },
    async (request) => readSlate(vacancies, await askingOf(request), request.params.id),
  );
  routes.get(
    '/api/vacancies/:id/choice',
    { config, schema: { params: byId, response: { 200: choiceAnswer } } },
    async (request) => readChoice(vacancies, await askingOf(request), request.params.id),
  );
  routes.post(
    '/api/vacancies/:id/outside',
    { config, schema: { params: byId, body: outsideRequest, response: { 200: made } } },
    async (request) => ({
      id: await addOutside(vacancies, await askingOf(request), request.params.id, request.body),
    }),
  );
  routes.delete(
    '/api/vacancies/:id/outside/:candidate',
    {
      config,
      schema: { params: byId.extend({ candidate: z.string().max(200) }), response: { 200: done } },
    },
    async (request) => {
      const { id, candidate } = request.params;
      await dropOutside(vacancies, await askingOf(request), id, candidate);
      return isDone;
    },
  );
  routes.post(
    '/api/vacancies/:id/decision',
    {
      config: { action: 'vacancy.edit' },
      schema: { params: byId, body: decisionRequest, response: { 200: z.object({ person: z.string() }) } },
    },
    async (request) => decide(vacancies, await askingOf(request), request.params.id, request.body),
  );
};

/** What one stands for oneself. */
const ownRoutes = (server: FastifyInstance, { vacancies, askingOf }: VacanciesRouting): void => {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  const config = { action: 'candidacy.own' };
  routes.get(
    '/api/me/candidacies',
    { config, schema: { response: { 200: candidaciesAnswer } } },
    async (request) => readCandidacies(vacancies, await askingOf(request)),
  );
  routes.put(
    '/api/me/candidacies/:id',
    { config, schema: { params: byId, body: candidacyRequest, response: { 200: done } } },
    async (request) => {
      await standUp(vacancies, await askingOf(request), request.params.id, request.body);
      return isDone;
    },
  );
  routes.post(
    '/api/me/candidacies/:id/withdrawal',
    { config, schema: { params: byId, response: { 200: done } } },
    async (request) => {
      await withdraw(vacancies, await askingOf(request), request.params.id);
      return isDone;
    },
  );
  routes.delete(
    '/api/me/candidacies/:id',
    { config, schema: { params: byId, response: { 200: done } } },
    async (request) => {
      await forget(vacancies, await askingOf(request), request.params.id);
      return isDone;
    },
  );
};

/** What somebody comes into and what they leave; terms, and who is still asked for advice. */
const seatRoutes = (server: FastifyInstance, { vacancies, askingOf }: VacanciesRouting): void => {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  const [config, edit] = [{ action: 'handover.edit' }, { action: 'vacancy.edit' }];
  routes.get(
    '/api/people/:id/arrival',
    { config, schema: { params: byId, querystring: asOfQuery, response: { 200: arrivalAnswer } } },
    async (request) => readArrival(vacancies, await askingOf(request), request.params.id, request.query),
  );
  routes.get(
    '/api/people/:id/handover',
    { config, schema: { params: byId, querystring: asOfQuery, response: { 200: handoverAnswer } } },
    async (request) => readHandover(vacancies, await askingOf(request), request.params.id, request.query),
  );
  const line = byId.extend({ list: taskListName, key: z.string().min(1).max(300) });
  routes.put(
    '/api/people/:id/lists/:list/:key',
    { config, schema: { params: line, body: taskRequest, response: { 200: done } } },
    async (request) => {
      const { id: person, list, key } = request.params;
      await setTask(vacancies, await askingOf(request), { person, list, key }, request.body);
      return isDone;
    },
  );
  routes.put(
    '/api/appointments/:id/term',
    { config: edit, schema: { params: byId, body: termRequest, response: { 200: done } } },
    async (request) => {
      await setTerm(vacancies, await askingOf(request), request.params.id, request.body);
      return isDone;
    },
  );
  routes.post(
    '/api/emeriti',
    { config: edit, schema: { body: emeritusRequest, response: { 200: made } } },
    async (request) => ({ id: await makeEmeritus(vacancies, await askingOf(request), request.body) }),
  );
  routes.post(
    '/api/emeriti/:id/end',
    { config: edit, schema: { params: byId, response: { 200: done } } },
    async (request) => {
      await dropEmeritus(vacancies, await askingOf(request), request.params.id);
      return isDone;
    },
  );
};

export const vacanciesRoutes = (server: FastifyInstance, routing: VacanciesRouting): void => {
  openingRoutes(server, routing);
  choosingRoutes(server, routing);
  ownRoutes(server, routing);
  seatRoutes(server, routing);
};
