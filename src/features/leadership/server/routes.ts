import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Asking } from '../../people/server/index.ts';
import type { LeadershipServer } from './leadershipServer.ts';

export interface LeadershipRouting {
  readonly leadership: LeadershipServer;
  askingOf(request: FastifyRequest): Promise<Asking>;
}

export const leadershipRoutes = (_server: FastifyInstance, _routing: LeadershipRouting): void => {};
