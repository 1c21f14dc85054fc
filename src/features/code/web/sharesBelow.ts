import type { Toned } from '../../../ui/charts/fileTones.ts';
import { type FileNode, filesOf } from '../../../ui/charts/fileTree.ts';

/** Tells of a folder or file which part of its size has which tone; each is summed once, when it is first asked for. */
export const sharesBelow = (
  root: FileNode,
  { tones, of }: Toned,
): ((node: FileNode) => readonly number[]) => {
  const sizes = new Map<FileNode, Float64Array>();
  for (const file of filesOf(root))
    for (let at: FileNode | null = file; at !== null; at = at.parent) {
      const sums = sizes.get(at) ?? new Float64Array(tones.length);
      sums[of[file.row]!]! += file.size;
      sizes.set(at, sums);
    }
  return (node) =>
    Array.from(sizes.get(node) ?? new Float64Array(tones.length), (sum) => sum / Math.max(1, node.size));
};
