import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { accountRoutes } from './accountRoutes.ts';
import { invitationRoutes } from './invitationRoutes.ts';
import { joinRoutes } from './joinRoutes.ts';
import type { Auth } from './openAuth.ts';
import type { OrganisationPort } from './organisationPort.ts';
import { sessionRoutes } from './sessionRoutes.ts';

/**
 * All routes of sign-in.
 * @param baseUrl How browsers reach us; links begin with it.
 */
export const authRoutes =
  (auth: Auth, baseUrl: string, organisation: OrganisationPort): FastifyPluginAsyncZod =>
  async (server) => {
    await server.register(sessionRoutes(auth));
    await server.register(joinRoutes(auth, organisation));
    await server.register(invitationRoutes(auth, baseUrl, organisation));
    await server.register(accountRoutes(auth, organisation));
  };
