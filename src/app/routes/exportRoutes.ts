import type { FastifyInstance } from 'fastify';
import { writeCsv } from '../../connectors/index.ts';
import { exportOrganisation, look, readPerson } from '../../features/people/server/index.ts';
import { accessLogOf } from '../../platform/audit/index.ts';
import type { Serving } from './serving.ts';

/** Taking data out: the organisation as files that an import reads again, and all about oneself. */
export const exportRoutes = (
  server: FastifyInstance,
  { wheelhouse, askingOf, viewerOrNull }: Serving,
): void => {
  server.get('/api/export', { config: { action: 'export.organisation' } }, async (request) =>
    exportOrganisation(wheelhouse.people, await askingOf(request)),
  );
  server.get('/api/export/csv', { config: { action: 'export.organisation' } }, async (request) => ({
    files: Object.fromEntries(writeCsv(await exportOrganisation(wheelhouse.people, await askingOf(request)))),
  }));
  server.get('/api/me/export', { config: { action: 'export.me' } }, async (request) => {
    const [asking, viewer] = [await askingOf(request), await viewerOrNull(request)];
    const account = viewer && {
      email: viewer.email,
      name: viewer.name,
      isAdmin: viewer.isAdmin,
      isOwner: viewer.isOwner,
    };
    if (asking.personId === null) return { account, person: null, accessLog: [] };
    const { roster } = await look(wheelhouse.people, asking, {});
    const person = roster.people.has(asking.personId)
      ? await readPerson(wheelhouse.people, asking, asking.personId, {})
      : null;
    return {
      account,
      person,
      accessLog: await accessLogOf(wheelhouse.database.db, wheelhouse.orgId, asking.personId),
    };
  });
};
