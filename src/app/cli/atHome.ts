import { readPeople } from '../../features/care/server/index.ts';
import { askWho, listRepositories, readArea, readRepository } from '../../features/code/server/index.ts';
import { readItem, readQueue } from '../../features/delegation/server/index.ts';
import { reportOf } from '../../features/helm/index.ts';
import { readReport, settingsFor } from '../../features/helm/server/index.ts';
import { readHome } from '../../features/home/server/index.ts';
import { readSplit } from '../../features/leadership/server/index.ts';
import { listLoads, readLeaderLoad } from '../../features/load/server/index.ts';
import { readMentors } from '../../features/mentoring/server/index.ts';
import { exportOrganisation, readPerson } from '../../features/people/server/index.ts';
import { listVacancies } from '../../features/vacancies/server/index.ts';
import { seal, verify } from '../../platform/audit/index.ts';
import type { Config } from '../../platform/config/readConfig.ts';
import type { Log } from '../../platform/log/createLog.ts';
import { askingFor, homeOwner } from '../asking.ts';
import { importGit } from '../code/importGit.ts';
import { importHistory, importPath } from '../importing.ts';
import { openWheelhouse } from '../openWheelhouse.ts';
import type { Commands } from './commands.ts';

/** The commands as the owner of the home folder: with the database itself, whether a server runs beside or not. */
export const atHome = async (config: Config, log: Log): Promise<Commands> => {
  const wheelhouse = await openWheelhouse(config, log);
  const asking = () => askingFor(wheelhouse, homeOwner);
  return {
    helm: async (query) => readReport(wheelhouse.helm, await asking(), query),
    person: async (who, query) => readPerson(wheelhouse.people, await asking(), who, query),
    split: async (team, query) => readSplit(wheelhouse.leading.leadership, await asking(), team, query),
    home: async () => readHome(wheelhouse.home, await asking()),
    people: async () => readPeople(wheelhouse.leading.care, await asking(), {}),
    vacancies: async (query) => listVacancies(wheelhouse.leading.vacancies, await asking(), query),
    mentors: async (query) => readMentors(wheelhouse.leading.mentoring, await asking(), query),
    loads: async (query) => listLoads(wheelhouse.leading.load, await asking(), query),
    load: async (person, query) => readLeaderLoad(wheelhouse.leading.load, await asking(), person, query),
    queue: async (query) => readQueue(wheelhouse.leading.delegation, await asking(), query),
    queueItem: async (id, query) => readItem(wheelhouse.leading.delegation, await asking(), id, query),
    import: async ({ kind, path, history, apply, stop, onProgress }) => {
      const me = await asking();
      if (kind === 'git' && !history) return importGit(wheelhouse, me, path, { apply, stop, onProgress });
      const { answer, view } = history
        ? await importHistory(wheelhouse, me, kind, path, {
            apply,
            stop,
            ...(onProgress && { onProgress }),
          })
        : await importPath(wheelhouse, me, kind, path, apply);
      const settings = await settingsFor(wheelhouse.helm, me, view, {});
      return { ...answer, helm: reportOf(view, settings) };
    },
    code: {
      list: async (query) => listRepositories(wheelhouse.code, await asking(), query),
      repository: async (slug, query) => readRepository(wheelhouse.code, await asking(), slug, query),
      area: async (slug, id, query) => readArea(wheelhouse.code, await asking(), slug, id, query),
      who: async (request) => askWho(wheelhouse.code, await asking(), request),
    },
    export: async () => exportOrganisation(wheelhouse.people, await asking()),
    verifyAudit: async () => {
      const { database, orgId } = wheelhouse;
      (await asking()).may('audit.verify', 'organisation');
      await seal(database.db, orgId, Date.now());
      return verify(database.db, orgId);
    },
    close: () => wheelhouse.close(),
  };
};
