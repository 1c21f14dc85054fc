import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildHarbourCode } from '../../../../examples/harbour/buildCode.ts';
import { dayOf, utcMomentOf } from '../../../base/day.ts';
import { csv } from '../../../connectors/csv/index.ts';
import { readHistory } from '../../../connectors/git-history/index.ts';
import { readFiles } from '../../../connectors/index.ts';
import { asKnown, emptyChronicle, Replay, reconcile, recordInMemory, viewOf } from '../../people/index.ts';
import { codebaseOf } from '../codebase.ts';
import { type CodeView, codeViewOf } from '../codeView.ts';
import { developersOf } from '../identity/index.ts';
import { judgeOwners, type OwnersJudgement } from './judgeOwners.ts';
import { type OwnersFile, readOwners } from './ownersFile.ts';
import { proposeOwners } from './proposeOwners.ts';

const temporary = mkdtempSync(join(tmpdir(), 'harbour-owners-'));
afterAll(() => rmSync(temporary, { recursive: true }));

const today = dayOf('2026-10-31');
const org = join(import.meta.dirname, '../../../../examples/harbour/org');

/** The organisation on a day, as anybody knows it on 31 October 2026. */
const harbourOn = (day: string) => {
  const files = readdirSync(org).map((path) => ({ path, text: readFileSync(join(org, path), 'utf8') }));
  const { organisation } = readFiles(csv, files, { lines: false });
  let n = 0;
  const newId = () => {
    n += 1;
    return String(n);
  };
  const replay = new Replay();
  replay.advance({ day: today, at: utcMomentOf(today), revision: null, organisation });
  const { changes } = reconcile(emptyChronicle, replay, {
    source: 'csv files',
    at: utcMomentOf(today),
    newId,
  });
  const chronicle = recordInMemory(emptyChronicle, changes, 'csv files');
  return viewOf(asKnown(chronicle, { knownAt: null, viewer: null, today }), dayOf(day), 1);
};

interface Judged {
  readonly file: OwnersFile;
  readonly view: CodeView;
  readonly judgement: OwnersJudgement;
}
const judged = new Map<string, Judged>();

beforeAll(async () => {
  const people = harbourOn('2026-10-31');
  const known = [...new Map(people.known.person.map((one) => [one.id, one])).values()].map(
    ({ id, body }) => ({
      ...{ id, name: body.name, isBot: false },
      identities: people.known.identity.filter((one) => one.body.person === id).map((one) => one.body),
    }),
  );
  for (const folder of await buildHarbourCode(temporary)) {
    const name = basename(folder);
    const repository = await readHistory({ repository: folder, stop: new AbortController().signal });
    const codebase = codebaseOf(
      { id: name, slug: name, name, location: `git.harbour.example/${name}` },
      repository,
    );
    const [who] = developersOf([codebase.signatures], known, []).byRepository;
    const view = codeViewOf(codebase, who!.developers, people, []);
    const file = readOwners(codebase.texts)!;
    judged.set(name, { file, view, judgement: judgeOwners(file, view) });
  }
}, 60_000);

const told = (name: string, kind: 'dead' | 'onPaper') =>
  judged.get(name)!.judgement[kind].map(({ owner, line, because }) => `${line} ${owner}: ${because}`);
const proposalFor = (name: string) => {
  const { file, judgement, view } = judged.get(name)!;
  return proposeOwners(file, judgement, view);
};
/** The lines that a patch takes away and adds. */
const changed = (patch: string) => patch.split('\n').filter((line) => /^[-+][^-+]/.test(line));

test('owners who have left, and those whom nobody knows, are dead', () => {
  expect(told('berths', 'dead')).toEqual([
    '5 @rosalind: Rosalind Rigging left on 10 August 2026.',
    '8 @perpetua: Perpetua Pier left on 1 October 2026.',
  ]);
  expect(told('lighthouse-platform', 'dead')).toEqual([
    '6 @gulliver: Nobody in the directory or on the commits goes by @gulliver.',
  ]);
  expect(told('pilotage', 'dead')).toEqual([]);
});

test('Hanneke owns the web and Kalinda the forms on paper only', () => {
  expect(told('berths', 'onPaper')).toEqual([
    '13 hanneke@harbour.example: Hanneke Halyard made and reviewed none of the 168 changes in the last year.',
  ]);
  expect(told('customs', 'onPaper')[0]).toMatch(
    /^7 @kalinda: Kalinda Keel made and reviewed none of the \d+ changes/,
  );
});

test('who only reviews owns for real: Goro looks at the plan that Xiu writes', () => {
  expect(told('berths', 'onPaper').join()).not.toContain('@goro');
});

test('of a team that others work for, the area is told: dispatch is kept going by two of Pilotage', () => {
  expect(told('cranes-control', 'onPaper').at(-1)).toMatch(
    /^6 @harbour\/cranes: Cranes: Mostly maintained from outside the team: \d+ of \d+ changes in the last year, by 2 people\.$/,
  );
});

test('areas without owners are told with the lines that took them away, if any did', () => {
  const unowned = (name: string) =>
    judged.get(name)!.judgement.unowned.map(({ area, files, saidIn }) => [area.id, files, saidIn]);
  expect(unowned('berths')).toEqual([['folder:tools', 14, [19]]]);
  expect(unowned('customs')).toEqual([['folder:customs/risk', 18, []]]);
  expect(unowned('pilotage')).toEqual([]);
});

test('the patch replaces who left by who knows, and leaves the rest of the line alone', () => {
  const lines = changed(proposalFor('berths').patch);
  expect(lines.filter((line) => line.startsWith('-'))).toEqual([
    '-/packages/cranes-link/   @rosalind',
    '-/packages/tides/         @perpetua',
    '-/web/                    hanneke@harbour.example',
  ]);
  expect(lines).toContain('+/packages/cranes-link/   @tomas');
});

test('a forgotten area gets owners, a heading loses the one who left; each for a reason', () => {
  const { patch, reasons } = proposalFor('customs');
  expect(changed(patch).slice(0, 3)).toEqual([
    ...[
      expect.stringMatching(/^\+\/customs\/risk\/ @dilnoza/),
      '-[Tariffs][2] @quillon @ulla',
      '+[Tariffs][2] @ulla',
    ],
  ]);
  expect(reasons.slice(0, 2).map(({ line, because }) => `${line} ${because}`)).toEqual([
    expect.stringMatching(
      /^0 No line is about 18 files; \d+ changes in the last 90 days\. Dilnoza Dock .*of those who stay\.$/,
    ),
    '2 Quillon Quay left on 15 June 2026. 2 must approve: choose 1 more.',
  ]);
});

test('somebody whom only the commits know is dead a year after the last one; a team nobody knows is dead', () => {
  const { view } = judged.get('customs')!;
  const text = '/docs/ viktor.vane@farport.example @harbour/tugs\n/quay/ @ulla\n';
  const { dead, idle } = judgeOwners(readOwners(new Map([['CODEOWNERS', text]]))!, view);
  expect(dead.map(({ because }) => because)).toEqual([
    'Viktor Vane is not in the directory, and last committed on 10 February 2025.',
    'No team of the directory goes by @harbour/tugs.',
  ]);
  expect(idle.map(({ line }) => line)).toEqual([2]);
});

test('before an announced departure somebody comes beside whoever leaves', () => {
  const { file, view } = judged.get('berths')!;
  const before = codeViewOf(view.codebase, view.developers, harbourOn('2026-09-15'), []);
  const judgement = judgeOwners(file, before);
  expect(judgement.leaving.map(({ because }) => because)).toEqual([
    'Perpetua Pier leaves on 1 October 2026.',
  ]);
  expect(changed(proposeOwners(file, judgement, before).patch)).toContainEqual(
    expect.stringMatching(/^\+\/packages\/tides\/ +@perpetua @\w+$/),
  );
});

test('nothing found is nothing proposed', () => {
  expect(proposalFor('pilotage')).toEqual({ patch: '', reasons: [] });
});

test('a dead owner whom nobody can follow is for a person to decide, or goes where a wider rule has owners', () => {
  const { view } = judged.get('customs')!;
  const proposed = (text: string) => {
    const file = readOwners(new Map([['CODEOWNERS', text]]))!;
    return proposeOwners(file, judgeOwners(file, view), view);
  };
  expect(changed(proposed('* @harbour/customs\n/customs/tariffs/ @quillon\n').patch)).toEqual([
    '-/customs/tariffs/ @quillon',
  ]);
  const alone = proposed('/customs/forms/ @viktor\n/customs/risk/ @dilnoza\n/customs/tariffs/ @quillon\n');
  expect([alone.patch, alone.reasons[0]!.because]).toEqual([
    '',
    'Quillon Quay left on 15 June 2026. Nobody who is here knows it well: choose somebody.',
  ]);
});

test('git applies every patch, and what it makes has no dead owner any more', () => {
  for (const [name, { file, view }] of judged) {
    const { patch } = proposalFor(name);
    const folder = join(temporary, name);
    if (patch !== '') execFileSync('git', ['-C', folder, 'apply', '-'], { input: patch });
    const text = readFileSync(join(folder, file.path), 'utf8');
    const after = readOwners(new Map([[file.path, text]]))!;
    expect([after.faults, judgeOwners(after, view).dead], name).toEqual([file.faults, []]);
  }
});
