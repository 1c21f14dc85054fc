import { afterAll, expect, test } from 'vitest';
import { bo, HarbourRepository, newFolder, removeFolders } from './harbour.fixture.ts';
import { decodeLines, encodeLines, readHistory, readLines } from './index.ts';

afterAll(removeFolders);

const { signal: stop } = new AbortController();

const linesOf = async (repository: string) => {
  const { history } = await readHistory({ repository, stop });
  const lines = await readLines({ repository, history, stop });
  return { history, lines, told: [...lines.added].map((added, i) => `+${added} -${lines.deleted[i]}`) };
};

const harbourWithLines = (): HarbourRepository => {
  const harbour = new HarbourRepository();
  harbour.commit({ files: { 'a.ts': '1\n2\n3\n', 'picture.png': Buffer.from([0, 1, 2]) } });
  harbour.commit({ files: { 'a.ts': '1\nzwei\n3\n4\n', 'b.ts': '1\n' }, by: bo });
  harbour.git(['mv', 'b.ts', 'c.ts']);
  harbour.commit({ message: 'Move' });
  return harbour;
};

test('lines stand beside the changes they belong to; a picture has none', async () => {
  const { history, told } = await linesOf(harbourWithLines().folder);
  expect([...history.changes.start]).toEqual([0, 2, 4, 5]);
  expect(told).toEqual(['+3 -0', '+-1 --1', '+2 -1', '+1 -0', '+0 -0']);
});

test('only what came since is counted', async () => {
  const harbour = harbourWithLines();
  const { history, lines } = await linesOf(harbour.folder);
  harbour.commit({ files: { 'c.ts': '1\n2\n' } });
  const more = await readHistory({ repository: harbour.folder, since: { history, texts: new Map() }, stop });
  const kept = { ...lines, added: lines.added.map(() => 7) };
  const now = await readLines({ repository: harbour.folder, history: more.history, since: kept, stop });
  expect([...now.added]).toEqual([7, 7, 7, 7, 7, 1]);
});

test('where the contents of the past are missing, the rest is still counted', async () => {
  const harbour = new HarbourRepository();
  for (const text of ['1\n', '2\n', '3\n', '4\n']) harbour.commit({ files: { 'a.ts': text } });
  harbour.removeObject(harbour.git(['rev-parse', 'HEAD~2:a.ts']));
  expect((await linesOf(harbour.folder)).told).toEqual(['+1 -0', '+-1 --1', '+-1 --1', '+1 -1']);
});

test('a clone without the past says so of all its changes and fetches nothing', async () => {
  const harbour = new HarbourRepository();
  for (let i = 0; i < 30; i += 1) harbour.commit({ files: { 'a.ts': `${i}\n` } });
  harbour.git(['config', 'uploadpack.allowFilter', 'true']);
  const folder = newFolder();
  harbour.git(['clone', '-q', '--bare', '--filter=blob:none', `file://${harbour.folder}`, folder]);
  expect(new Set((await linesOf(folder)).told)).toEqual(new Set(['+-1 --1']));
});

test('lines are kept as bytes', async () => {
  const { lines } = await linesOf(harbourWithLines().folder);
  expect(decodeLines(encodeLines(lines))).toEqual(lines);
  expect(decodeLines(Buffer.from('something else\n'))).toBeNull();
});
