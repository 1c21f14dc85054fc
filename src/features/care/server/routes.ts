import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Asking } from '../../people/server/index.ts';
import type { CareServer } from './careServer.ts';

export interface CareRouting {
  readonly care: CareServer;
  askingOf(request: FastifyRequest): Promise<Asking>;
}

export const careRoutes = (_server: FastifyInstance, _routing: CareRouting): void => {};
