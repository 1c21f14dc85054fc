import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildHarbourCode } from './buildCode.ts';

const temporary = mkdtempSync(join(tmpdir(), 'harbour-code-'));
afterAll(() => rmSync(temporary, { recursive: true }));

let folders: readonly string[] = [];
beforeAll(async () => {
  folders = await buildHarbourCode(temporary);
}, 60_000);

const git = (name: string, ...args: readonly string[]) =>
  execFileSync('git', ['-C', join(temporary, name), ...args], { encoding: 'utf8' }).trim();
const lines = (name: string, ...args: readonly string[]) => git(name, ...args).split('\n');

const people = readFileSync(join(import.meta.dirname, 'org/people.csv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1);
const byEmail = new Map(people.map((row) => [row.split(',')[2]!, row.split(',')]));

/** Who wrote what below a folder since a day, as e-mails. */
const authors = (name: string, folder: string, since = '2024-01-01') =>
  new Set(
    lines(
      name,
      'log',
      '--no-merges',
      '--use-mailmap',
      '--format=%aE',
      `--since=${since}T00:00Z`,
      '--',
      folder,
    ),
  );

test('the stories give the same commits today and on every machine', () => {
  expect(folders.map((folder) => [basename(folder), git(basename(folder), 'rev-parse', 'HEAD')])).toEqual([
    ['berths', '73a493a916730cd27e6e1d3700b4f7511d10b145'],
    ['cranes-control', 'a2ac48b1cbfe3502592ae1c2098df092b976cd3d'],
    ['customs', 'b642a7c0d6bade27e5e5b73f1f6d0c02b2718145'],
    ['lighthouse-platform', '0ebbce26db79018b35aacac0dfc6554c5d8b8b2c'],
    ['pilotage', '69c5a83917f96386f4ff46965744686cf52ae4cd'],
  ]);
});

test('five repositories of 100 to 300 files and 400 to 1,500 commits, told until the end of October 2026', () => {
  for (const folder of folders) {
    const name = basename(folder);
    const [files, commits] = [
      lines(name, 'ls-files').length,
      Number(git(name, 'rev-list', '--count', 'HEAD')),
    ];
    expect([files >= 100 && files <= 300, commits >= 400 && commits <= 1500], name).toEqual([true, true]);
    expect(git(name, 'log', '-1', '--format=%cs') > '2026-10-15', name).toBe(true);
  }
});

test('nobody commits before they came or after they left', () => {
  for (const folder of folders)
    for (const line of lines(basename(folder), 'log', '--format=%aE %as %cs')) {
      const [email, written, landed] = line.split(' ') as [string, string, string];
      const [, , , , , from, to] = byEmail.get(email) ?? [];
      if (from) expect(written >= from && (!to || landed < to), line).toBe(true);
    }
});

describe('what the repositories tell', () => {
  test('only Perpetua knew the tides, and she left on 1 October 2026', () => {
    const all = lines('berths', 'log', '--format=%aE', '--', 'packages/tides/src');
    const hers = all.filter((email) => email === 'perpetua@harbour.example');
    expect(hers.length / all.length).toBeGreaterThan(0.9);
    expect(authors('berths', 'packages/tides/src', '2026-10-01')).not.toContain('perpetua@harbour.example');
  });

  test('nobody has touched the tariffs since Quillon left', () => {
    expect([...authors('customs', 'customs/tariffs')]).toEqual(['quillon@harbour.example']);
    expect(git('customs', 'log', '-1', '--format=%as', '--', 'customs/tariffs') < '2026-06-15').toBe(true);
  });

  test('dispatch belongs to Cranes, and Pilotage keeps it going', () => {
    const since = lines(
      'cranes-control',
      'log',
      '--no-merges',
      '--since=2026-01-01T00:00Z',
      '--format=%aE',
      '--',
      'dispatch',
    );
    const fromPilotage = since.filter((email) => /^(noor|sipho)@/.test(email));
    expect(fromPilotage.length / since.length).toBeGreaterThan(0.7);
  });

  test('the beacons stand still since September 2024', () => {
    expect(git('lighthouse-platform', 'log', '-1', '--format=%as', '--', 'legacy') < '2024-09-01').toBe(true);
  });

  test('Marisol was away from February to August 2026', () => {
    const away = ['--since=2026-02-05T00:00Z', '--until=2026-08-30T00:00Z', '--author=marisol@'];
    expect(git('lighthouse-platform', 'log', ...away, '--format=%h')).toBe('');
  });

  test('the plan moved, and its files are the same ones', () => {
    const renamed = lines('berths', 'log', '--diff-filter=R', '-M100%', '--name-status', '--format=');
    expect(renamed).toContain('R100\tsrc/plan/berthPlan.ts\tpackages/plan/src/berthPlan.ts');
  });

  test('Greta is one person by the .mailmap, Tomás signs with three addresses', () => {
    expect(lines('lighthouse-platform', 'log', '--format=%ae')).toContain('greta.gale@quayside.example');
    expect(authors('lighthouse-platform', '.')).not.toContain('greta.gale@quayside.example');
    const his = [...authors('berths', '.')].filter((email) => email.includes('tomas'));
    expect(his).toHaveLength(3);
  });

  test('trailers and merges say who looked at what', () => {
    expect(git('berths', 'log', '--format=%(trailers:key=Reviewed-by)')).toContain(
      'Xiu Jetty <xiu@harbour.example>',
    );
    expect(git('berths', 'log', '--format=%(trailers:key=Co-authored-by)')).toContain('Goro Gangway');
    expect(git('lighthouse-platform', 'log', '--merges', '--format=%s')).toMatch(
      /^Auto merge of #\d+ - \w+:[\w-]+, r=\w+$/m,
    );
    expect(git('pilotage', 'log', '--merges', '--format=%s')).toMatch(/^Merge pull request #\d+ from \w+\//m);
  });
});
