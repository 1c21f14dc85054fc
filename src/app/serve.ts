import { existsSync } from 'node:fs';
import { createRequire, findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { InputError } from '../base/errors.ts';
import { remembered } from '../base/remember.ts';
import { type Action, policy } from '../features/access/index.ts';
import { featureRoutes } from '../features/access/server/index.ts';
import { calendarRoutes } from '../features/calendar/server/index.ts';
import { codeRoutes } from '../features/code/server/index.ts';
import { helmRoutes } from '../features/helm/server/index.ts';
import { homeRoutes } from '../features/home/server/index.ts';
import { peopleRoutes } from '../features/people/server/index.ts';
import { skillsRoutes } from '../features/skills/server/index.ts';
import { seal } from '../platform/audit/index.ts';
import { authRoutes, linkTo, openAuth, ownerLink, secretOf, viewerOf } from '../platform/auth/index.ts';
import type { Config } from '../platform/config/readConfig.ts';
import { type Authorise, createServer, notSignedIn } from '../platform/http/index.ts';
import { createLog } from '../platform/log/createLog.ts';
import { askingFor } from './asking.ts';
import { historyJob, importHistoryJob } from './historyJob.ts';
import { leadingRoutes } from './leading.ts';
import { openWheelhouse, renameOrganisation, type Wheelhouse } from './openWheelhouse.ts';
import { exportRoutes } from './routes/exportRoutes.ts';
import { importRoutes } from './routes/importRoutes.ts';
import { jobRoutes } from './routes/jobRoutes.ts';
import { leadershipMapRoutes } from './routes/leadershipMapRoutes.ts';
import { meRoutes } from './routes/meRoutes.ts';
import { queueReadingRoutes } from './routes/queueReadingRoutes.ts';
import type { Serving } from './routes/serving.ts';
import { skillImportRoutes } from './routes/skillImportRoutes.ts';

const packageFile = findPackageJSON('.', import.meta.url)!;
const { version } = createRequire(import.meta.url)(packageFile) as { version: string };

/** Where the built web app lies; undefined in a checkout that was not built: the API alone. */
const webFolder = (): string | undefined => {
  const folder = join(dirname(packageFile), 'dist', 'web');
  return existsSync(join(folder, 'index.html')) ? folder : undefined;
};

/** Everything on one server, not listening yet. */
export const buildServer = async (
  wheelhouse: Wheelhouse,
  options: { readonly requestsPerMinute?: number } = {},
) => {
  const { config, log, database, orgId } = wheelhouse;
  const auth = openAuth({
    ...{ db: database.db, pool: database.pool, orgId, baseUrl: config.baseUrl, now: Date.now },
    secret: await secretOf(config.home, process.env.WHEELHOUSE_SECRET),
  });
  // Who asks is found out once for each request, for the decision at its door and for the action behind it.
  const viewerOrNull: Serving['viewerOrNull'] = remembered((request) => viewerOf(auth, request.headers));
  const askingOf: Serving['askingOf'] = remembered(async (request) =>
    askingFor(wheelhouse, await viewerOrNull(request)),
  );
  // What is asked of the organisation is decided here, before the body is read; what is asked of a team or a person
  // is decided by the action that knows which.
  const authorise: Authorise = async (request, action) => {
    const viewer = await viewerOrNull(request);
    const [about, who] = policy[action as Action];
    const isForAnybody = (who as readonly string[]).includes('anonymous');
    if (viewer === null && !isForAnybody) throw notSignedIn();
    if (about === 'organisation' && !isForAnybody) (await askingOf(request)).may(action, 'organisation');
    return viewer;
  };
  const server = await createServer({
    log,
    version,
    authorise,
    webFolder: webFolder(),
    baseUrl: config.baseUrl,
    ...options,
  });
  const serving: Serving = { wheelhouse, auth, askingOf, viewerOrNull };
  await server.register(
    authRoutes(auth, config.baseUrl, {
      isPerson: async (id) =>
        (await wheelhouse.people.chronicles.read(orgId)).chronicle.person.some(
          (fact) => fact.id === id && fact.retractedAt === null,
        ),
      rename: (name) => renameOrganisation(wheelhouse, name),
    }),
  );
  peopleRoutes(server, { people: wheelhouse.people, askingOf });
  helmRoutes(server, { helm: wheelhouse.helm, askingOf });
  featureRoutes(server, { features: wheelhouse.features, askingOf });
  skillsRoutes(server, { skills: wheelhouse.skills, askingOf });
  leadingRoutes(server, wheelhouse.leading, askingOf);
  homeRoutes(server, { home: wheelhouse.home, askingOf });
  calendarRoutes(server, { calendar: wheelhouse.calendar, askingOf });
  wheelhouse.jobs.define(historyJob, importHistoryJob(wheelhouse, auth));
  codeRoutes(server, { code: wheelhouse.code, askingOf });
  importRoutes(server, serving);
  leadershipMapRoutes(server, serving);
  skillImportRoutes(server, serving);
  queueReadingRoutes(server, serving);
  jobRoutes(server, serving);
  exportRoutes(server, serving);
  meRoutes(server, serving);
  return { server, auth };
};

const sealEvery = 60_000;

/** Starts the server, prints where to open it, and stops everything it started when asked to. */
export const serve = async (config: Config): Promise<void> => {
  const log = createLog(config.logLevel);
  const wheelhouse = await openWheelhouse(config, log);
  const { server, auth } = await buildServer(wheelhouse);
  const sealing = setInterval(() => {
    seal(wheelhouse.database.db, wheelhouse.orgId, Date.now()).catch((error: unknown) =>
      log.warn('sealing failed', { error }),
    );
  }, sealEvery);
  const stop = async (): Promise<void> => {
    clearInterval(sealing);
    await server.close();
    await seal(wheelhouse.database.db, wheelhouse.orgId, Date.now());
    await wheelhouse.close();
  };
  await server
    .listen({ host: config.host, port: config.port })
    .catch(async (error: NodeJS.ErrnoException) => {
      await stop();
      if (error.code === 'EADDRINUSE')
        throw new InputError(
          'port-taken',
          `Port ${config.port} is taken. Stop what uses it, or choose another: PORT=${config.port + 1} npm start`,
        );
      throw error;
    });
  // A terminal's Ctrl-C may arrive twice, once through the wrapper that started us.
  let stopping: Promise<void> | undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping === undefined) process.stdout.write('\nFinishing what is under way, then stopping.\n');
      stopping ??= stop();
    });
  const link = await ownerLink(auth);
  process.stdout.write(
    link === null
      ? `Wheelhouse is at ${config.baseUrl}\n`
      : `Wheelhouse is ready. Open this once, to become its owner:\n\n  ${linkTo(config.baseUrl, link.token)}\n\n`,
  );
  // What an earlier process left goes on.
  wheelhouse.jobs.work().catch((error: unknown) => {
    if (stopping === undefined) log.error('jobs are not taken on', { error });
  });
  // Whoever comes first does not wait for the whole organisation to be read.
  askingFor(wheelhouse, null).catch((error: unknown) => {
    if (stopping === undefined) log.warn('reading ahead failed', { error });
  });
};
