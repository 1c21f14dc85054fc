import type { FileNode } from './fileTree.ts';
import type { OutlineLine } from './outlineLine.ts';

export interface FileLine extends OutlineLine {
  readonly node: FileNode;
}

/** The lines of an outline below a folder: what stands in open folders. A search opens the way to each hit. */
export const fileLines = (
  focus: FileNode,
  open: ReadonlySet<string>,
  isLit: ((row: number) => boolean) | null = null,
): FileLine[] => {
  const holds = (node: FileNode): boolean =>
    isLit === null || (node.children ? node.children.some(holds) : isLit(node.row));
  const below = (folder: FileNode, level: number): FileLine[] => {
    const shown = folder.children!.filter(holds);
    return shown.flatMap((node, at) => {
      const isGroup = node.children !== null;
      const isOpen = isGroup && (isLit !== null || open.has(node.path));
      const line = { node, level, position: at + 1, siblings: shown.length, isGroup, isOpen };
      return isOpen ? [line, ...below(node, level + 1)] : [line];
    });
  };
  return below(focus, 1);
};
