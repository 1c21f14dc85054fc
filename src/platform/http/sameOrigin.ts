import type { FastifyRequest } from 'fastify';
import { InputError } from '../../base/errors.ts';

const changesNothing = new Set(['GET', 'HEAD', 'OPTIONS']);

const hostOf = (url: string): string | null => URL.parse(url)?.host ?? null;

/**
 * Against forged requests from other sites, besides SameSite cookies: whatever changes state must come from our own
 * pages. Browsers always say the origin of such a request; programs say none, and then may not use a cookie.
 */
export const refuseForeignOrigin =
  (baseUrl: string) =>
  async ({ method, headers: { origin, cookie }, host }: FastifyRequest): Promise<void> => {
    if (changesNothing.has(method)) return;
    const from = origin === undefined ? null : hostOf(origin);
    const isOurs =
      origin === undefined ? cookie === undefined : from !== null && [host, hostOf(baseUrl)].includes(from);
    if (isOurs) return;
    throw new InputError(
      'foreign-origin',
      `The request comes from ${origin ?? 'a place that is not named'}, and this server changes things only for its own pages. Open ${baseUrl} and do it there.`,
    );
  };
