import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Asking } from '../../people/server/index.ts';
import { absenceRequest, absencesAnswer } from '../api.ts';
import { type CalendarServer, listAbsences, recordAbsence, takeAbsenceBack } from './actions.ts';

export interface CalendarRouting {
  readonly calendar: CalendarServer;
  askingOf(request: FastifyRequest): Promise<Asking>;
}

const ofPerson = z.object({ id: z.string().max(200) });
const ofAbsence = ofPerson.extend({ absence: z.string().max(200) });
const made = z.object({ id: z.string() });

/** When somebody is not here. */
export const calendarRoutes = (server: FastifyInstance, { calendar, askingOf }: CalendarRouting): void => {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  routes.get(
    '/api/people/:id/absences',
    { config: { action: 'absence.read' }, schema: { params: ofPerson, response: { 200: absencesAnswer } } },
    async (request) => listAbsences(calendar, await askingOf(request), request.params.id),
  );
  routes.post(
    '/api/people/:id/absences',
    {
      config: { action: 'absence.edit' },
      schema: { params: ofPerson, body: absenceRequest, response: { 200: made } },
    },
    async (request) => ({
      id: await recordAbsence(calendar, await askingOf(request), request.params.id, request.body),
    }),
  );
  routes.delete(
    '/api/people/:id/absences/:absence',
    { config: { action: 'absence.edit' }, schema: { params: ofAbsence, response: { 200: made } } },
    async (request) => {
      const { id, absence } = request.params;
      await takeAbsenceBack(calendar, await askingOf(request), id, absence);
      return { id: absence };
    },
  );
};
