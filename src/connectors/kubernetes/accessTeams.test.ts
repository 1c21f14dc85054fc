import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readFiles } from '../readFiles.ts';
import { compareAccess, readAccessConfig } from './accessTeams.ts';
import { kubernetes } from './index.ts';

const sigsOf = (text: string) =>
  readFiles(kubernetes, [{ path: 'sigs.yaml', text }], { lines: false }).organisation;

const quay = sigsOf(`sigs:
- dir: sig-quay
  leadership:
    chairs: [{ github: Ada }, { github: bo }]
    tech_leads: [{ github: cy }, { github: TBD }]
`);

const config = (teams: string) =>
  readAccessConfig([
    { path: 'config/harbour/org.yaml', text: 'admins: [ada]\nmembers: [bo, dee, "0042"]\n' },
    { path: 'config/harbour/sig-quay/teams.yaml', text: teams },
  ]);

test('access that differs from who leads is told per organisation, without regard to case', () => {
  const access = config(`teams:
  sig-quay:
    members: [bo]
    teams:
      sig-quay-leads:
        maintainers: [ada]
        members: [bo, dee]
  sig-gone-leads:
    members: [ada]
`);
  expect(access.faults).toEqual([]);
  expect(compareAccess(quay, access)).toEqual({
    comparable: 1,
    inSync: 0,
    drift: [{ team: 'sig-quay', org: 'harbour', missing: ['cy'], extra: ['dee'] }],
    leadsInNoOrg: ['cy'],
    people: 4,
    peopleInNoTeam: 1,
  });
});

test('the same people in both is no drift', () => {
  const access = config('teams:\n  sig-quay-leads:\n    members: [cy, BO, ada]\n');
  expect(compareAccess(quay, access)).toMatchObject({ comparable: 1, inSync: 1, drift: [] });
});

test('a file that cannot be read is told with its line', () => {
  expect(config('teams:\n  a: }\n').faults).toMatchObject([
    { file: 'config/harbour/sig-quay/teams.yaml', line: 2 },
  ]);
});

const data = resolve(process.env.WHEELHOUSE_DATA ?? '../shared/data', 'org');
const packed = join(data, 'kubernetes-org-config.tar.gz');

test.skipIf(!existsSync(packed))('of 27 access teams of the Kubernetes community 21 are in sync', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wheelhouse-access-'));
  try {
    execFileSync('tar', ['-xzf', packed, '-C', folder]);
    const files = readdirSync(folder, { recursive: true })
      .map(String)
      .filter((path) => path.endsWith('.yaml'))
      .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
    const sigs = sigsOf(readFileSync(join(data, 'kubernetes-sigs.yaml'), 'utf8'));
    const access = readAccessConfig(files);
    const { drift, ...figures } = compareAccess(sigs, access);
    const told = drift.map(({ team, org, missing, extra }) =>
      [
        team,
        org,
        ...missing.map((login) => `−${login}`).sort(),
        ...extra.map((login) => `+${login}`).sort(),
      ].join(' '),
    );
    expect(access.faults).toEqual([]);
    expect(figures).toEqual({
      comparable: 27,
      inSync: 21,
      leadsInNoOrg: ['yuxiangqian'],
      people: 1509,
      peopleInNoTeam: 843,
    });
    expect(told.sort()).toEqual([
      'sig-network kubernetes −bowei',
      'sig-scalability kubernetes −marseel −mengqiy +mm4tt',
      'sig-security kubernetes −cailyn-codes',
      'sig-security kubernetes-sigs −cailyn-codes',
      'sig-testing kubernetes +cjwagner',
      'sig-windows kubernetes −jrvaldes +aravindhp',
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
