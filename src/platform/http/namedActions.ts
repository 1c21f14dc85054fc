import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import type { Viewer } from './viewer.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What the route does, as the policy table calls it: `helm.read`. */
    action?: string;
  }
  interface FastifyRequest {
    /** Who is asking. Reading it where nobody may be signed in is a bug and throws. */
    readonly viewer: Viewer;
  }
}

/**
 * Decides whether the asker may do the action at all; throws `notSignedIn()` or `forbidden(words)`.
 * Null: nobody is signed in, and the action is for them too.
 */
export type Authorise = (request: FastifyRequest, action: string) => Promise<Viewer | null>;

const seen = new WeakMap<FastifyRequest, Viewer | null>();

/** Tell nothing about the organisation, and monitors ask them without an account. */
const unnamed = ['GET /api/health', 'GET /api/openapi.json'];

/** Fastify adds a HEAD route to every GET route; both are one to us. */
const nameOf = ({ method, url }: RouteOptions): string =>
  `${[method].flat()[0]!.replace('HEAD', 'GET')} ${url}`;

/** Every route below /api names its action, or the server does not start. */
export const requireNamedActions = (server: FastifyInstance, authorise: Authorise): void => {
  server.decorateRequest('viewer', {
    getter() {
      const viewer = seen.get(this as FastifyRequest);
      if (!viewer) throw new Error(`${this.routeOptions.url} reads the viewer where there may be none.`);
      return viewer;
    },
  });
  server.addHook('onRoute', (route) => {
    if (!route.url.startsWith('/api') || route.config?.action || unnamed.includes(nameOf(route))) return;
    throw new Error(`${nameOf(route)} names no action. Add config: { action: '…' } as in the policy table.`);
  });
  // preParsing: after the rate limit, before the body is read.
  server.addHook('preParsing', async (request) => {
    const { action } = request.routeOptions.config;
    if (action !== undefined) seen.set(request, await authorise(request, action));
  });
};
