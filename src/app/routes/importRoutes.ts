import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { connectors } from '../../connectors/index.ts';
import { helmReport, reportOf } from '../../features/helm/index.ts';
import { settingsFor } from '../../features/helm/server/index.ts';
import { importAnswer, importRequest } from '../../features/people/index.ts';
import { historyInput, historyJob } from '../historyJob.ts';
import { importHarbour } from '../importHarbour.ts';
import { importFiles } from '../importing.ts';
import type { Serving } from './serving.ts';

const applyQuery = z.object({ apply: z.stringbool().default(false), report: z.stringbool().default(false) });
const codeQuery = z.object({ code: z.stringbool().default(false).describe('Its repositories too') });
const importAndReport = importAnswer.extend({ helm: helmReport.optional() });
const connectorAnswer = z.object({ kind: z.string(), title: z.string(), files: z.string() });
const byId = z.object({ id: z.string() });

/** Largest upload: an organisation of 10,000 people in files. */
const uploadLimit = 32 * 1024 * 1024;

const exampleRoute = (server: FastifyInstance, { wheelhouse, askingOf }: Serving): void => {
  server.withTypeProvider<ZodTypeProvider>().post(
    '/api/imports/harbour',
    {
      config: { action: 'import.apply' },
      schema: { querystring: codeQuery, response: { 200: importAnswer } },
    },
    async (request) => importHarbour(wheelhouse, await askingOf(request), { withCode: request.query.code }),
  );
};

const fileRoutes = (server: FastifyInstance, { wheelhouse, askingOf }: Serving): void => {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  routes.get(
    '/api/connectors',
    {
      config: { action: 'charters.read' },
      schema: { response: { 200: z.object({ connectors: z.array(connectorAnswer) }) } },
    },
    async () => ({
      connectors: connectors.map(({ kind, title, paths }) => ({ kind, title, files: paths.join(', ') })),
    }),
  );
  routes.post(
    '/api/imports',
    {
      bodyLimit: uploadLimit,
      config: { action: 'import.preview' },
      schema: { querystring: applyQuery, body: importRequest, response: { 200: importAndReport } },
    },
    async (request) => {
      const asking = await askingOf(request);
      const { apply, report } = request.query;
      const { answer, view } = await importFiles(
        wheelhouse,
        asking,
        request.body.kind,
        request.body.files,
        apply,
      );
      if (!report) return answer;
      return { ...answer, helm: reportOf(view, await settingsFor(wheelhouse.helm, asking, view, {})) };
    },
  );
};

/**
 * Histories are read from a repository on the server's own machine, so only its owner and admins may name a path. They
 * take long: each is a job (/api/jobs).
 */
const historyRoute = (server: FastifyInstance, { wheelhouse, askingOf }: Serving): void => {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  routes.post(
    '/api/imports/history',
    { config: { action: 'settings.edit' }, schema: { body: historyInput, response: { 200: byId } } },
    async (request) => {
      const asking = await askingOf(request);
      asking.may('settings.edit', 'organisation');
      asking.may('import.apply', 'organisation');
      const { userId: startedBy } = asking;
      const key = JSON.stringify([historyJob, startedBy, request.body]);
      const { id } = await wheelhouse.jobs.start(historyJob, request.body, { startedBy, key });
      return { id };
    },
  );
};

/** Bringing an organisation in: its files, their history, or the example. */
export const importRoutes = (server: FastifyInstance, serving: Serving): void => {
  exampleRoute(server, serving);
  fileRoutes(server, serving);
  historyRoute(server, serving);
};
