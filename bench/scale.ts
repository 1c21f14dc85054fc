/**
 * How long everything takes as an organisation grows: 100, 1,000 and 10,000 people with three years of history.
 *
 *     node bench/scale.ts [PEOPLE …]
 */

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { askingFor, homeOwner } from '../src/app/asking.ts';
import { isoDay, quarterStart } from '../src/base/day.ts';
import { count } from '../src/base/list.ts';
import { helmAnswerOf, treeAnswerOf } from '../src/features/helm/helmAnswer.ts';
import { defaultLimits, findHelm, reportOf } from '../src/features/helm/index.ts';
import { settingsFor } from '../src/features/helm/server/index.ts';
import {
  asKnown,
  type Chronicle,
  changesBetween,
  factKinds,
  namesIn,
  rosterOn,
  search,
} from '../src/features/people/index.ts';
import { Chronicles, importHistory, look, undo } from '../src/features/people/server/index.ts';
import { measure, tell } from './measure.ts';
import { organisation } from './organisation.ts';
import { openSite, type Site } from './site.ts';

const goes = 40;
const teamsFor = (people: number): number => Math.ceil(people * 0.15);
const run = promisify(execFile);

/** A second process on the same data, so that what making it up took is not counted. */
const memory = async ({ wheelhouse }: Site): Promise<void> => {
  const { home, databaseUrl } = wheelhouse.config;
  const env = {
    ...{ ...process.env, WHEELHOUSE_HOME: home, WHEELHOUSE_ZONE: 'UTC' },
    ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
  };
  const { stdout } = await run(process.execPath, ['--expose-gc', join(import.meta.dirname, 'resident.ts')], {
    env,
  });
  console.log(`a server that was asked for 20 days: ${stdout.trim()}`);
};
const factsIn = (chronicle: Chronicle): number =>
  factKinds.reduce((sum, kind) => sum + chronicle[kind].length, 0);

/** Returns the number of the change set. */
const importing = async ({ wheelhouse }: Site, people: number, months: number, seed = 1): Promise<number> => {
  const asking = await askingFor(wheelhouse, homeOwner);
  const size = { people, teams: teamsFor(people), months, lastDay: asking.today };
  const job = { kind: 'scale', source: `scale ${seed}`, repository: 'scale', apply: true };
  async function* revisionsAfter() {
    yield* organisation(size, seed);
  }
  let changeSet: number | null = null;
  const times = await measure(1, async () => {
    changeSet = (await importHistory(wheelhouse.people, asking, { ...job, revisionsAfter })).answer.changeSet;
  });
  tell(`import of ${count(months, 'revision')}, applied`, times);
  return changeSet!;
};

const inProcess = async ({ wheelhouse }: Site): Promise<void> => {
  const { people, helm, orgId } = wheelhouse;
  const asking = await askingFor(wheelhouse, homeOwner);
  tell('cold load from PostgreSQL', await measure(5, () => new Chronicles(people.db).read(orgId)));
  const { chronicle } = await people.chronicles.read(orgId);
  console.log(`${factsIn(chronicle).toLocaleString('en')} rows of facts`);
  const knowledge = { knownAt: null, viewer: null, today: asking.today };
  tell('asKnown', await measure(goes, () => asKnown(chronicle, knowledge)));
  const view = await look(people, asking, {});
  const { known, roster, names } = view;
  tell('rosterOn', await measure(goes, () => rosterOn(known, asking.today)));
  tell('namesIn', await measure(goes, () => namesIn(known)));
  const settings = await settingsFor(helm, asking, view, {});
  const findings = { roster, names, expectations: [], limits: defaultLimits };
  tell('findHelm', await measure(goes, () => findHelm(findings)), `${findHelm(findings).length} findings`);
  tell('helm answer', await measure(goes, () => helmAnswerOf(view, settings)));
  tell('tree answer', await measure(goes, () => treeAnswerOf(view, settings)));
  tell('report', await measure(goes, () => reportOf(view, settings)));
  const [first, last] = [quarterStart(asking.today), asking.today];
  tell('changes of a quarter', await measure(goes, () => changesBetween(known, first - 91, last)));
  tell('search', await measure(goes, () => search(view, 'ada quill 1')));
};

const overHttp = async ({ read, wheelhouse }: Site, size: number): Promise<void> => {
  const { today } = await askingFor(wheelhouse, homeOwner);
  const { chronicle } = await wheelhouse.people.chronicles.read(wheelhouse.orgId);
  const people = chronicle.person.filter(({ to, retractedAt }) => to === null && retractedAt === null);
  const paths: Readonly<Record<string, (go: number) => string>> = {
    'GET /api/me': () => '/api/me',
    'GET /api/helm': () => '/api/helm',
    'GET /api/helm, each go another day': (go) => `/api/helm?asOf=${isoDay(today - 20 * go)}`,
    'GET /api/helm/report': () => '/api/helm/report',
    'GET /api/tree': () => '/api/tree',
    'GET /api/teams': () => '/api/teams?limit=50',
    'GET /api/teams/:slug': (go) => `/api/teams/team-${(go * 37) % teamsFor(size)}`,
    'GET /api/people': () => '/api/people?limit=50',
    'GET /api/people/:id': (go) => `/api/people/${people[(go * 131) % people.length]!.id}`,
    'GET /api/search': (go) => `/api/search?q=${'adabohanao'.slice(go % 8, (go % 8) + 2)}`,
    'GET /api/changes/days, all': () => `/api/changes/days?from=2000-01-01&to=${isoDay(today)}`,
    'GET /api/changes, of a quarter': () => `/api/changes?from=${isoDay(today - 90)}&to=${isoDay(today)}`,
  };
  for (const [what, path] of Object.entries(paths)) {
    await read(path(0));
    const sizes: number[] = [];
    const times = await measure(goes, async (go) => {
      sizes.push(await read(path(go)));
    });
    tell(what, times, `${Math.round(Math.max(...sizes) / 1000)} kB on the wire at most`);
  }
};

const editing = async ({ read, send, wheelhouse }: Site): Promise<void> => {
  const { people, orgId } = wheelhouse;
  const { roster } = await look(people, await askingFor(wheelhouse, homeOwner), {});
  const team = [...roster.teams.keys()].at(-1)!;
  const isElsewhere = (person: string) =>
    !roster.membersByTeam.get(team)?.some(({ body }) => body.person === person);
  const members = [...roster.teamsByMember.keys()].filter(isElsewhere);
  const post = async (deed: object) => {
    const { version } = await people.chronicles.read(orgId);
    await send('/api/edits', { edits: [{ team, ...deed }], reason: '' }, String(version));
  };
  const join = (go: number) => post({ do: 'join', person: members[go] });
  const appoint = (go: number) =>
    post({ do: 'appoint', role: 'PgM', title: `manager ${go}`, person: members[go] });
  tell('POST /api/edits, one joins a team', await measure(20, join));
  tell('POST /api/edits, one is appointed', await measure(20, appoint));
  const both = await measure(10, async (go) => {
    await join(go + 30);
    await read('/api/helm');
  });
  tell('one joins, and GET /api/helm after it', both);
};

const undoing = async (site: Site, people: number): Promise<void> => {
  const changeSet = await importing(site, people, 1, 2);
  const asking = await askingFor(site.wheelhouse, homeOwner);
  tell('its undo', await measure(1, () => undo(site.wheelhouse.people, asking, changeSet)));
};

for (const people of process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100, 1000, 10_000]) {
  console.log(`\n${people.toLocaleString('en')} people, ${teamsFor(people).toLocaleString('en')} teams`);
  const site = await openSite();
  try {
    await importing(site, people, 36);
    await inProcess(site);
    await overHttp(site, people);
    await memory(site);
    await editing(site);
    await undoing(site, people);
  } finally {
    await site.close();
  }
}
