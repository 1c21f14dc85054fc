import { randomUUID } from 'node:crypto';
import swagger from '@fastify/swagger';
import fastify, { type FastifyInstance } from 'fastify';
import { jsonSchemaTransform, validatorCompiler } from 'fastify-type-provider-zod';
import type { Log } from '../log/createLog.ts';
import { compressAnswers } from './compressAnswers.ts';
import { type Authorise, requireNamedActions } from './namedActions.ts';
import { problemOf, problemSchema } from './problem.ts';
import { limitRates } from './rateLimit.ts';
import { refuseForeignOrigin } from './sameOrigin.ts';
import { securityHeaders } from './securityHeaders.ts';
import { endEventsOnClose } from './sendEvents.ts';
import { serialiseOnce } from './serialiseOnce.ts';
import { serveWebApp } from './webApp.ts';

export interface ServerOptions {
  readonly log: Log;
  readonly version: string;
  readonly authorise: Authorise;
  /** Absolute path of the built web app. */
  readonly webFolder?: string | undefined;
  /** How browsers reach us, also through a proxy: their requests must come from there. With https, HSTS follows. */
  readonly baseUrl: string;
  /** True behind a proxy whose X-Forwarded-* may be believed. */
  readonly trustProxy?: boolean;
  readonly requestsPerMinute?: number;
  /** Largest body in bytes; a route may set its own `bodyLimit`. */
  readonly bodyLimit?: number;
  /** How long closing waits for requests under way before it cuts them, in milliseconds. */
  readonly drainMs?: number;
}

/** The HTTP server with all that every route gets. Register routes on it, then `listen`; `close` drains first. */
export const createServer = async (options: ServerOptions): Promise<FastifyInstance> => {
  const server = fastify({
    genReqId: () => randomUUID(),
    trustProxy: options.trustProxy ?? false,
    bodyLimit: options.bodyLimit ?? 1_048_576,
    forceCloseConnections: 'idle',
  });
  server.setValidatorCompiler(validatorCompiler);
  server.setSerializerCompiler(serialiseOnce);
  answerProblems(server, options.log);
  logRequests(server, options.log);
  server.addHook('onRequest', securityHeaders(options.baseUrl.startsWith('https:')));
  server.addHook('onRequest', refuseForeignOrigin(options.baseUrl));
  await limitRates(server, options.requestsPerMinute ?? 600);
  await describe(server, options.version);
  requireNamedActions(server, options.authorise);
  endEventsOnClose(server, options.log);
  compressAnswers(server);
  cutAfter(server, options.drainMs ?? 10_000);
  await serveWebApp(server, options.webFolder);
  server.get('/api/health', { schema: { hide: true } }, () => ({ ok: true }));
  server.get('/api/openapi.json', { schema: { hide: true } }, () => server.swagger());
  return server;
};

const answerProblems = (server: FastifyInstance, log: Log): void => {
  server.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error, request.id);
    if (problem.status >= 500) log.error('request failed', { requestId: request.id, error });
    if (problem.status === 401) reply.header('www-authenticate', 'Bearer');
    return reply
      .code(problem.status)
      .type('application/problem+json')
      .serializer(JSON.stringify)
      .send(problem);
  });
};

/** One line per answer, with the route and not the address, so that no name or search lands in the log. */
const logRequests = (server: FastifyInstance, log: Log): void => {
  server.addHook('onResponse', async (request, reply) => {
    const { url: route } = request.routeOptions;
    log.info('answered', {
      requestId: request.id,
      method: request.method,
      ...(route === undefined ? {} : { route }),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    });
  });
};

const describe = async (server: FastifyInstance, version: string): Promise<void> => {
  const problem = {
    description: 'What is wrong, in words (RFC 9457)',
    content: { 'application/problem+json': { schema: problemSchema } },
  };
  await server.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Wheelhouse', version } },
    transform: jsonSchemaTransform,
  });
  server.addHook('onRoute', (route) => {
    const response = { ...(route.schema?.response as object), '4xx': problem, '5xx': problem };
    const { action } = route.config ?? {};
    // Readers of the document find there which line of the policy table a route asks.
    const asks = action === undefined ? {} : { 'x-action': action };
    route.schema = { ...route.schema, ...asks, response };
  });
};

const cutAfter = (server: FastifyInstance, drainMs: number): void => {
  server.addHook('preClose', async () => {
    setTimeout(() => server.server.closeAllConnections(), drainMs).unref();
  });
};
