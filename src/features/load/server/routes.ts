import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Asking } from '../../people/server/index.ts';
import type { LoadServer } from './loadServer.ts';

export interface LoadRouting {
  readonly load: LoadServer;
  askingOf(request: FastifyRequest): Promise<Asking>;
}

export const loadRoutes = (_server: FastifyInstance, _routing: LoadRouting): void => {};
