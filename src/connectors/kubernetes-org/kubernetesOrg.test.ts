import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { dayOf, utcMomentOf } from '../../base/day.ts';
import { leadsAccessOf } from '../../features/helm/declaredActual.ts';
import { defaultLimits, findHelm, summarise } from '../../features/helm/index.ts';
import {
  asKnown,
  type Chronicle,
  emptyChronicle,
  namesIn,
  type OrganisationFile,
  type Reading,
  reconcileSnapshot,
  recordInMemory,
  rosterOn,
} from '../../features/people/index.ts';
import type { Connector, SourceFile } from '../connector.ts';
import { kubernetes } from '../kubernetes/index.ts';
import { readFiles } from '../readFiles.ts';
import { kubernetesOrg } from './index.ts';

const file = (path: string, text: string): SourceFile => ({ path, text });
const read = (...files: SourceFile[]) => readFiles(kubernetesOrg, files, { lines: true });

test('teams are markers below one another, and maintainers are members too', () => {
  const { organisation, faults } = read(
    file('config/harbour/org.yaml', 'admins: [Ada]\nmembers: [bo, "0042"]\n'),
    file(
      'config/harbour/sig-quay/teams.yaml',
      'teams:\n  sig-quay:\n    members: [bo]\n    teams:\n      sig-quay-leads:\n        maintainers: [ada]\n',
    ),
  );
  expect(faults).toEqual([]);
  expect(organisation.people.map(({ key, name }) => [key, name])).toEqual([
    ['ada', 'Ada'],
    ['bo', 'bo'],
    ['0042', '0042'],
  ]);
  expect(organisation.teams.map(({ slug, name, kind, parentKey }) => [slug, name, kind, parentKey])).toEqual([
    ['harbour--sig-quay', 'sig-quay', 'marker', null],
    ['harbour--sig-quay-leads', 'sig-quay-leads', 'marker', 'harbour/sig-quay'],
  ]);
  expect(organisation.members.map(({ teamKey, personKey, line }) => [teamKey, personKey, line])).toEqual([
    ['harbour/sig-quay', 'bo', 3],
    ['harbour/sig-quay-leads', 'ada', 6],
  ]);
});

test('the same team in two organisations is two teams', () => {
  const teams = 'teams:\n  quay-leads:\n    members: [ada]\n';
  const { organisation, faults } = read(
    file('config/harbour/org.yaml', teams),
    file('config/harbour-sigs/org.yaml', teams),
  );
  expect(faults).toEqual([]);
  expect(organisation.teams.map(({ slug }) => slug)).toEqual([
    'harbour--quay-leads',
    'harbour-sigs--quay-leads',
  ]);
});

test('what is no list of logins, and a file that is none of an organisation, is told with what to do', () => {
  const { faults } = read(
    file('config/harbour/org.yaml', 'admins:\n  ada: bo\nmembers:\n- bo\n- {}\n'),
    file('config/harbour/sig-quay/teams.yaml', 'labels: []\n'),
  );
  expect(faults.map(({ line, message }) => [line, message])).toEqual([
    [2, '`admins` is not a list. It is left out.'],
    [5, 'An entry of `members` is no login. It is left out.'],
    [1, 'There are no members and no teams here. Give the folder of kubernetes/org.'],
  ]);
  expect(read(file('teams.yaml', 'teams: {}\n')).faults[0]?.message).toMatch(
    /does not say which organisation/,
  );
});

const data = resolve(process.env.WHEELHOUSE_DATA ?? '../shared/data', 'org');
const packed = join(data, 'kubernetes-org-config.tar.gz');

const unpacked = (): SourceFile[] => {
  const folder = mkdtempSync(join(tmpdir(), 'wheelhouse-org-'));
  try {
    execFileSync('tar', ['-xzf', packed, '-C', folder]);
    return readdirSync(folder, { recursive: true })
      .map(String)
      .filter((path) => path.endsWith('.yaml'))
      .map((path) => file(path, readFileSync(join(folder, path), 'utf8')));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const day = dayOf('2026-08-21');
let ids = 0;
const newId = () => {
  ids += 1;
  return `id${ids}`;
};
const recorded = (
  chronicle: Chronicle,
  { sourceName: source }: Connector,
  organisation: OrganisationFile,
) => {
  const at = utcMomentOf(day);
  const { changes, newPeople } = reconcileSnapshot(
    chronicle,
    { day, at, revision: null, organisation },
    { source, at, newId },
  );
  return { chronicle: recordInMemory(chronicle, changes, source), newPeople };
};

describe.skipIf(!existsSync(packed))('the Kubernetes community with its GitHub organisations', () => {
  let config: Reading;
  let sigs: OrganisationFile;
  beforeAll(() => {
    config = read(...unpacked());
    const text = readFileSync(join(data, 'kubernetes-sigs.yaml'), 'utf8');
    sigs = readFiles(kubernetes, [file('sigs.yaml', text)], { lines: false }).organisation;
  });

  const both = () => {
    const alone = recorded(emptyChronicle, kubernetes, sigs);
    const { chronicle, newPeople } = recorded(alone.chronicle, kubernetesOrg, config.organisation);
    const known = asKnown(chronicle, { knownAt: null, viewer: null, today: day });
    return { alone, newPeople, names: namesIn(known), roster: rosterOn(known, day) };
  };
  const helm = () => {
    const { roster, names } = both();
    return { roster, names, findings: findHelm({ roster, names, expectations: [], limits: defaultLimits }) };
  };

  test('1,509 people, 843 of them in no team', () => {
    const { people, members } = config.organisation;
    const inTeams = new Set(members.map((member) => member.personKey));
    expect(config.faults).toEqual([]);
    expect(people).toHaveLength(1509);
    expect(people.filter(({ key }) => !inTeams.has(key))).toHaveLength(843);
  });

  test('who is in both files is one person, by the name sigs.yaml gives', () => {
    const { alone, newPeople, roster } = both();
    const handles = [...roster.people.values()].map(({ body }) => body.handle?.toLowerCase());
    expect(roster.people.size).toBe(alone.chronicle.person.length + newPeople.length);
    expect(new Set(handles.filter(Boolean)).size).toBe(handles.filter(Boolean).length);
    const named = sigs.people.filter(({ handle, name }) => handle !== null && handle !== name);
    const nameOf = new Map([...roster.people.values()].map(({ body }) => [body.handle, body.name]));
    expect(named.filter(({ handle, name }) => nameOf.get(handle) !== name)).toEqual([]);
  });

  test('of 27 teams of leads 21 are in sync, and one lead is in no organisation', () => {
    const { roster } = both();
    const compared = leadsAccessOf(roster);
    expect(compared).toHaveLength(27);
    expect(compared.filter(({ without, beside }) => without.length + beside.length === 0)).toHaveLength(21);
    const inOrgs = new Set(config.organisation.people.map(({ key }) => key));
    const isGroup = /^(special-interest|working)-group$/;
    const leads = roster.seats
      .filter(({ team, holder }) => holder !== null && isGroup.test(roster.teams.get(team)!.body.kind))
      .map(({ holder }) => roster.people.get(holder!)!.body.handle!);
    expect([...new Set(leads)].filter((lead) => !inOrgs.has(lead.toLowerCase()))).toEqual(['yuxiangqian']);
  });

  test('five groups are led by others than have the access, and the helm says who', () => {
    const { findings, roster, names } = helm();
    const drift = findings.filter(({ kind }) => kind === 'declared-actual');
    expect(drift.map(({ sentence }) => sentence).sort()).toEqual([
      'bowei leads sig-network without being in sig-network-leads.',
      'cailyn-codes leads sig-security without being in kubernetes--sig-security-leads and kubernetes-sigs--sig-security-leads.',
      'cjwagner is in sig-testing-leads without leading sig-testing.',
      'jrvaldes leads sig-windows without being in sig-windows-leads, aravindhp is there without leading.',
      'marseel and mengqiy lead sig-scalability without being in sig-scalability-leads, mm4tt is there without leading.',
    ]);
    const says = summarise(findings, names, roster, { count: 0, since: '2026-08-21' }).map((s) => s.sentence);
    expect(says).toContain(
      '5 teams are led by others than the files declare: sig-network, sig-scalability, sig-security, sig-testing and sig-windows.',
    );
    expect(says).toContain(
      '4 of 24 SIGs have no tech lead: sig-architecture, sig-multicluster, sig-security and sig-ui.',
    );
  });

  test('teams that only give access bring no other finding', () => {
    const { findings, roster } = helm();
    const markers = [...roster.teams.values()].filter(({ body }) => body.kind === 'marker');
    expect(markers.length).toBeGreaterThan(100);
    expect(findings.filter(({ team }) => markers.some(({ id }) => id === team))).toEqual([]);
  });
});
