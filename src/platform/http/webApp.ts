import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { notFound, problemOf } from './problem.ts';

const aYear = 'public, max-age=31536000, immutable';

/** Vite puts a hash of the content into the names below assets/. */
const isHashed = (path: string): boolean => path.includes('/assets/');

const wantsPage = (request: FastifyRequest): boolean =>
  request.method === 'GET' &&
  !request.url.startsWith('/api') &&
  !isHashed(request.url) &&
  (request.headers.accept ?? '').includes('text/html');

/**
 * Serves the built web app. Addresses of pages (`/teams/harbour`) all get index.html; the router in it knows them.
 * `x.js.br` and `x.js.gz` beside `x.js` are used where they are.
 * @param folder Absolute path of the build; undefined: the API alone.
 */
export const serveWebApp = async (server: FastifyInstance, folder: string | undefined): Promise<void> => {
  if (folder !== undefined)
    await server.register(fastifyStatic, {
      root: folder,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, path) => {
        reply.header('cache-control', isHashed(path) ? aYear : 'no-cache');
      },
    });
  server.setNotFoundHandler((request, reply) => {
    if (folder !== undefined && wantsPage(request)) return reply.sendFile('index.html');
    const problem = problemOf(
      notFound(`${request.method} ${pathOf(request)}`, 'Check the address.'),
      request.id,
    );
    return reply.code(404).type('application/problem+json').send(problem);
  });
};

const pathOf = (request: FastifyRequest): string => request.url.split('?')[0]!;
