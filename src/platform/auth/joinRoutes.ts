import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import * as api from './api.ts';
import type { Auth } from './openAuth.ts';
import type { OrganisationPort } from './organisationPort.ts';
import { acceptInvitation, invitedBy, signUpOwner } from './signUp.ts';
import { knock, startSession } from './startSession.ts';

/** For people who hold a link. */
export const joinRoutes =
  (auth: Auth, organisation: OrganisationPort): FastifyPluginAsyncZod =>
  async (server) => {
    const started = { response: { 200: api.signInAnswer } };
    server.post(
      '/api/owner',
      {
        config: knock,
        schema: { summary: 'Take up the link of the owner', body: api.ownerSignUp, ...started },
      },
      async (request, reply) => {
        const { token, organisation: name, ...user } = request.body;
        const isFirst = await signUpOwner(auth, token, user);
        if (isFirst && name !== undefined) await organisation.rename(name);
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
