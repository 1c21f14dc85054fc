import type { FastifyReply, FastifyRequest } from 'fastify';
import { knocksPerMinute } from '../http/index.ts';
import type { Auth } from './openAuth.ts';
import { type Credentials, signIn } from './signIn.ts';

/** Config of routes that people who are not signed in may knock at. */
export const knock = { action: 'session.start', rateLimit: knocksPerMinute(60) };

export const originOf = (request: FastifyRequest) => ({
  address: request.ip,
  userAgent: request.headers['user-agent']?.slice(0, 300),
});

/** Signs in and hands the browser its cookie. */
export const startSession = async (
  auth: Auth,
  request: FastifyRequest,
  reply: FastifyReply,
  by: Credentials,
) => {
  const { cookie, viewer } = await signIn(auth, by, originOf(request));
  reply.header('set-cookie', cookie);
  return { viewer };
};
