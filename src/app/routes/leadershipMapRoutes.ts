import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { asOfQuery } from '../../features/people/index.ts';
import { leadershipMapAnswer } from '../leadershipMap/api.ts';
import { readLeadershipMap } from '../leadershipMap/readLeadershipMap.ts';
import type { Serving } from './serving.ts';

/** The map joins what several features tell of the same seats. */
export const leadershipMapRoutes = (server: FastifyInstance, { wheelhouse, askingOf }: Serving): void => {
  server.withTypeProvider<ZodTypeProvider>().get(
    '/api/leadership',
    {
      config: { action: 'leadership.read' },
      schema: { querystring: asOfQuery, response: { 200: leadershipMapAnswer } },
    },
    async (request) => readLeadershipMap(wheelhouse, await askingOf(request), request.query),
  );
};
