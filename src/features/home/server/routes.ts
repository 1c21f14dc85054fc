import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Asking } from '../../people/server/index.ts';
import { homeAnswer } from '../api.ts';
import { type HomeServer, readHome } from './readHome.ts';

export interface HomeRouting {
  readonly home: HomeServer;
  askingOf(request: FastifyRequest): Promise<Asking>;
}

export const homeRoutes = (server: FastifyInstance, { home, askingOf }: HomeRouting): void => {
  server
    .withTypeProvider<ZodTypeProvider>()
    .get(
      '/api/home',
      { config: { action: 'home.read' }, schema: { response: { 200: homeAnswer } } },
      async (request) => readHome(home, await askingOf(request)),
    );
};
