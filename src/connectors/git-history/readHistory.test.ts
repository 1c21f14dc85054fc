import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { dayOf } from '../../base/day.ts';
import { changesOf, creditsOf, factsOf } from './facts.fixture.ts';
import { ada, bo, HarbourRepository, newFolder, removeFolders } from './harbour.fixture.ts';
import { decodeSnapshot, encodeSnapshot, readHistory } from './index.ts';

afterAll(removeFolders);

const { signal: stop } = new AbortController();

const historyOf = async (repository: HarbourRepository) =>
  (await readHistory({ repository: repository.folder, stop })).history;

describe('who changed what on which day', () => {
  test('whoever moves a file unchanged is not taken for its author', async () => {
    const harbour = new HarbourRepository();
    harbour.commit({ files: { 'src/berth.ts': 'export const berth = 1;\n' } });
    harbour.git(['mv', 'src/berth.ts', 'src/quay.ts']);
    harbour.commit({ by: bo });
    const history = await historyOf(harbour);
    expect(history.complete).toBe(true);
    expect(changesOf(history, 0)).toEqual(['added src/berth.ts']);
    expect(changesOf(history, 1)).toEqual(['renamed src/berth.ts → src/quay.ts']);
    expect([...history.commits.author].map((who) => history.signatures[who]!.name)).toEqual([
      'Ada Quill',
      'Bo Marsh',
    ]);
    expect(history.paths[history.files.path[0]!]).toBe('src/quay.ts');
  });

  test('a file moved and changed at once went and came', async () => {
    const harbour = new HarbourRepository();
    harbour.commit({ files: { 'berth.ts': 'export const berth = 1;\n' } });
    harbour.commit({ files: { 'berth.ts': null, 'quay.ts': 'export const berth = 2;\n' } });
    expect(changesOf(await historyOf(harbour), 1)).toEqual(['deleted berth.ts', 'added quay.ts']);
  });

  test('a day begins at the midnight of whoever wrote the commit', async () => {
    const harbour = new HarbourRepository();
    harbour.commit({ at: '2026-01-05T23:30:00-05:00' });
    harbour.commit({ at: '2026-01-07T00:30:00+05:30' });
    const { commits } = await historyOf(harbour);
    expect([...commits.written]).toEqual([dayOf('2026-01-05'), dayOf('2026-01-07')]);
    expect([...commits.landed]).toEqual([...commits.written]);
  });

  test('a merge knows both its parents, and what it brought is told by their commits', async () => {
    const harbour = new HarbourRepository();
    harbour.commit({ files: { a: '1' }, at: '2026-01-05T12:00:00Z' });
    harbour.git(['checkout', '-q', '-b', 'crane']);
    harbour.commit({ files: { crane: '1' }, by: bo, at: '2026-01-06T12:00:00Z' });
    harbour.git(['checkout', '-q', 'main']);
    harbour.commit({ files: { b: '1' }, at: '2026-01-07T12:00:00Z' });
    harbour.git(['merge', '-q', '--no-ff', '-m', 'Merge crane', 'crane'], { at: '2026-01-08T12:00:00Z' });
    const history = await historyOf(harbour);
    expect([...history.commits.firstParent]).toEqual([-1, 0, 0, 2]);
    expect([...history.commits.secondParent]).toEqual([-1, -1, -1, 1]);
    expect(changesOf(history, 1)).toEqual(['added crane']);
    expect(changesOf(history, 3)).toEqual([]);
  });

  test('submodules are no files', async () => {
    const harbour = new HarbourRepository();
    const id = harbour.commit({ files: { a: '1' } });
    harbour.git(['update-index', '--add', '--cacheinfo', `160000,${id},tide`]);
    harbour.git(['commit', '-q', '-m', 'Tide tables']);
    const history = await historyOf(harbour);
    expect(changesOf(history, 1)).toEqual([]);
    expect(history.files.path.length).toBe(1);
  });

  test('names and paths that are no UTF-8 are read as Latin-1 and told apart', async () => {
    const harbour = new HarbourRepository();
    const id = harbour.git(['hash-object', '-w', '--stdin'], { input: 'x' });
    const index = Buffer.concat([
      Buffer.from(`100644 ${id}\t`),
      Buffer.from('bj\xf6rn\0', 'latin1'),
      Buffer.from(`100644 ${id}\tbjørn\0`),
    ]);
    harbour.git(['update-index', '-z', '--index-info'], { input: index });
    harbour.git(['-c', 'i18n.commitEncoding=ISO-8859-1', 'commit', '-q', '-m', 'Names']);
    const history = await historyOf(harbour);
    expect(history.paths.toSorted()).toEqual(['björn', 'bjørn']);
    expect(history.files.path.length).toBe(2);
  });

  test('only what led to the commit is read, no other branch and no pull request', async () => {
    const harbour = new HarbourRepository();
    const first = harbour.commit({ files: { a: '1' } });
    harbour.git(['checkout', '-q', '-b', 'other']);
    const other = harbour.commit({ files: { b: '1' } });
    harbour.git(['update-ref', 'refs/pull/7/head', other]);
    harbour.git(['checkout', '-q', 'main']);
    expect((await historyOf(harbour)).head).toBe(first);
    expect((await historyOf(harbour)).commits.count).toBe(1);
    expect((await readHistory({ repository: harbour.folder, at: 'other', stop })).history.commits.count).toBe(
      2,
    );
  });

  test('settings of the user change nothing', async () => {
    const harbour = new HarbourRepository();
    harbour.commit({ files: { björn: '1' } });
    const before = factsOf(await historyOf(harbour));
    for (const setting of [
      'log.showRoot=false',
      'color.ui=always',
      'log.date=relative',
      'diff.noprefix=true',
      'log.showSignature=true',
      'diff.renames=copies',
      'core.quotePath=true',
    ])
      harbour.git(['config', ...setting.split('=')]);
    expect(factsOf(await historyOf(harbour))).toEqual(before);
  });
});

describe('people', () => {
  test('authors and co-authors are who the .mailmap of the commit says, whatever stands in the work tree', async () => {
    const harbour = new HarbourRepository();
    const pen = { name: 'ada', email: 'ADA@laptop.example' };
    harbour.commit({
      files: { '.mailmap': 'Ada Quill <ada@harbour.example> <ada@laptop.example>\n' },
      by: bo,
      message: 'Names\n\nCo-authored-by: ada <ada@laptop.example>\n',
    });
    harbour.commit({ by: pen, message: 'Cranes\n\nCo-authored-by: Ada Quill <ada@harbour.example>\n' });
    const history = await historyOf(harbour);
    expect(history.signatures).toEqual([
      { ...bo, login: null },
      { ...ada, login: null },
    ]);
    expect([...history.commits.author]).toEqual([0, 1]);
    expect(creditsOf(history, 0)).toEqual(['coAuthor Ada Quill <ada@harbour.example>']);
    // Nobody is their own co-author.
    expect(creditsOf(history, 1)).toEqual([]);
  });

  test('a no-reply address tells the login', async () => {
    const harbour = new HarbourRepository();
    harbour.commit({ by: { name: 'Bo', email: '12+bo-marsh@users.noreply.github.com' } });
    expect((await historyOf(harbour)).signatures[0]!.login).toBe('bo-marsh');
  });
});

describe('what is there in part', () => {
  test('a repository without commits has an empty history', async () => {
    const { history, texts } = await readHistory({ repository: new HarbourRepository().folder, stop });
    expect([history.head, history.complete, history.commits.count, texts.size]).toEqual(['', true, 0, 0]);
  });

  test('a folder that is no repository, and a commit that is not there, are refused in words', async () => {
    const harbour = new HarbourRepository();
    harbour.commit({});
    await expect(readHistory({ repository: newFolder(), stop })).rejects.toThrow('no git repository');
    await expect(readHistory({ repository: harbour.folder, at: 'nope', stop })).rejects.toThrow(
      'has no commit nope',
    );
    await expect(readHistory({ repository: harbour.folder, at: '--all', stop })).rejects.toThrow(
      'is no revision',
    );
  });

  test('a clone without file contents is read whole, and nothing is fetched for it', async () => {
    const harbour = new HarbourRepository();
    harbour.commit({
      files: { '.mailmap': 'Bo Marsh <bo@harbour.example> <bo@laptop.example>\n', 'a.ts': 'a\n' },
    });
    harbour.commit({ files: { 'a.ts': 'b\n' }, by: bo });
    harbour.git(['config', 'uploadpack.allowFilter', 'true']);
    const folder = newFolder();
    harbour.git(['clone', '-q', '--bare', '--filter=blob:none', `file://${harbour.folder}`, folder]);
    const { history, texts } = await readHistory({ repository: folder, stop });
    expect(history.complete).toBe(true);
    expect(changesOf(history, 1)).toEqual(['modified a.ts']);
    expect([...history.files.bytes]).toEqual([-1, -1]);
    expect(texts.size).toBe(0);
  });

  test('where a shallow clone was cut, nobody is taken for the author of what stood there', async () => {
    const harbour = new HarbourRepository();
    harbour.commit({ files: { a: '1' } });
    harbour.commit({ files: { b: '1' }, by: bo });
    harbour.commit({ files: { c: '1' } });
    const folder = newFolder();
    harbour.git(['clone', '-q', '--depth=2', `file://${harbour.folder}`, folder]);
    const { history } = await readHistory({ repository: folder, stop });
    expect(history.complete).toBe(false);
    expect([changesOf(history, 0), changesOf(history, 1)]).toEqual([[], ['added c']]);
  });

  test('where a tree is lost, what git could say stands and is told to be a part', async () => {
    const harbour = new HarbourRepository();
    harbour.commit({ files: { a: '1' }, at: '2026-01-05T12:00:00Z' });
    harbour.commit({ files: { a: '2' }, at: '2026-01-06T12:00:00Z' });
    const tree = harbour.git(['rev-parse', 'HEAD^{tree}']);
    harbour.git(['commit', '-q', '--allow-empty', '-m', 'Last'], { at: '2026-01-07T12:00:00Z' });
    harbour.removeObject(tree);
    const { history } = await readHistory({ repository: harbour.folder, stop });
    expect(history.complete).toBe(false);
    expect(changesOf(history, 0)).toEqual(['added a']);
  });

  test('whoever stops it gets the reason back', async () => {
    const harbour = new HarbourRepository();
    harbour.commit({});
    const stopped = AbortSignal.abort(new Error('Bo has stopped it.'));
    await expect(readHistory({ repository: harbour.folder, stop: stopped })).rejects.toThrow(
      'Bo has stopped it.',
    );
  });
});

describe('files at the head', () => {
  test('CODEOWNERS, attributes and manifests are kept with their text; others with their size', async () => {
    const harbour = new HarbourRepository();
    const files = {
      '.github/CODEOWNERS': '* @ada\n',
      'web/.gitattributes': '*.js linguist-generated\n',
      'web/package.json': '{}',
      'src/CODEOWNERS': 'no',
      'a.ts': 'four',
    };
    harbour.commit({ files });
    const { history, texts } = await readHistory({ repository: harbour.folder, stop });
    expect([...texts.keys()].sort()).toEqual([
      '.github/CODEOWNERS',
      'web/.gitattributes',
      'web/package.json',
    ]);
    expect(texts.get('.github/CODEOWNERS')).toBe('* @ada\n');
    const sizes = Object.fromEntries(
      [...history.files.path].map((path, i) => [history.paths[path], history.files.bytes[i]]),
    );
    expect(sizes['a.ts']).toBe(4);
  });

  test('a manifest too large to have been written by somebody is left out', async () => {
    const harbour = new HarbourRepository();
    harbour.commit({ files: { 'package.json': ' '.repeat(70_000) } });
    expect((await readHistory({ repository: harbour.folder, stop })).texts.size).toBe(0);
  });
});

describe('reading on', () => {
  test('numbers stay, and what came is added', async () => {
    const harbour = new HarbourRepository();
    harbour.commit({ files: { 'b.ts': '1' } });
    const old = await readHistory({ repository: harbour.folder, stop });
    harbour.commit({ files: { 'a.ts': '2', 'b.ts': null }, by: bo });
    const more = await readHistory({ repository: harbour.folder, since: old, stop });
    expect(more.how).toBe('added');
    expect(more.history.paths).toEqual(['b.ts', 'a.ts']);
    expect([...more.history.commits.firstParent]).toEqual([-1, 0]);
    expect([...more.history.changes.start]).toEqual([0, 1, 3]);
    expect(factsOf(more.history)).toEqual(factsOf(await historyOf(harbour)));
  });

  test('where nothing came, it is the same', async () => {
    const harbour = new HarbourRepository();
    harbour.commit({});
    const old = await readHistory({ repository: harbour.folder, stop });
    const more = await readHistory({ repository: harbour.folder, since: async () => old, stop });
    expect([more.how, more.history]).toEqual(['same', old.history]);
  });

  test('a rewritten history is read whole, and says so', async () => {
    const harbour = new HarbourRepository();
    harbour.commit({ files: { a: '1' } });
    harbour.commit({ files: { a: '2' } });
    const old = await readHistory({ repository: harbour.folder, stop });
    harbour.git(['commit', '-q', '--amend', '-m', 'Better'], { at: '2026-01-09T12:00:00Z' });
    const more = await readHistory({ repository: harbour.folder, since: old, stop });
    expect([more.how, more.because]).toEqual(['whole', 'The history was rewritten since the last read.']);
    expect(factsOf(more.history)).toEqual(factsOf(await historyOf(harbour)));
    harbour.git(['reset', '-q', '--hard', 'HEAD~']);
    const less = await readHistory({ repository: harbour.folder, since: more, stop });
    expect([less.how, less.history.commits.count]).toEqual(['whole', 1]);
  });

  test('a commit that is gone altogether is a rewritten history', async () => {
    const [harbour, other] = [new HarbourRepository(), new HarbourRepository()];
    harbour.commit({ files: { a: '1' } });
    other.commit({ files: { b: '1' } });
    const old = await readHistory({ repository: other.folder, stop });
    expect((await readHistory({ repository: harbour.folder, since: old, stop })).because).toMatch(
      'rewritten',
    );
  });

  test('a new .mailmap changes who wrote the past, so all is read', async () => {
    const harbour = new HarbourRepository();
    harbour.commit({ by: { name: 'ada', email: 'ada@laptop.example' } });
    const old = await readHistory({ repository: harbour.folder, stop });
    harbour.commit({ files: { '.mailmap': 'Ada Quill <ada@harbour.example> <ada@laptop.example>\n' } });
    const more = await readHistory({ repository: harbour.folder, since: old, stop });
    expect(more.because).toMatch('.mailmap');
    expect(more.history.signatures).toEqual([{ ...ada, login: null }]);
  });

  test('wherever the last read stopped, reading on gives what reading all does', {
    timeout: 60_000,
  }, async () => {
    const harbour = new HarbourRepository();
    const step = fc.record({
      path: fc.constantFrom('a', 'b', 'src/c', 'src/d'),
      text: fc.constantFrom('1', '2', null),
      branch: fc.constantFrom('main', 'crane'),
      by: fc.constantFrom(ada, bo, { name: 'Cy', email: '3+cy@users.noreply.github.com' }),
      message: fc.constantFrom(
        'Change',
        'Change\n\nCo-authored-by: Cy Reed <cy@harbour.example>',
        'Auto merge of #3 - cy:x, r=bo',
      ),
    });
    const steps = fc.sample(step, { numRuns: 24, seed: 3 });
    harbour.commit({ files: { start: '1' } });
    harbour.git(['branch', 'crane']);
    const heads: string[] = [];
    for (const [i, { path, text, branch, by, message }] of steps.entries()) {
      const at = `2026-02-${String(i + 1).padStart(2, '0')}T12:00:00Z`;
      harbour.git(['checkout', '-q', '-f', branch]);
      const isThere = harbour.git(['ls-files', path]) !== '';
      harbour.commit({ files: text === null && !isThere ? {} : { [path]: text }, message, by, at });
      if (i % 5 === 4) {
        harbour.git(['checkout', '-q', '-f', 'main']);
        harbour.git(
          ['merge', '-q', '--no-ff', '-X', 'ours', '-m', 'Merge pull request #3 from cy/crane', 'crane'],
          { at },
        );
      }
      heads.push(harbour.git(['rev-parse', 'main']));
    }
    const whole = factsOf(await historyOf(harbour));
    for (const at of new Set(heads)) {
      const old = await readHistory({ repository: harbour.folder, at, stop });
      const since = decodeSnapshot(encodeSnapshot(old))!;
      const more = await readHistory({ repository: harbour.folder, since, stop });
      expect(more.because).toBe('');
      expect(factsOf(more.history)).toEqual(whole);
      expect([...more.history.paths.slice(0, old.history.paths.length)]).toEqual(old.history.paths);
    }
  });
});
