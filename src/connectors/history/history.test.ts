import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isoDay } from '../../base/day.ts';
import type { Fault } from '../../base/errors.ts';
import type { Connector } from '../connector.ts';
import { kubernetes } from '../kubernetes/index.ts';
import { rustTeam } from '../rust-team/index.ts';
import { type HistoryRequest, locate, type Revision, revisionsOf } from './index.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'wheelhouse-history-'));
  folders.push(folder);
  return folder;
};

const git = (folder: string, args: readonly string[], date = '2026-01-05T12:00:00+00:00'): string =>
  execFileSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      PATH: process.env.PATH,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Ada',
      GIT_AUTHOR_EMAIL: 'ada@harbour.example',
      GIT_COMMITTER_NAME: 'Ada',
      GIT_COMMITTER_EMAIL: 'ada@harbour.example',
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
    },
  }).trim();

/** Files after a commit; `null` deletes. */
type Files = Readonly<Record<string, string | null>>;

const commit = (folder: string, files: Files, date?: string): string => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (text === null) unlinkSync(join(folder, path));
    else writeFileSync(join(folder, path), text);
  }
  git(folder, ['add', '-A']);
  git(folder, ['commit', '-q', '--allow-empty', '-m', 'Change'], date);
  return git(folder, ['rev-parse', 'HEAD']);
};

const newRepository = (...commits: readonly Files[]): string => {
  const folder = newFolder();
  git(folder, ['init', '-q', '-b', 'main']);
  commits.forEach((files, i) => {
    commit(folder, files, `2026-01-${String(i + 5).padStart(2, '0')}T12:00:00+00:00`);
  });
  return folder;
};

interface History {
  readonly revisions: readonly Revision[];
  readonly faults: readonly Fault[];
}

const historyOf = async (
  repository: string,
  connector: Connector = kubernetes,
  more: Partial<HistoryRequest> = {},
): Promise<History> => {
  const faults: Fault[] = [];
  const revisions: Revision[] = [];
  const { signal: stop } = new AbortController();
  const onFault = (fault: Fault) => faults.push(fault);
  for await (const revision of revisionsOf({ repository, path: '', connector, stop, onFault, ...more }))
    revisions.push(revision);
  return { revisions, faults };
};

const chairedBy = (...logins: readonly string[]): string =>
  `sigs:\n- dir: sig-quay\n  leadership:\n    chairs:\n${logins.map((login) => `    - github: ${login}\n`).join('')}`;

const chairs = ({ revisions }: History): string[] =>
  revisions.map(({ day, reading }) =>
    [isoDay(day), ...reading.organisation.seats.map((seat) => seat.personKey)].join(' '),
  );

const messages = ({ revisions, faults }: History): string[] =>
  [...revisions.flatMap(({ reading }) => reading.faults), ...faults].map((fault) => fault.message);

test('each revision says who sat where then, and commits beside it are none', async () => {
  const folder = newRepository(
    { 'sigs.yaml': chairedBy('ada') },
    { 'README.md': 'Harbour' },
    { 'sigs.yaml': chairedBy('ada', 'bo') },
    { 'sigs.yaml': chairedBy('bo'), 'notes/sigs.yaml': 'sigs: }' },
  );
  const done: string[] = [];
  const history = await historyOf(folder, kubernetes, {
    onProgress: (progress) => done.push(`${progress.done} of ${progress.total}`),
  });
  expect(chairs(history)).toEqual(['2026-01-05 ada', '2026-01-07 ada bo', '2026-01-08 bo']);
  expect(done).toEqual(['1 of 3', '2 of 3', '3 of 3']);
  expect(messages(history)).toEqual([]);
});

test('a day is that of the committer, and days never run backwards', async () => {
  const folder = newRepository();
  commit(folder, { 'sigs.yaml': chairedBy('ada') }, '2026-01-05T00:30:00+02:00');
  commit(folder, { 'sigs.yaml': chairedBy('bo') }, '2026-01-06T23:30:00-08:00');
  commit(folder, { 'sigs.yaml': chairedBy('cy') }, '2026-01-01T12:00:00+00:00');
  const { revisions } = await historyOf(folder);
  expect(revisions.map(({ day }) => isoDay(day))).toEqual(['2026-01-05', '2026-01-06', '2026-01-06']);
  expect(revisions[0]!.at).toBe(Date.parse('2026-01-04T22:30:00Z'));
});

test('what happened on a branch counts on the day it was merged', async () => {
  const folder = newRepository({ 'sigs.yaml': chairedBy('ada') });
  git(folder, ['checkout', '-q', '-b', 'bo']);
  commit(folder, { 'sigs.yaml': chairedBy('bo') }, '2026-01-06T12:00:00+00:00');
  git(folder, ['checkout', '-q', 'main']);
  git(folder, ['merge', '-q', '--no-ff', '-m', 'Merge', 'bo'], '2026-01-20T12:00:00+00:00');
  expect(chairs(await historyOf(folder))).toEqual(['2026-01-05 ada', '2026-01-20 bo']);
});

test('a broken revision is told with its line, ends nobody, and the next ones are read', async () => {
  const folder = newRepository(
    { 'sigs.yaml': chairedBy('ada') },
    { 'sigs.yaml': 'sigs:\n- dir: sig-quay\n  leadership: }\n' },
    { 'sigs.yaml': chairedBy('bo') },
  );
  const history = await historyOf(folder);
  const broken = git(folder, ['rev-parse', 'HEAD~1']).slice(0, 10);
  expect(chairs(history).filter((line) => line.endsWith('bo'))).toEqual(['2026-01-07 bo']);
  expect(new Set(chairs(history).map((line) => line.split(' ')[1]))).toEqual(new Set(['ada', 'bo']));
  const told = history.revisions.flatMap(({ reading }) => reading.faults);
  expect(told).toMatchObject([{ file: 'sigs.yaml', line: 3, severity: 'error' }]);
  expect(told[0]!.message).toContain(`In revision ${broken} of 2026-01-06: This is no YAML`);
});

test('a history that begins broken begins where it can be read', async () => {
  const history = await historyOf(
    newRepository({ 'sigs.yaml': 'sigs: }' }, { 'sigs.yaml': chairedBy('ada') }),
  );
  expect(chairs(history)).toEqual(['2026-01-06 ada']);
  expect(messages(history)[0]).toMatch(/of 2026-01-05: This is no YAML/);
});

test('a file that is deleted ends nobody, and comes back', async () => {
  const history = await historyOf(
    newRepository({ 'sigs.yaml': chairedBy('ada') }, { 'sigs.yaml': null }, { 'sigs.yaml': chairedBy('bo') }),
  );
  expect(chairs(history)).toEqual(['2026-01-05 ada', '2026-01-07 bo']);
  expect(messages(history)[0]).toMatch(/of 2026-01-06: No file is left/);
});

const team = (name: string, lead: string) =>
  `name = "${name}"\n[people]\nleads = ["${lead}"]\nmembers = []\n`;
const person = (login: string) => `name = "${login}"\ngithub = "${login}"\n`;

test('of many files only the changed ones are parsed, and a broken one stands as it was', async () => {
  const folder = newRepository(
    {
      'people/ada.toml': person('ada'),
      'people/bo.toml': person('bo'),
      'teams/quay.toml': team('quay', 'ada'),
    },
    { 'teams/tide.toml': team('tide', 'bo'), 'README.md': 'Harbour' },
    { 'teams/quay.toml': 'name =', 'teams/tide.toml': team('tide', 'ada') },
    { 'teams/quay.toml': null },
  );
  const parsed: string[] = [];
  const counting: Connector = {
    ...rustTeam,
    parser: (options) => (file) => {
      parsed.push(file.path);
      return rustTeam.parser(options)(file);
    },
  };
  const history = await historyOf(folder, counting);
  expect(parsed).toHaveLength(3 + 1 + 2);
  const leads = history.revisions.map(({ reading }) =>
    reading.organisation.seats.map((seat) => `${seat.teamKey} ${seat.personKey}`).sort(),
  );
  expect(leads).toEqual([['quay ada'], ['quay ada', 'tide bo'], ['quay ada', 'tide ada'], ['tide ada']]);
  expect(messages(history)).toHaveLength(1);
});

test('a remark that still holds is told once', async () => {
  const folder = newRepository(
    { 'teams/quay.toml': team('quay', 'ada') },
    { 'teams/tide.toml': team('tide', 'ada') },
    { 'teams/quay.toml': null, 'people/ada.toml': person('ada') },
  );
  const told = messages(await historyOf(folder, rustTeam));
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('of 2026-01-05: ada of quay has no file below people/');
});

test('read on after any revision, it says what the whole history says from there', async () => {
  const folder = newRepository(
    { 'people/ada.toml': person('ada'), 'teams/quay.toml': team('quay', 'ada') },
    { 'people/bo.toml': person('bo'), 'teams/quay.toml': team('quay', 'bo') },
    { 'teams/tide.toml': team('tide', 'ada') },
  );
  const plain = ({ revisions }: History) =>
    revisions.map(({ commit, reading: { organisation } }) => ({ commit, organisation }));
  const whole = plain(await historyOf(folder, rustTeam));
  for (const [i, { commit: after }] of whole.entries())
    expect(plain(await historyOf(folder, rustTeam, { after }))).toEqual(whole.slice(i + 1));
});

test('reading on after a revision that is gone is refused in words', async () => {
  const folder = newRepository({ 'sigs.yaml': chairedBy('ada') });
  const request = historyOf(folder, kubernetes, { after: '1'.repeat(40) });
  await expect(request).rejects.toThrow(/Revision 1111111111 is no longer on the main line/);
});

test('a version that a partial clone lacks is told, and the others are read', async () => {
  const folder = newRepository(
    { 'sigs.yaml': chairedBy('ada') },
    { 'sigs.yaml': chairedBy('bo') },
    { 'sigs.yaml': chairedBy('cy') },
  );
  const blob = git(folder, ['rev-parse', 'HEAD~1:sigs.yaml']);
  rmSync(join(folder, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true });
  const history = await historyOf(folder);
  expect(chairs(history).at(-1)).toBe('2026-01-07 cy');
  expect(chairs(history).join()).not.toContain('bo');
  expect(messages(history)).toEqual([
    expect.stringMatching(/of 2026-01-06: The repository does not hold this version/),
  ]);
});

test('where git stops early, that is told, and what it gave is read from a full start', async () => {
  const folder = newRepository(
    { 'people/ada.toml': person('ada'), 'teams/quay.toml': team('quay', 'ada') },
    { 'teams/tide.toml': team('tide', 'ada') },
    { 'teams/dock.toml': team('dock', 'ada') },
    { 'teams/buoy.toml': team('buoy', 'ada') },
  );
  const lost = git(folder, ['rev-parse', 'HEAD~3']);
  rmSync(join(folder, '.git/objects', lost.slice(0, 2), lost.slice(2)), { force: true });
  const history = await historyOf(folder, rustTeam);
  const last = history.revisions.at(-1)!.reading.organisation;
  expect(last.teams.map((one) => one.key).sort()).toEqual(['buoy', 'dock', 'quay', 'tide']);
  expect(history.faults).toEqual([
    { severity: 'error', message: expect.stringMatching(/git stopped early, so only a part/) },
  ]);
});

test('a shallow clone begins with all that stood then, and says that it is cut', async () => {
  const origin = newRepository(
    { 'people/ada.toml': person('ada'), 'teams/quay.toml': team('quay', 'ada') },
    { 'teams/tide.toml': team('tide', 'ada') },
  );
  const folder = join(newFolder(), 'shallow');
  git(origin, ['clone', '-q', '--bare', '--depth', '1', `file://${origin}`, folder]);
  const history = await historyOf(folder, rustTeam);
  expect(history.revisions.map(({ reading }) => reading.organisation.teams.length)).toEqual([2]);
  expect(messages(history)).toEqual([expect.stringMatching(/shallow: its history begins on 2026-01-06/)]);
});

test('it stops when asked', async () => {
  const folder = newRepository({ 'sigs.yaml': chairedBy('ada') }, { 'sigs.yaml': chairedBy('bo') });
  const control = new AbortController();
  const reading = revisionsOf({ repository: folder, path: '', connector: kubernetes, stop: control.signal });
  await reading.next();
  control.abort();
  await expect(reading.next()).rejects.toThrow(/abort/i);
});

test('a repository is found from its top, from a file or folder in it, and bare', async () => {
  const sources = { 'org/sigs.yaml': chairedBy('ada'), 'org/people/ada.toml': person('ada') };
  const folder = newRepository(sources, { 'org/sigs.yaml': chairedBy('bo') });
  const bare = join(newFolder(), 'bare.git');
  git(folder, ['clone', '-q', '--bare', folder, bare]);
  const paths = async (connector: Connector, path: string) => {
    const located = await locate(path, connector);
    return [located.path, (await historyOf(located.repository, connector, located)).revisions.length];
  };
  expect(await paths(kubernetes, join(folder, 'org/sigs.yaml'))).toEqual(['org/sigs.yaml', 2]);
  expect(await paths(kubernetes, join(folder, 'org'))).toEqual(['org', 2]);
  expect(await paths(rustTeam, join(folder, 'org'))).toEqual(['org', 1]);
  expect(await paths(kubernetes, join(bare, 'org/sigs.yaml'))).toEqual(['org/sigs.yaml', 2]);
  expect((await locate(bare, kubernetes)).path).toBe('');
  expect((await locate(folder, kubernetes)).path).toBe('');
});

test('where there is no repository, or no such file in it, the words say what to give', async () => {
  const folder = newFolder();
  await expect(locate(folder, kubernetes)).rejects.toThrow(
    /is not inside a git repository\. Give a clone of the repository that holds sigs\.yaml\./,
  );
  await expect(historyOf(newRepository({ 'README.md': 'Harbour' }))).rejects.toThrow(
    /has no revision of sigs\.yaml\. Give the repository and path that hold it\./,
  );
  await expect(historyOf(newRepository())).rejects.toThrow(/has no revision of sigs\.yaml \(git says: /);
});
