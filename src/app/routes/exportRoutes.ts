import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { writeCsv } from '../../connectors/index.ts';
import { absenceAnswer } from '../../features/calendar/index.ts';
import { ownAbsences } from '../../features/calendar/server/index.ts';
import { ownCare } from '../../features/care/index.ts';
import { ownDelegation } from '../../features/delegation/index.ts';
import { ownLeadership } from '../../features/leadership/index.ts';
import { ownLoad } from '../../features/load/index.ts';
import { ownMentoring } from '../../features/mentoring/index.ts';
import { dayText, personAnswer } from '../../features/people/index.ts';
import { exportOrganisation, look, readPerson } from '../../features/people/server/index.ts';
import { skillsExport } from '../../features/skills/index.ts';
import { exportSkills } from '../../features/skills/server/index.ts';
import { ownVacancies } from '../../features/vacancies/index.ts';
import { accessLogOf } from '../../platform/audit/index.ts';
import type { Viewer } from '../../platform/http/index.ts';
import { organisationAnswer } from '../answers.ts';
import { readOwnLeading } from '../leading.ts';
import type { Serving } from './serving.ts';

const csvAnswer = z.object({ files: z.record(z.string(), z.string()) });
const ownLeading = {
  load: ownLoad,
  delegation: ownDelegation,
  mentoring: ownMentoring,
  leadership: ownLeadership,
  vacancies: ownVacancies,
  care: ownCare,
};
const account = z.object({ email: z.string(), name: z.string(), isAdmin: z.boolean(), isOwner: z.boolean() });
const myAnswer = z.object({
  account: account.nullable(),
  person: personAnswer.nullable(),
  absences: z.array(absenceAnswer),
  skills: skillsExport,
  ...ownLeading,
  accessLog: z.array(
    z.object({ viewer: z.string(), what: z.string(), day: dayText, times: z.number(), lastAt: z.number() }),
  ),
});

const accountOf = ({ email, name, isAdmin, isOwner }: Viewer) => ({ email, name, isAdmin, isOwner });

/** Taking data out: the organisation as files that an import reads again, and all about oneself. */
export const exportRoutes = (
  server: FastifyInstance,
  { wheelhouse, askingOf, viewerOrNull }: Serving,
): void => {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  const config = { action: 'export.organisation' };
  routes.get('/api/export', { config, schema: { response: { 200: organisationAnswer } } }, async (request) =>
    exportOrganisation(wheelhouse.people, await askingOf(request)),
  );
  routes.get('/api/export/csv', { config, schema: { response: { 200: csvAnswer } } }, async (request) => ({
    files: Object.fromEntries(writeCsv(await exportOrganisation(wheelhouse.people, await askingOf(request)))),
  }));
  routes.get(
    '/api/me/export',
    { config: { action: 'export.me' }, schema: { response: { 200: myAnswer } } },
    async (request) => {
      const [asking, viewer] = [await askingOf(request), await viewerOrNull(request)];
      const mine = viewer && accountOf(viewer);
      const skills = await exportSkills(wheelhouse.skills, asking);
      const leading = await readOwnLeading(wheelhouse.leading, asking);
      if (asking.personId === null)
        return { account: mine, person: null, absences: [], skills, ...leading, accessLog: [] };
      const { roster } = await look(wheelhouse.people, asking, {});
      const person = roster.people.has(asking.personId)
        ? await readPerson(wheelhouse.people, asking, asking.personId, {})
        : null;
      const accessLog = await accessLogOf(wheelhouse.database.db, wheelhouse.orgId, asking.personId);
      const absences = await ownAbsences(wheelhouse.calendar, asking);
      return { account: mine, person, absences, skills, ...leading, accessLog: [...accessLog] };
    },
  );
};
