import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import * as api from './api.ts';
import { changePassword } from './changePassword.ts';
import { instant } from './instant.ts';
import type { Auth } from './openAuth.ts';
import { listSessions, revokeAllSessions, revokeSession } from './sessions.ts';
import { noCookie, signIn } from './signIn.ts';
import { knock, originOf, startSession } from './startSession.ts';

const own = { action: 'session.own' };

export const sessionRoutes =
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
