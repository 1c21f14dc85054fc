import { expect, test } from 'vitest';
import { fileLines } from './fileLines.ts';
import { fileTree } from './fileTree.ts';

const tree = fileTree(['crane/a.ts', 'crane/b.ts', 'gate.ts'], [30, 10, 5]);
const names = (lines: ReturnType<typeof fileLines>) => lines.map(({ node }) => node.name);

test('only open folders show what they hold, largest first', () => {
  expect(names(fileLines(tree, new Set()))).toEqual(['crane', 'gate.ts']);
  expect(names(fileLines(tree, new Set(['crane'])))).toEqual(['crane', 'a.ts', 'b.ts', 'gate.ts']);
});

test('a search opens the way to what it found and leaves out the rest', () => {
  const lines = fileLines(tree, new Set(), (row) => row === 1);
  expect(names(lines)).toEqual(['crane', 'b.ts']);
  expect(lines[1]).toMatchObject({ level: 2, position: 1, siblings: 1, isGroup: false });
});
