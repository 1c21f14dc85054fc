import { expect, test } from 'vitest';
import { areaAt, areasOf } from './areas.ts';
import { fileKindsOf } from './fileKinds.ts';

const areasIn = (paths: readonly string[], texts: Readonly<Record<string, string>> = {}, gone = 0) => {
  const said = new Map(Object.entries(texts));
  const files = Uint32Array.from(paths.keys()).slice(0, paths.length - gone);
  return areasOf({ paths, files, texts: said, kinds: fileKindsOf(paths, said).kinds });
};
const told = (...args: Parameters<typeof areasIn>) =>
  areasIn(...args).map(({ id, files }) => `${id} ${files.length}`);
const files = (folder: string, count: number) =>
  Array.from({ length: count }, (_, n) => `${folder}/f${n}.ts`);

test('a folder of a few files is no area, nor is one with more than half of all below which others stand', () => {
  expect(
    told([...files('src/tides', 4), ...files('src/plan', 4), ...files('src/odd', 2), 'tools/a.ts']),
  ).toEqual([...['folder:src/plan 4', 'folder:src/tides 4', 'repository 11']]);
});

test('one with more than half of all and nothing below it is one', () => {
  expect(told([...files('lib', 9), ...files('types', 3)])).toContain('folder:lib 9');
});

test('of folders that hold the same the one at the top stands for all', () => {
  expect(told([...files('crane/main/go/hoist', 4), ...files('quay', 5)])).toEqual([
    ...['folder:crane 4', 'folder:quay 5', 'repository 9'],
  ]);
});

test('tests and documents belong to an area, but make none', () => {
  const hoist = [...files('hoist', 3), 'hoist/f0.test.ts', 'hoist/README.md'];
  expect(told([...hoist, ...files('docs', 9), ...files('yard', 4)])).toEqual([
    ...['folder:hoist 5', 'folder:yard 4', 'repository 18'],
  ]);
});

test('a folder with a manifest is a component with the name that it says; a file belongs to the nearest one', () => {
  const paths = [
    'package.json',
    'web/package.json',
    ...files('web', 4),
    'web/kit/Cargo.toml',
    'web/kit/src/lib.rs',
  ];
  const texts = {
    'web/package.json': '{"name":"@harbour/web"}',
    'web/kit/Cargo.toml': '[package]\nname = "kit"\n',
  };
  const components = areasIn(paths, texts).filter(({ kind }) => kind === 'component');
  expect(components.map(({ id, name, files: all }) => [id, name, all.length])).toEqual([
    ['component:web', '@harbour/web', 5],
    ['component:web/kit', 'kit', 2],
  ]);
});

test('files that have gone belong to their area, but do not make it one', () => {
  const paths = [...files('tides', 3), ...files('quay', 3), 'tides/gone.ts', ...files('wreck', 4)];
  expect(told(paths, {}, 5)).toEqual(['folder:quay 3', 'folder:tides 4', 'repository 11']);
});

test('any place can be asked for; where nothing ever stood is none', () => {
  const paths = ['src/tides/a.ts', 'src/tidesOfOld/b.ts'];
  expect(Array.from(areaAt(paths, 'src/tides/')!.files)).toEqual([0]);
  expect(areaAt(paths, 'src/tide')).toBeUndefined();
});
