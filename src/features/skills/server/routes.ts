import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { requireIfMatch } from '../../../platform/http/index.ts';
import type { Asking } from '../../people/server/index.ts';
import {
  answerRequest,
  askRequest,
  assessing,
  consentRequest,
  contestRequest,
  mySkillsAnswer,
  needRequest,
  personSkillsAnswer,
  skillsAnswer,
  statementRequest,
  teamSkillsAnswer,
  toAnswerAnswer,
  wishAnswer,
  wordingRequest,
} from '../api.ts';
import { addSkill, changeSkill, setConsent, setNeed, setWish, versionOfSkill } from './choosing.ts';
import { answerContest, contest } from './contesting.ts';
import { listSkills, readAssessing, readMySkills, readPersonSkills, readTeamSkills } from './reading.ts';
import { ask, assess, decline, takeBack } from './saying.ts';
import type { SkillsServer } from './skillsServer.ts';
import { listToAnswer } from './toAnswer.ts';

export interface SkillsRouting {
  readonly skills: SkillsServer;
  askingOf(request: FastifyRequest): Promise<Asking>;
}

const done = z.object({ done: z.literal(true) });
const made = z.object({ id: z.string() });
const byId = z.object({ id: z.string().max(200) });
const bySlug = z.object({ slug: z.string().max(200) });
const bySkill = z.object({ skill: z.string().max(200) });
const isDone = { done: true as const };

/** What one sees and says about oneself. */
const ownRoutes = (server: FastifyInstance, { skills, askingOf }: SkillsRouting): void => {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  const config = { action: 'skills.own' };
  routes.get('/api/me/skills', { config, schema: { response: { 200: mySkillsAnswer } } }, async (request) =>
    readMySkills(skills, await askingOf(request)),
  );
  routes.put(
    '/api/me/skills/code',
    { config, schema: { body: consentRequest, response: { 200: done } } },
    async (request) => {
      await setConsent(skills, await askingOf(request), request.body);
      return isDone;
    },
  );
  routes.put(
    '/api/me/skills/wishes/:skill',
    { config, schema: { params: bySkill, body: wishAnswer, response: { 200: done } } },
    async (request) => {
      await setWish(skills, await askingOf(request), request.params.skill, request.body);
      return isDone;
    },
  );
  routes.post(
    '/api/me/skills/requests',
    { config, schema: { body: askRequest, response: { 200: made } } },
    async (request) => ({ id: await ask(skills, await askingOf(request), request.body) }),
  );
  routes.post(
    '/api/me/skills/contests',
    { config, schema: { body: contestRequest, response: { 200: made } } },
    async (request) => ({ id: await contest(skills, await askingOf(request), request.body) }),
  );
  routes.get(
    '/api/me/skills/to-answer',
    { config, schema: { response: { 200: toAnswerAnswer } } },
    async (request) => ({ items: await listToAnswer(skills, await askingOf(request)) }),
  );
};

/** What people say about each other, and the answers to it. */
const sayingRoutes = (server: FastifyInstance, { skills, askingOf }: SkillsRouting): void => {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  const own = { action: 'skills.own' };
  routes.get(
    '/api/people/:id/skills',
    { config: { action: 'skills.read' }, schema: { params: byId, response: { 200: personSkillsAnswer } } },
    async (request) => readPersonSkills(skills, await askingOf(request), request.params.id),
  );
  routes.get(
    '/api/people/:id/skills/assessing',
    { config: { action: 'skills.assess' }, schema: { params: byId, response: { 200: assessing } } },
    async (request) => readAssessing(skills, await askingOf(request), request.params.id),
  );
  routes.post(
    '/api/people/:id/skills',
    {
      config: { action: 'skills.assess' },
      schema: { params: byId, body: statementRequest, response: { 200: made } },
    },
    async (request) => ({
      id: await assess(skills, await askingOf(request), request.params.id, request.body),
    }),
  );
  const withReason = z.object({ reason: z.string().trim().max(1000).default('') });
  routes.post(
    '/api/skill-statements/:id/withdrawal',
    { config: own, schema: { params: byId, body: withReason, response: { 200: done } } },
    async (request) => {
      await takeBack(skills, await askingOf(request), request.params.id, request.body.reason);
      return isDone;
    },
  );
  routes.post(
    '/api/skill-requests/:id/refusal',
    { config: own, schema: { params: byId, response: { 200: done } } },
    async (request) => {
      await decline(skills, await askingOf(request), request.params.id);
      return isDone;
    },
  );
  routes.post(
    '/api/skill-contests/:id/answer',
    {
      config: { action: 'skills.answer' },
      schema: { params: byId, body: answerRequest, response: { 200: done } },
    },
    async (request) => {
      await answerContest(skills, await askingOf(request), request.params.id, request.body);
      return isDone;
    },
  );
};

/** What a team knows and needs, and the list of skills. */
const sharedRoutes = (server: FastifyInstance, { skills, askingOf }: SkillsRouting): void => {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  routes.get(
    '/api/teams/:slug/skills',
    { config: { action: 'skills.team' }, schema: { params: bySlug, response: { 200: teamSkillsAnswer } } },
    async (request) => readTeamSkills(skills, await askingOf(request), request.params.slug),
  );
  routes.put(
    '/api/teams/:slug/skills/needs',
    {
      config: { action: 'skillNeeds.edit' },
      schema: { params: bySlug, body: needRequest, response: { 200: done } },
    },
    async (request) => {
      await setNeed(skills, await askingOf(request), request.params.slug, request.body);
      return isDone;
    },
  );
  routes.get(
    '/api/skills',
    { config: { action: 'skillList.read' }, schema: { response: { 200: skillsAnswer } } },
    async (request) => listSkills(skills, await askingOf(request)),
  );
  routes.post(
    '/api/skills',
    { config: { action: 'skillList.edit' }, schema: { body: wordingRequest, response: { 200: made } } },
    async (request) => ({ id: await addSkill(skills, await askingOf(request), request.body) }),
  );
  routes.put(
    '/api/skills/:skill',
    {
      config: { action: 'skillList.edit' },
      schema: { params: bySkill, body: wordingRequest, response: { 200: done } },
    },
    async (request) => {
      const asking = await askingOf(request);
      const version = await versionOfSkill(skills, asking, request.params.skill);
      requireIfMatch(request, version);
      await changeSkill(skills, asking, request.params.skill, version, request.body);
      return isDone;
    },
  );
};

export const skillsRoutes = (server: FastifyInstance, routing: SkillsRouting): void => {
  ownRoutes(server, routing);
  sayingRoutes(server, routing);
  sharedRoutes(server, routing);
};
