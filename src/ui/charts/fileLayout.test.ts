import { expect, test } from 'vitest';
import { boxAt, fileLayout } from './fileLayout.ts';
import { fileTree } from './fileTree.ts';

const frame = { w: 400, h: 200 };
const tree = fileTree(['crane/a.ts', 'crane/b.ts', 'gate/c.ts'], [300, 100, 400]);

test('boxes are as large as their files, folders have a name line', () => {
  const placed = fileLayout(tree, frame);
  const [crane, gate] = placed;
  expect([crane!.node.name, gate!.node.name]).toEqual(['crane', 'gate']);
  expect(crane!.box.w * crane!.box.h).toBeCloseTo(gate!.box.w * gate!.box.h, -1);
  expect(crane!.head).toBeGreaterThan(0);
  for (const { box } of placed) {
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.w).toBeLessThanOrEqual(frame.w);
    expect(box.y + box.h).toBeLessThanOrEqual(frame.h);
  }
});

test('a point finds the innermost box, the name line of a folder the folder', () => {
  const placed = fileLayout(tree, frame);
  const largest = placed.find(({ node }) => node.path === 'crane/a.ts')!;
  expect(boxAt(placed, largest.box.x + 5, largest.box.y + 5)).toBe(largest);
  expect(boxAt(placed, placed[0]!.box.x + 5, placed[0]!.box.y + 5)).toBe(placed[0]);
  expect(boxAt(placed, -1, 5)).toBeUndefined();
});

test('zoomed to a folder its files fill the frame', () => {
  const placed = fileLayout(tree.children!.find(({ name }) => name === 'gate')!, frame);
  expect(placed).toHaveLength(1);
  expect(placed[0]!.box).toEqual({ x: 0, y: 0, w: 400, h: 200 });
});
