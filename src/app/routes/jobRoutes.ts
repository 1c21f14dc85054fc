import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Asking } from '../../features/people/server/index.ts';
import { sendEvents } from '../../platform/http/index.ts';
import { type Job, noJob } from '../../platform/jobs/index.ts';
import type { Serving } from './serving.ts';

const jobAnswer = z.object({
  id: z.string(),
  name: z.string().describe('Which work it is: import.history'),
  state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
  done: z.number(),
  total: z.number().describe('0 while nobody knows'),
  isMine: z.boolean(),
  message: z.string().describe('Where it is, why it failed or what came of it; empty where it is not mine'),
  input: z.unknown().describe('What was asked for; null where it is not mine'),
  answer: z.unknown().describe('What came of it; null until it is done, in a list, and where it is not mine'),
  createdAt: z.number(),
  endedAt: z.number().nullable(),
});
const byId = z.object({ id: z.string() });
const events = {
  description:
    'Server-sent events: the job as it stands, and again whenever it has changed, until it has ended',
  content: { 'text/event-stream': { schema: z.string() } },
};

/** As the asker may know it: what somebody else asked for, and what came of it, is theirs. */
const told = ({ startedBy, ...job }: Job, { userId }: Asking): z.infer<typeof jobAnswer> =>
  startedBy === userId
    ? { ...job, isMine: true }
    : { ...job, isMine: false, message: '', input: null, answer: null };

const mayAny = (asking: Asking): boolean => asking.mayDo('job.any', 'organisation');

/** Long work: one's own, and for those who keep the installation everybody's. */
export const jobRoutes = (server: FastifyInstance, { wheelhouse, askingOf }: Serving): void => {
  const { jobs } = wheelhouse;
  const routes = server.withTypeProvider<ZodTypeProvider>();
  /** Throws `not-found` for what there is not, and for what is not the asker's. */
  const need = async (id: string, asking: Asking): Promise<void> => {
    const { startedBy } = await jobs.progressOf(id);
    if (startedBy !== asking.userId && !mayAny(asking)) throw noJob();
  };
  routes.get(
    '/api/jobs',
    {
      config: { action: 'job.own' },
      schema: { response: { 200: z.object({ items: z.array(jobAnswer) }) } },
    },
    async (request) => {
      const asking = await askingOf(request);
      const list = await jobs.list(mayAny(asking) ? undefined : { startedBy: asking.userId });
      return { items: list.map((job) => told(job, asking)) };
    },
  );
  routes.get(
    '/api/jobs/:id/events',
    { config: { action: 'job.own' }, schema: { params: byId, response: { 200: events } } },
    async (request, reply) => {
      const asking = await askingOf(request);
      await need(request.params.id, asking);
      return sendEvents(reply, async function* (left) {
        for await (const job of jobs.eventsOf(request.params.id, left)) yield told(job, asking);
      });
    },
  );
  const change = (method: 'DELETE' | 'POST', url: string, deed: (id: string) => Promise<Job>) =>
    routes.route({
      ...{ method, url, config: { action: 'job.own' } },
      schema: { params: byId, response: { 200: jobAnswer } },
      handler: async (request) => {
        const asking = await askingOf(request);
        await need(request.params.id, asking);
        return told(await deed(request.params.id), asking);
      },
    });
  change('DELETE', '/api/jobs/:id', (id) => jobs.cancel(id));
  change('POST', '/api/jobs/:id/retry', (id) => jobs.retry(id));
};
