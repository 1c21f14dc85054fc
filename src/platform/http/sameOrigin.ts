import type { FastifyRequest } from 'fastify';
import { InputError } from '../../base/errors.ts';

const changesNothing = new Set(['GET', 'HEAD', 'OPTIONS']);

const hostOf = (origin: string): string | null => URL.parse(origin)?.host ?? null;

/**
 * Against forged requests from other sites, besides SameSite cookies: whatever changes state must come from our own
 * pages. Browsers always say the origin of such a request; programs say none, and then may not use a cookie.
 */
export const refuseForeignOrigin = async (request: FastifyRequest): Promise<void> => {
  if (changesNothing.has(request.method)) return;
  const { origin, cookie } = request.headers;
  const isOurs = origin === undefined ? cookie === undefined : hostOf(origin) === request.host;
  if (!isOurs)
    throw new InputError(
      'foreign-origin',
      `The request comes from ${origin ?? 'a place that is not named'}, and this server changes things only for its own pages. Open ${request.protocol}://${request.host} and do it there.`,
    );
};
