import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { asOfQuery } from '../../people/index.ts';
import type { Asking } from '../../people/server/index.ts';
import {
  cadenceRequest,
  choiceRequest,
  endRequest,
  mentorRequest,
  mentorsAnswer,
  myMentoringAnswer,
  offerRequest,
  outsideRequest,
  personMentoringAnswer,
  talkRequest,
  trialRequest,
} from '../api.ts';
import {
  confirmationReply,
  confirmationRequest,
  episodeRequest,
  pathAnswer,
  pathChoiceAnswer,
  personEpisodesAnswer,
} from '../pathApi.ts';
import {
  answerConfirmation,
  askToConfirm,
  setPathChoice,
  takeBackEpisode,
  writeEpisode,
} from './episodes.ts';
import { endMentorship, setCadence, tickTalk } from './keeping.ts';
import type { MentoringServer } from './mentoringServer.ts';
import { setOffer } from './offering.ts';
import { readMentors, readMyMentoring, readPersonMentoring } from './reading.ts';
import { readPath, readPersonEpisodes } from './readingPath.ts';
import { askMentor, choose, nameOutsideMentor, setTrial } from './requesting.ts';

export interface MentoringRouting {
  readonly mentoring: MentoringServer;
  askingOf(request: FastifyRequest): Promise<Asking>;
}

const done = z.object({ done: z.literal(true) });
const made = z.object({ id: z.string() });
const byId = z.object({ id: z.string().max(200) });
const isDone = { done: true as const };

const readingRoutes = (server: FastifyInstance, { mentoring, askingOf }: MentoringRouting): void => {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  routes.get(
    '/api/mentors',
    {
      config: { action: 'mentors.read' },
      schema: { querystring: asOfQuery, response: { 200: mentorsAnswer } },
    },
    async (request) => readMentors(mentoring, await askingOf(request), request.query),
  );
  routes.get(
    '/api/me/mentoring',
    {
      config: { action: 'mentoring.own' },
      schema: { querystring: asOfQuery, response: { 200: myMentoringAnswer } },
    },
    async (request) => readMyMentoring(mentoring, await askingOf(request), request.query),
  );
  routes.get(
    '/api/people/:id/mentoring',
    {
      config: { action: 'mentoring.read' },
      schema: { params: byId, querystring: asOfQuery, response: { 200: personMentoringAnswer } },
    },
    async (request) =>
      readPersonMentoring(mentoring, await askingOf(request), request.params.id, request.query),
  );
  routes.get(
    '/api/me/path',
    {
      config: { action: 'episodes.own' },
      schema: { querystring: asOfQuery, response: { 200: pathAnswer } },
    },
    async (request) => readPath(mentoring, await askingOf(request), request.query),
  );
  routes.get(
    '/api/people/:id/episodes',
    {
      config: { action: 'episodes.read' },
      schema: { params: byId, querystring: asOfQuery, response: { 200: personEpisodesAnswer } },
    },
    async (request) =>
      readPersonEpisodes(mentoring, await askingOf(request), request.params.id, request.query),
  );
};

/** From a request to the end of a mentorship, and offers. */
const mentorRoutes = (server: FastifyInstance, { mentoring, askingOf }: MentoringRouting): void => {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  const config = { action: 'mentoring.own' };
  routes.post(
    '/api/me/mentoring/requests',
    { config, schema: { body: mentorRequest, response: { 200: made } } },
    async (request) => ({ id: await askMentor(mentoring, await askingOf(request), request.body) }),
  );
  routes.post(
    '/api/me/mentoring/outside',
    { config, schema: { body: outsideRequest, response: { 200: made } } },
    async (request) => ({ id: await nameOutsideMentor(mentoring, await askingOf(request), request.body) }),
  );
  routes.put(
    '/api/me/mentoring/offer',
    { config, schema: { body: offerRequest, response: { 200: done } } },
    async (request) => {
      await setOffer(mentoring, await askingOf(request), request.body);
      return isDone;
    },
  );
  const step = <Body extends z.ZodType>(
    path: string,
    body: Body,
    deed: (mentoring: MentoringServer, asking: Asking, id: string, said: z.output<Body>) => Promise<void>,
  ) =>
    routes.post(
      `/api/mentorships/:id/${path}`,
      { config, schema: { params: byId, body, response: { 200: done } } },
      async (request) => {
        await deed(mentoring, await askingOf(request), request.params.id, request.body as z.output<Body>);
        return isDone;
      },
    );
  step('trial', trialRequest, setTrial);
  step('choice', choiceRequest, choose);
  step('cadence', cadenceRequest, setCadence);
  step('talks', talkRequest, tickTalk);
  step('end', endRequest, endMentorship);
};

/** Times of leading, and the path. */
const pathRoutes = (server: FastifyInstance, { mentoring, askingOf }: MentoringRouting): void => {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  const config = { action: 'episodes.own' };
  routes.put(
    '/api/me/path',
    { config, schema: { body: pathChoiceAnswer, response: { 200: done } } },
    async (request) => {
      await setPathChoice(mentoring, await askingOf(request), request.body);
      return isDone;
    },
  );
  routes.post(
    '/api/me/episodes',
    { config, schema: { body: episodeRequest, response: { 200: made } } },
    async (request) => ({ id: await writeEpisode(mentoring, await askingOf(request), request.body) }),
  );
  routes.delete(
    '/api/me/episodes/:id',
    { config, schema: { params: byId, response: { 200: done } } },
    async (request) => {
      await takeBackEpisode(mentoring, await askingOf(request), request.params.id);
      return isDone;
    },
  );
  routes.post(
    '/api/me/episodes/:id/confirmations',
    { config, schema: { params: byId, body: confirmationRequest, response: { 200: done } } },
    async (request) => {
      await askToConfirm(mentoring, await askingOf(request), request.params.id, request.body);
      return isDone;
    },
  );
  routes.post(
    '/api/episodes/:id/confirmation',
    {
      config: { action: 'episodes.confirm' },
      schema: { params: byId, body: confirmationReply, response: { 200: done } },
    },
    async (request) => {
      await answerConfirmation(mentoring, await askingOf(request), request.params.id, request.body);
      return isDone;
    },
  );
};

export const mentoringRoutes = (server: FastifyInstance, routing: MentoringRouting): void => {
  readingRoutes(server, routing);
  mentorRoutes(server, routing);
  pathRoutes(server, routing);
};
