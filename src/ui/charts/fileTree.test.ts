import { expect, test } from 'vitest';
import { filesOf, fileTree, isWithin, nodeAt, stepsTo } from './fileTree.ts';

const paths = ['README.md', 'src/main/app/berth.ts', 'src/main/app/crane.ts', 'src/main/gate.ts'];
const tree = fileTree(paths, [10, 30, 20, 5]);

test('a folder is as large as what it holds, and holds the largest first', () => {
  expect(tree.children!.map(({ name, size, files }) => [name, size, files])).toEqual([
    ['src/main', 55, 3],
    ['README.md', 10, 1],
  ]);
});

test('a folder that holds but one folder is one step with it', () => {
  const crane = nodeAt(tree, 'src/main/app/crane.ts');
  expect(stepsTo(crane).map(({ name }) => name)).toEqual(['src/main', 'app', 'crane.ts']);
  expect(isWithin(crane, nodeAt(tree, 'src/main'))).toBe(true);
  expect(nodeAt(tree, 'src').path).toBe('src/main');
});

test('what is not there leads to the nearest folder above', () => {
  expect(nodeAt(tree, 'src/main/app/gone.ts').path).toBe('src/main/app');
  expect(nodeAt(tree, 'nowhere')).toBe(tree);
});

test('files can be left out, and so are the folders that held but them', () => {
  const only = fileTree(paths, [10, 30, 20, 5], (row) => row !== 3 && row !== 0);
  expect([...filesOf(only)].map(({ path }) => path)).toEqual(paths.slice(1, 3));
  expect(only.children!.map(({ name }) => name)).toEqual(['src/main/app']);
});

test('an empty repository is an empty root', () => {
  expect(fileTree([], [])).toMatchObject({ children: [], size: 0, files: 0 });
});
