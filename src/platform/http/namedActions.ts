import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import type { Viewer } from './viewer.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What the route does, as the policy table calls it: `helm.read`. */
    action?: string;
  }
  interface FastifyRequest {
    /** Who is asking. Reading it on a route that is open to all is a bug and throws. */
    readonly viewer: Viewer;
  }
}

/** Decides whether the asker may do the action at all; throws `notSignedIn()` or `forbidden(words)`. */
export type Authorise = (request: FastifyRequest, action: string) => Promise<Viewer>;

const seen = new WeakMap<FastifyRequest, Viewer>();

const nameOf = (route: Pick<RouteOptions, 'method' | 'url'>): string =>
  `${[route.method].flat()[0]} ${route.url}`;

/**
 * Every route below /api names its action or stands in `open`; otherwise the server does not start.
 * @param open Routes for everyone, signed in or not: `GET /api/health`.
 */
export const requireNamedActions = (
  server: FastifyInstance,
  authorise: Authorise,
  open: readonly string[],
): void => {
  server.decorateRequest('viewer', {
    getter() {
      const viewer = seen.get(this as FastifyRequest);
      if (!viewer) throw new Error(`${this.routeOptions.url} reads the viewer, but names no action.`);
      return viewer;
    },
  });
  server.addHook('onRoute', (route) => {
    const isNamed = route.config?.action !== undefined;
    if (
      !route.url.startsWith('/api') ||
      isNamed ||
      open.includes(nameOf({ ...route, method: methodOf(route) }))
    )
      return;
    throw new Error(`${nameOf(route)} names no action. Add config: { action: '…' } as in the policy table.`);
  });
  // preParsing: after the rate limit, before the body is read.
  server.addHook('preParsing', async (request) => {
    const { action } = request.routeOptions.config;
    if (action !== undefined) seen.set(request, await authorise(request, action));
  });
};

/** Fastify adds a HEAD route to every GET route; both are one to us. */
const methodOf = (route: RouteOptions): string => [route.method].flat()[0]!.replace('HEAD', 'GET');
