import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { readQueueFile } from '../../connectors/queue-files/index.ts';
import { readingAnswer, readingRequest, readPasted } from '../../features/delegation/index.ts';
import { bringItems } from '../../features/delegation/server/index.ts';
import type { Serving } from './serving.ts';

/** Taking a queue in from a text: pasted lines or CSV, tried first. */
export const queueReadingRoutes = (server: FastifyInstance, { wheelhouse, askingOf }: Serving): void => {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  routes.post(
    '/api/me/queue/readings',
    {
      config: { action: 'delegation.own' },
      schema: {
        querystring: z.object({ apply: z.stringbool().default(false) }),
        body: readingRequest,
        response: { 200: readingAnswer },
      },
    },
    async (request) => {
      const { how, text } = request.body;
      const reading = how === 'pasted' ? readPasted(text) : readQueueFile({ path: 'queue.csv', text });
      return bringItems(wheelhouse.leading.delegation, await askingOf(request), reading, request.query.apply);
    },
  );
};
