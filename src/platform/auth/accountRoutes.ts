import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { closeAccount, linkPerson, listAccounts } from './accounts.ts';
import * as api from './api.ts';
import { instant } from './instant.ts';
import type { Auth } from './openAuth.ts';
import { needPerson, type OrganisationPort } from './organisationPort.ts';

const config = { action: 'invitation.manage' };

export const accountRoutes =
  (auth: Auth, organisation: OrganisationPort): FastifyPluginAsyncZod =>
  async (server) => {
    server.get(
      '/api/accounts',
      {
        config,
        schema: {
          summary: 'Who may sign in',
          response: { 200: z.object({ items: z.array(api.accountAnswer) }) },
        },
      },
      async () => {
        const accounts = await listAccounts(auth);
        return { items: accounts.map((account) => ({ ...account, createdAt: instant(account.createdAt) })) };
      },
    );
    server.put(
      '/api/accounts/:id/person',
      {
        config,
        schema: {
          summary: 'Say which person an account is',
          params: api.byId,
          body: api.personLink,
          response: { 204: api.nothing },
        },
      },
      async ({ viewer, params, body }, reply) => {
        await needPerson(organisation, body.personId);
        await linkPerson(auth, viewer, params.id, body.personId);
        return reply.code(204).send(null);
      },
    );
    server.delete(
      '/api/accounts/:id',
      {
        config,
        schema: { summary: 'Close an account', params: api.byId, response: { 204: api.nothing } },
      },
      async ({ viewer, params }, reply) => {
        await closeAccount(auth, viewer, params.id);
        return reply.code(204).send(null);
      },
    );
  };
