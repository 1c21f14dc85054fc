import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { dayOf, isoDay, utcMomentOf } from '../../base/day.ts';
import { proposeFromGit } from './index.ts';

const temporary = mkdtempSync(join(tmpdir(), 'git-people-'));
afterAll(() => rmSync(temporary, { recursive: true }));

interface Commit {
  readonly by: string;
  readonly on: string;
  /** Hours since midnight UTC, and the author's zone. */
  readonly at?: readonly [number, string];
  readonly coAuthors?: readonly string[];
}

const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;

/** A bare repository with these commits, oldest first, and this mailmap. */
const repositoryOf = (name: string, mailmap: string, commits: readonly Commit[]): string => {
  const folder = join(temporary, name);
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', folder]);
  const written = commits.map(({ by, on, at: [hours, zone] = [12, '+0000'], coAuthors = [] }, n) => {
    const who = `${by} ${utcMomentOf(dayOf(on)) / 1000 + hours * 3600} ${zone}`;
    const message = `Change ${n}\n\nWhy.\n\n${coAuthors.map((one) => `Co-authored-by: ${one}\n`).join('')}`;
    return `commit refs/heads/main\nauthor ${who}\ncommitter ${who}\n${data(message)}M 100644 inline .mailmap\n${data(mailmap)}`;
  });
  execFileSync('git', ['-C', folder, 'fast-import', '--quiet'], { input: written.join('') });
  return folder;
};

const ada = 'Ada Quill <ada@harbour.example>';
const bo = 'Bo Mooring <bo@harbour.example>';

test('authors and co-authors of the last 90 days are a first team, without seats', async () => {
  const repository = repositoryOf('berths.git', '', [
    { by: 'Quillon Quay <quillon@harbour.example>', on: '2026-06-12' },
    { by: ada, on: '2026-10-20', coAuthors: [bo, 'nobody in particular'] },
    { by: ada, on: '2026-10-26' },
  ]);
  const { organisation, suggestions, faults, lastDay } = await proposeFromGit({ repository });
  expect(organisation.teams).toEqual([
    { key: 'berths', slug: 'berths', name: 'berths', kind: 'stream', stage: 'nascent', parentKey: null },
  ]);
  expect(organisation.people.map(({ key, name }) => [key, name])).toEqual([
    ['ada@harbour.example', 'Ada Quill'],
    ['bo@harbour.example', 'Bo Mooring'],
  ]);
  expect(organisation.members.map(({ personKey }) => personKey)).toEqual([
    'ada@harbour.example',
    'bo@harbour.example',
  ]);
  expect([organisation.seats, organisation.reportingLines, suggestions, faults]).toEqual([[], [], [], []]);
  expect(isoDay(lastDay)).toBe('2026-10-26');
  const longer = await proposeFromGit({ repository, days: 137 });
  expect(longer.organisation.people).toHaveLength(3);
  expect((await proposeFromGit({ repository, days: 136 })).organisation.people).toHaveLength(2);
});

test('the mailmap and a no-reply login join addresses; one name alone only suggests', async () => {
  const mailmap = [
    'Ada Quill <ada@harbour.example> <ada@home.dev>',
    'Ada Quill <ada@harbour.example> <7+adaq@users.noreply.github.com>',
  ].join('\n');
  const repository = repositoryOf('pilotage.git', mailmap, [
    { by: 'ada <ada@home.dev>', on: '2026-10-01' },
    { by: 'A. Quill <7+adaq@users.noreply.github.com>', on: '2026-10-02' },
    { by: 'adaq <adaq@users.noreply.github.com>', on: '2026-10-03' },
    { by: 'Bo Mooring <bo@elsewhere.dev>', on: '2026-10-04' },
    { by: 'dave <dave@one.dev>', on: '2026-10-05' },
    { by: 'Dave <dave.other@two.dev>', on: '2026-10-06', coAuthors: ['ADA <ADA@Harbour.Example>'] },
    { by: bo, on: '2026-10-07' },
  ]);
  const { organisation, suggestions } = await proposeFromGit({ repository });
  const quill = organisation.people.find(({ key }) => key === 'ada@harbour.example')!;
  expect(quill.name).toBe('Ada Quill');
  expect(quill.identities).toEqual([
    { kind: 'email', host: '', value: 'ada@harbour.example' },
    { kind: 'email', host: '', value: 'ada@home.dev' },
    { kind: 'login', host: 'github.com', value: 'adaq' },
  ]);
  expect(organisation.people.map(({ key }) => key).sort()).toEqual([
    'ada@harbour.example',
    'bo@elsewhere.dev',
    'bo@harbour.example',
    'dave.other@two.dev',
    'dave@one.dev',
  ]);
  expect(suggestions).toEqual([
    {
      a: 'bo@harbour.example',
      b: 'bo@elsewhere.dev',
      evidence: [
        'Both commit under the name Bo Mooring: bo@harbour.example and bo@elsewhere.dev.',
        'Both go by "bo".',
      ],
      confidence: 0.8,
    },
    {
      a: 'dave.other@two.dev',
      b: 'dave@one.dev',
      evidence: ['Both commit under the name dave: dave.other@two.dev and dave@one.dev.'],
      confidence: 0.2,
    },
  ]);
});

test.each([
  'dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>',
  'Harbour CI Robot <ci@harbour.example>',
  'Helping Hand <noreply@model.example>',
])('%s is marked as a bot and no member', async (bot) => {
  const repository = repositoryOf(`bots-${bot.length}.git`, '', [
    { by: ada, on: '2026-10-01', coAuthors: [bot] },
  ]);
  const { organisation } = await proposeFromGit({ repository });
  expect(organisation.people.map(({ standing }) => standing)).toEqual(['member', 'bot']);
  expect(organisation.members).toHaveLength(1);
});

test('people called Abbott or with an own no-reply login are no bots', async () => {
  const repository = repositoryOf('people.git', '', [
    { by: 'Cy Abbott <abbott@harbour.example>', on: '2026-10-01' },
    { by: 'Bo <12+bo@users.noreply.github.com>', on: '2026-10-01' },
  ]);
  const { organisation } = await proposeFromGit({ repository });
  expect(organisation.members).toHaveLength(2);
});

test('root@localhost is not one person: two names there are two people without an address', async () => {
  const repository = repositoryOf('localhost.git', '', [
    { by: 'Ada <root@localhost>', on: '2026-10-01' },
    { by: 'Bo <root@localhost>', on: '2026-10-01' },
  ]);
  const { people } = (await proposeFromGit({ repository })).organisation;
  expect(people.map(({ name, identities }) => [name, identities]).sort()).toEqual([
    ['Ada', []],
    ['Bo', []],
  ]);
});

test('a day is that of the committer, not of UTC: half past eleven at night in New York', async () => {
  const repository = repositoryOf('days.git', '', [{ by: ada, on: '2026-10-02', at: [3.5, '-0400'] }]);
  expect(isoDay((await proposeFromGit({ repository })).lastDay)).toBe('2026-10-01');
});

test('no repository, or one without commits, is refused in words', async () => {
  const folder = join(temporary, 'none');
  mkdirSync(folder);
  await expect(proposeFromGit({ repository: folder })).rejects.toThrow(/is no git repository/);
  await expect(proposeFromGit({ repository: repositoryOf('empty.git', '', []) })).rejects.toThrow(
    /has no commits yet. Name a repository with some./,
  );
});
