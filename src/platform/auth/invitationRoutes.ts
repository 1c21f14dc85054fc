import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import * as api from './api.ts';
import { instant } from './instant.ts';
import { createInvitation, listInvitations, revokeInvitation } from './invitation.ts';
import type { Auth } from './openAuth.ts';
import { needPerson, type OrganisationPort } from './organisationPort.ts';

/** Address of the page that takes a link up. Behind the #, so that the token reaches no log and no other site. */
export const linkTo = (baseUrl: string, token: string): string => `${baseUrl}/join#${token}`;

const invite = { action: 'invitation.manage' };

export const invitationRoutes =
  (auth: Auth, baseUrl: string, organisation: OrganisationPort): FastifyPluginAsyncZod =>
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
        await needPerson(organisation, body.personId);
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
