import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Moment } from '../../base/day.ts';
import { knocksPerMinute } from '../http/index.ts';
import * as api from './api.ts';
import { changePassword } from './changePassword.ts';
import { createInvitation, listInvitations, revokeInvitation } from './invitation.ts';
import type { Auth } from './openAuth.ts';
import { listSessions, revokeAllSessions, revokeSession } from './sessions.ts';
import { type Credentials, noCookie, signIn } from './signIn.ts';
import { acceptInvitation, invitedBy, signUpOwner } from './signUp.ts';

const instant = (moment: Moment): string => new Date(moment).toISOString();

/** Address of the page that takes a link up. Behind the #, so that the token reaches no log and no other site. */
export const linkTo = (baseUrl: string, token: string): string => `${baseUrl}/join#${token}`;

const own = { action: 'session.own' };
const invite = { action: 'invitation.manage' };
const knock = { action: 'session.start', rateLimit: knocksPerMinute(60) };

const originOf = (request: FastifyRequest) => ({
  address: request.ip,
  userAgent: request.headers['user-agent']?.slice(0, 300),
});

const startSession = async (auth: Auth, request: FastifyRequest, reply: FastifyReply, by: Credentials) => {
  const { cookie, viewer } = await signIn(auth, by, originOf(request));
  reply.header('set-cookie', cookie);
  return { viewer };
};

const sessionRoutes =
  (auth: Auth): FastifyPluginAsyncZod =>
  async (server) => {
    const started = { response: { 200: api.signInAnswer } };
    server.post(
      '/api/sessions',
      { config: knock, schema: { summary: 'Sign in', body: api.credentials, ...started } },
      async (request, reply) => {
        const { as, ...by } = request.body;
        if (as === 'cookie') return startSession(auth, request, reply, by);
        const { token, viewer } = await signIn(auth, by, originOf(request));
        return { token, viewer };
      },
    );
    server.get(
      '/api/viewer',
      { config: own, schema: { summary: 'Who am I', response: { 200: api.viewerAnswer } } },
      async ({ viewer }) => viewer,
    );
    server.get(
      '/api/sessions',
      {
        config: own,
        schema: {
          summary: 'Where I am signed in',
          response: { 200: z.object({ items: z.array(api.sessionAnswer) }) },
        },
      },
      async ({ viewer }) => {
        const sessions = await listSessions(auth, viewer);
        const items = sessions.map(({ signedInAt, lastSeenAt, ...session }) => ({
          ...session,
          signedInAt: instant(signedInAt),
          lastSeenAt: instant(lastSeenAt),
        }));
        return { items };
      },
    );
    server.delete(
      '/api/sessions/:id',
      {
        config: own,
        schema: {
          summary: 'Sign out in one place; current: here',
          params: api.byId,
          response: { 204: api.nothing },
        },
      },
      async ({ viewer, params }, reply) => {
        const isHere = params.id === 'current' || params.id === viewer.sessionId;
        await revokeSession(auth, viewer, isHere ? (viewer.sessionId ?? '') : params.id);
        if (isHere) reply.header('set-cookie', noCookie(auth));
        return reply.code(204).send(null);
      },
    );
    server.delete(
      '/api/sessions',
      { config: own, schema: { summary: 'Sign out everywhere', response: { 204: api.nothing } } },
      async ({ viewer }, reply) => {
        await revokeAllSessions(auth, viewer);
        return reply.header('set-cookie', noCookie(auth)).code(204).send(null);
      },
    );
    server.put(
      '/api/password',
      {
        config: own,
        schema: { summary: 'Change my password', body: api.passwordChange, response: { 204: api.nothing } },
      },
      async ({ viewer, body, ip }, reply) => {
        await changePassword(auth, viewer, { ...body, address: ip });
        return reply.code(204).send(null);
      },
    );
  };

const joinRoutes =
  (auth: Auth): FastifyPluginAsyncZod =>
  async (server) => {
    const started = { response: { 200: api.signInAnswer } };
    server.post(
      '/api/owner',
      {
        config: knock,
        schema: { summary: 'Take up the link of the owner', body: api.ownerSignUp, ...started },
      },
      async (request, reply) => {
        const { token, ...user } = request.body;
        await signUpOwner(auth, token, user);
        return startSession(auth, request, reply, user);
      },
    );
    server.post(
      '/api/invitations/look',
      {
        config: knock,
        schema: { summary: 'Whom a link is for', body: api.linkQuestion, response: { 200: api.linkAnswer } },
      },
      async ({ body }) => invitedBy(auth, body.token),
    );
    server.post(
      '/api/invitations/accept',
      { config: knock, schema: { summary: 'Take up an invitation', body: api.acceptance, ...started } },
      async (request, reply) => {
        const { token, ...user } = request.body;
        const email = await acceptInvitation(auth, token, user);
        return startSession(auth, request, reply, { email, password: user.password });
      },
    );
  };

const invitationRoutes =
  (auth: Auth, baseUrl: string): FastifyPluginAsyncZod =>
  async (server) => {
    server.get(
      '/api/invitations',
      {
        config: invite,
        schema: {
          summary: 'All invitations',
          response: { 200: z.object({ items: z.array(api.invitationAnswer) }) },
        },
      },
      async () => {
        const invitations = await listInvitations(auth);
        const items = invitations.map(({ createdAt, expiresAt, ...invitation }) => ({
          ...invitation,
          createdAt: instant(createdAt),
          expiresAt: instant(expiresAt),
        }));
        return { items };
      },
    );
    server.post(
      '/api/invitations',
      {
        config: invite,
        schema: { summary: 'Invite somebody', body: api.invited, response: { 201: api.newLinkAnswer } },
      },
      async ({ viewer, body }, reply) => {
        const { id, token, expiresAt } = await createInvitation(auth, viewer, body);
        return reply.code(201).send({ id, link: linkTo(baseUrl, token), expiresAt: instant(expiresAt) });
      },
    );
    server.delete(
      '/api/invitations/:id',
      {
        config: invite,
        schema: { summary: 'Take an invitation back', params: api.byId, response: { 204: api.nothing } },
      },
      async ({ viewer, params }, reply) => {
        await revokeInvitation(auth, viewer, params.id);
        return reply.code(204).send(null);
      },
    );
  };

/** All routes of sign-in. @param baseUrl How browsers reach us; links begin with it. */
export const authRoutes =
  (auth: Auth, baseUrl: string): FastifyPluginAsyncZod =>
  async (server) => {
    await server.register(sessionRoutes(auth));
    await server.register(joinRoutes(auth));
    await server.register(invitationRoutes(auth, baseUrl));
  };
