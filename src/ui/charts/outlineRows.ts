import { groupBy } from '../../base/list.ts';
import type { OrgNode } from './orgLayout.ts';
import type { OutlineLine } from './outlineLine.ts';

export interface OutlineRow extends OutlineLine {
  readonly node: OrgNode;
}

/** The teams that an outline shows: those whose groups are open, in order. A search opens the way to each hit. */
export const outlineRows = (
  nodes: readonly OrgNode[],
  open: ReadonlySet<string>,
  isWanted: ((node: OrgNode) => boolean) | null = null,
): OutlineRow[] => {
  const ids = new Set(nodes.map(({ id }) => id));
  const below = groupBy(nodes, ({ parent }) => (parent !== null && ids.has(parent) ? parent : null));
  const holds = (node: OrgNode): boolean =>
    isWanted === null || isWanted(node) || (below.get(node.id) ?? []).some(holds);
  const rowsOf = (parent: string | null, level: number): OutlineRow[] => {
    const shown = (below.get(parent) ?? []).filter(holds);
    return shown.flatMap((node, at) => {
      const isGroup = below.has(node.id);
      const isOpen = isGroup && (isWanted !== null || open.has(node.id));
      const row = { node, level, position: at + 1, siblings: shown.length, isGroup, isOpen };
      return isOpen ? [row, ...rowsOf(node.id, level + 1)] : [row];
    });
  };
  return rowsOf(null, 1);
};
