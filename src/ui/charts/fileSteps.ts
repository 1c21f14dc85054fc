import type { FileNode } from './fileTree.ts';

/** Where an arrow key leads: left and right among siblings, down into a folder, up to it, never out of what is looked at. */
export const stepToFile = (focus: FileNode, from: FileNode | null, key: string): FileNode | undefined => {
  if (!from?.parent) return key.startsWith('Arrow') ? focus.children?.[0] : undefined;
  const siblings = from.parent.children!;
  const at = siblings.indexOf(from);
  if (key === 'ArrowRight') return siblings[at + 1];
  if (key === 'ArrowLeft') return siblings[at - 1];
  if (key === 'ArrowDown') return from.children?.[0] ?? siblings[at + 1];
  if (key === 'ArrowUp') return from.parent === focus ? siblings[at - 1] : from.parent;
  return undefined;
};
