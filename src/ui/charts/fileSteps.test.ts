import { expect, test } from 'vitest';
import { stepToFile } from './fileSteps.ts';
import { fileTree, nodeAt } from './fileTree.ts';

const tree = fileTree(['crane/a.ts', 'crane/b.ts', 'gate.ts'], [30, 10, 5]);
const [crane, gate, a, b] = ['crane', 'gate.ts', 'crane/a.ts', 'crane/b.ts'].map((path) =>
  nodeAt(tree, path),
);

test('the first arrow enters at the largest box', () => {
  expect(stepToFile(tree, null, 'ArrowRight')).toBe(crane);
  expect(stepToFile(tree, null, 'x')).toBeUndefined();
});

test('arrows walk among siblings, down into a folder and up to it', () => {
  expect(stepToFile(tree, crane!, 'ArrowRight')).toBe(gate);
  expect(stepToFile(tree, gate!, 'ArrowLeft')).toBe(crane);
  expect(stepToFile(tree, crane!, 'ArrowDown')).toBe(a);
  expect(stepToFile(tree, a!, 'ArrowDown')).toBe(b);
  expect(stepToFile(tree, b!, 'ArrowUp')).toBe(crane);
});

test('nobody walks out of the folder that is looked at', () => {
  expect(stepToFile(crane!, a!, 'ArrowUp')).toBeUndefined();
  expect(stepToFile(crane!, b!, 'ArrowRight')).toBeUndefined();
});
