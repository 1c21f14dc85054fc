import { randomUUID } from 'node:crypto';
import type { Day, Moment } from '../base/day.ts';
import { decodeLines, decodeSnapshot } from '../connectors/git-history/index.ts';
import type { FeatureDb, FeatureServer } from '../features/access/server/index.ts';
import type { CalendarDb, CalendarServer } from '../features/calendar/server/index.ts';
import {
  Codebases,
  type CodeDb,
  type CodeServer,
  knownBy,
  technologiesIn,
} from '../features/code/server/index.ts';
import type { HelmDb, HelmServer } from '../features/helm/server/index.ts';
import type { HomeServer } from '../features/home/server/index.ts';
import { Chronicles, type PeopleDb, type PeopleServer } from '../features/people/server/index.ts';
import type { SkillsDb, SkillsServer } from '../features/skills/server/index.ts';
import type { Config } from '../platform/config/readConfig.ts';
import { type OpenDatabase, openDatabase } from '../platform/db/index.ts';
import { type JobDb, type Jobs, openJobs } from '../platform/jobs/index.ts';
import type { Log } from '../platform/log/createLog.ts';
import { openReadings } from './code/openReadings.ts';
import { type Leading, openLeading } from './leading.ts';
import { openHome } from './openHome.ts';

/** Everything a process of ours works with, wired together. */
export interface Wheelhouse {
  readonly config: Config;
  readonly log: Log;
  readonly database: OpenDatabase;
  readonly orgId: string;
  readonly people: PeopleServer;
  readonly helm: HelmServer;
  readonly calendar: CalendarServer;
  readonly code: CodeServer;
  readonly features: FeatureServer;
  readonly skills: SkillsServer;
  readonly leading: Leading;
  readonly home: HomeServer;
  /** Long work. Costs nothing until some is started or taken on. */
  readonly jobs: Jobs;
  /** What time it is for those who ask. Sign-in keeps the real one. */
  readonly now: () => Moment;
  organisation(): Promise<Organisation>;
  close(): Promise<void>;
}

export interface Organisation {
  readonly name: string;
  /** IANA name of the zone whose midnight a day starts at. */
  readonly zone: string;
}

/** An installation holds one organisation; its tables could hold many. */
const theOrganisation = 'main';
const unnamed = 'Your organisation';

/** Made at the first start; the owner names it. */
const ensureOrganisation = async (db: PeopleDb, zone: string): Promise<void> => {
  await db
    .insertInto('organisation')
    .values({ org_id: theOrganisation, name: unnamed, zone, created_at: new Date() })
    .onConflict((conflict) => conflict.column('org_id').doNothing())
    .execute();
};

export const renameOrganisation = async ({ people, orgId }: Wheelhouse, name: string): Promise<void> => {
  await people.db.updateTable('organisation').set({ name }).where('org_id', '=', orgId).execute();
};

/** Opens the database, brings it up to date and wires the features. Close it: the last one out stops the server. */
export const openWheelhouse = async (config: Config, log: Log): Promise<Wheelhouse> => {
  const { home, databaseUrl } = config;
  const database = await openDatabase({ home, ...(databaseUrl !== undefined && { databaseUrl }), log });
  return wire(config, log, database);
};

/** The features on a database that is open and up to date already. */
export const wire = async (
  config: Config,
  log: Log,
  database: OpenDatabase,
  now: () => Moment = Date.now,
): Promise<Wheelhouse> => {
  const db = database.db as unknown as PeopleDb;
  await ensureOrganisation(db, config.zone);
  const organisation = () =>
    db
      .selectFrom('organisation')
      .select(['name', 'zone'])
      .where('org_id', '=', theOrganisation)
      .executeTakeFirstOrThrow();
  const people = { db, chronicles: new Chronicles(db), newId: randomUUID };
  const organisationName = async () => (await organisation()).name;
  const helm = { db: database.db as unknown as HelmDb, people, organisationName };
  const calendar = { db: database.db as unknown as CalendarDb, newId: randomUUID };
  const features = { db: database.db as unknown as FeatureDb };
  const { url } = database;
  const jobsDb = database.db as unknown as JobDb;
  const jobs = openJobs({ url, db: jobsDb, orgId: theOrganisation, log, now });
  const codeDb = database.db as unknown as CodeDb;
  const readings = openReadings({ jobs, db: codeDb, home: config.home, now });
  const codebases = new Codebases({ db: codeDb, calendar: calendar.db, decode: decodeSnapshot, decodeLines });
  const code = { db: codeDb, people, codebases, readings, newId: randomUUID };
  // Nobody asks here: it is as the whole organisation knows it.
  const viewOn = async (orgId: string, day: Day) =>
    (await people.chronicles.read(orgId)).view({ knownAt: null, viewer: null, today: day }, day);
  const knownCode = {
    version: (orgId: string) => codebases.version(orgId),
    technologies: async (orgId: string, day: Day) => technologiesIn(code, orgId, await viewOn(orgId, day)),
    areasKnown: async (orgId: string, ids: readonly string[], day: Day) =>
      knownBy(code, orgId, ids, await viewOn(orgId, day)),
  };
  const skillsDb = database.db as unknown as SkillsDb;
  const skills = { db: skillsDb, people, features, calendar, code: knownCode, newId: randomUUID };
  const leading = openLeading({ people, helm, calendar, features, code, skills, database });
  return {
    config,
    log,
    database,
    orgId: theOrganisation,
    people,
    helm,
    calendar,
    features,
    code,
    skills,
    leading,
    home: openHome({ people, helm, skills, leading, log }),
    jobs,
    now,
    organisation,
    close: async () => {
      await jobs.close();
      await database.close();
    },
  };
};
