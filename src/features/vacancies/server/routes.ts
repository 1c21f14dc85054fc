import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Asking } from '../../people/server/index.ts';
import type { VacanciesServer } from './vacanciesServer.ts';

export interface VacanciesRouting {
  readonly vacancies: VacanciesServer;
  askingOf(request: FastifyRequest): Promise<Asking>;
}

export const vacanciesRoutes = (_server: FastifyInstance, _routing: VacanciesRouting): void => {};
