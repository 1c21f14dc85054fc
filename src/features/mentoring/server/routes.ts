import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Asking } from '../../people/server/index.ts';
import type { MentoringServer } from './mentoringServer.ts';

export interface MentoringRouting {
  readonly mentoring: MentoringServer;
  askingOf(request: FastifyRequest): Promise<Asking>;
}

export const mentoringRoutes = (_server: FastifyInstance, _routing: MentoringRouting): void => {};
