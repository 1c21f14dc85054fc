import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Asking } from '../../people/server/index.ts';
import type { DelegationServer } from './delegationServer.ts';

export interface DelegationRouting {
  readonly delegation: DelegationServer;
  askingOf(request: FastifyRequest): Promise<Asking>;
}

export const delegationRoutes = (_server: FastifyInstance, _routing: DelegationRouting): void => {};
