import { createHash } from 'node:crypto';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { InputError } from '../../base/errors.ts';
import { count } from '../../base/list.ts';

/** Who a request counts for: the sign-in it carries, or else the address. */
const askerOf = (request: FastifyRequest): string => {
  const carried = request.headers.authorization ?? request.headers.cookie;
  return carried === undefined ? request.ip : createHash('sha256').update(carried).digest('base64url');
};

/** `config.rateLimit` of routes for people who are not signed in: counts by address, so that made-up cookies buy nothing. */
export const knocksPerMinute = (max: number) => ({
  max,
  keyGenerator: (request: FastifyRequest) => request.ip,
});

/** @param perMinute Requests to /api from one sign-in or address. */
export const limitRates = async (server: FastifyInstance, perMinute: number): Promise<void> => {
  await server.register(rateLimit, {
    max: perMinute,
    timeWindow: 60_000,
    allowList: (request: FastifyRequest) => !request.url.startsWith('/api'),
    keyGenerator: askerOf,
    errorResponseBuilder: (_request, { max, ttl }) =>
      new InputError(
        'too-many',
        `More than ${max} requests came in a minute. Wait ${count(Math.ceil(ttl / 1000), 'second')}, then go on.`,
      ),
  });
};
