import { expect, test } from 'vitest';
import { fileTree, nodeAt } from '../../../ui/charts/fileTree.ts';
import { knownTones } from './mapTones.ts';
import { sharesBelow } from './sharesBelow.ts';

test('a folder divides by the sizes of the files it holds', () => {
  const tree = fileTree(['crane/a.ts', 'crane/b.ts', 'gate.ts'], [30, 10, 60]);
  const shares = sharesBelow(tree, { tones: knownTones, of: Uint8Array.of(0, 3, 2) });
  expect(shares(nodeAt(tree, 'crane'))).toEqual([0.75, 0, 0, 0.25, 0]);
  expect(shares(tree)).toEqual([0.3, 0, 0.6, 0.1, 0]);
});
