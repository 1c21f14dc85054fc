import { type HierarchyRectangularNode, stratify, treemap, treemapSquarify } from 'd3-hierarchy';

export interface OrgSeat {
  /** `EM`, `TL`, `PgM`. */
  readonly role: string;
  readonly title: string;
  readonly state: 'vacant' | 'acting' | 'held';
  readonly holder: string | null;
  /** One person in two seats of the team, drawn as one. */
  readonly isDouble?: boolean;
}

/** A team as the picture needs it. */
export interface OrgNode {
  readonly id: string;
  readonly parent: string | null;
  readonly name: string;
  readonly kind: string;
  readonly members: number;
  readonly seats: readonly OrgSeat[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface PlacedTeam {
  readonly node: OrgNode;
  readonly box: Box;
  readonly depth: number;
  readonly isGroup: boolean;
}

const rootId = '\u0000root';
/** Height in px of the name line of a group of this height; small groups have a smaller one. */
export const headOf = (h: number): number => (h < 110 ? 20 : 26);

/** Whether a group is large enough for a name line. */
export const hasHead = (w: number, h: number): boolean => w >= 58 && h >= 46;

const paddingAbove = ({ x0, x1, y0, y1, depth }: HierarchyRectangularNode<OrgNode>): number => {
  if (depth === 0) return 0;
  return hasHead(x1 - x0, y1 - y0) ? headOf(y1 - y0) : 3;
};

/** Height at which the boxes of this many teams read well, in px. */
export const heightFor = (teams: number, width: number): number => {
  const columns = Math.max(1, Math.floor(width / 230));
  return Math.min(680, Math.max(220, Math.ceil(teams / columns) * 118 + 60));
};

/** Teams whose parent is not among them stand at the top; so does one whose parents go round in a circle. */
const withRoot = (nodes: readonly OrgNode[]): OrgNode[] => {
  const parents = new Map(nodes.map(({ id, parent }) => [id, parent]));
  const climbs = (id: string): boolean => {
    const seen = new Set<string>();
    for (let at: string | null | undefined = id; at != null && parents.has(at); at = parents.get(at)) {
      if (seen.has(at)) return false;
      seen.add(at);
    }
    return true;
  };
  const parentOf = ({ id, parent }: OrgNode) =>
    parent !== null && parents.has(parent) && climbs(id) ? parent : rootId;
  const root = { id: rootId, parent: null, name: '', kind: '', members: 0, seats: [] };
  return [root, ...nodes.map((node) => ({ ...node, parent: parentOf(node) }))];
};

/** Dock 2 before Dock 10. */
const byName = new Intl.Collator('en', { numeric: true });

const treeOf = (nodes: readonly OrgNode[]) => {
  const rooted = withRoot(nodes);
  const groups = new Set(rooted.map(({ parent }) => parent));
  return stratify<OrgNode>()
    .id((node) => node.id)
    .parentId((node) => node.parent)(rooted)
    .sum((node) => (groups.has(node.id) ? 0 : 1))
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0) || byName.compare(a.data.name, b.data.name));
};

/** Width by height of a box that reads well: a name above a few short lines. */
const goodRatio = 2;

/** How many columns bring `count` equal boxes closest to the good ratio. */
export const columnsFor = (count: number, w: number, h: number): number =>
  Math.max(1, Math.min(count, Math.round(Math.sqrt((count * w) / (h * goodRatio)))));

const squarify = treemapSquarify.ratio(1.7);

/** Teams without teams below them stand in even rows, like cards; where groups are among them, a group gets its share. */
const tile = (
  parent: HierarchyRectangularNode<OrgNode>,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
): void => {
  const children = parent.children!;
  if (children.some((child) => child.children)) {
    squarify(parent, x0, y0, x1, y1);
    return;
  }
  const columns = columnsFor(children.length, x1 - x0, y1 - y0);
  const rows = Math.ceil(children.length / columns);
  children.forEach((child, at) => {
    const row = Math.floor(at / columns);
    const inRow = row === rows - 1 ? children.length - row * columns : columns;
    const [w, h] = [(x1 - x0) / inRow, (y1 - y0) / rows];
    Object.assign(child, {
      x0: x0 + (at % columns) * w,
      x1: x0 + ((at % columns) + 1) * w,
      y0: y0 + row * h,
      y1: y0 + (row + 1) * h,
    });
  });
};

/**
 * Nested boxes, one per team, that fill a frame. With `focus` only that team and what is below it. Parents come
 * before their children. Squarified treemap (Bruls, Huizing & van Wijk 2000), its leaves in even rows.
 */
export const orgLayout = (
  nodes: readonly OrgNode[],
  frame: { readonly w: number; readonly h: number },
  focus: string | null,
): PlacedTeam[] => {
  const whole = treeOf(nodes);
  const start = (focus !== null && whole.find(({ data }) => data.id === focus)) || whole;
  const placed = treemap<OrgNode>()
    .size([frame.w, frame.h])
    .tile(tile)
    .paddingInner((node) => (node.depth === 0 ? 8 : 4))
    .paddingTop(paddingAbove)
    .paddingLeft((node) => (node.depth === 0 ? 0 : 6))
    .paddingRight((node) => (node.depth === 0 ? 0 : 6))
    .paddingBottom((node) => (node.depth === 0 ? 0 : 6))(start === whole ? whole : start.copy());
  return placed
    .descendants()
    .filter(({ data }) => data.id !== rootId && data.id !== focus)
    .map(({ data, x0, x1, y0, y1, depth, children }) => ({
      node: data,
      box: { x: x0, y: y0, w: x1 - x0, h: y1 - y0 },
      depth,
      isGroup: children !== undefined,
    }));
};

/** From the top down to the team, the team included. */
export const pathTo = (nodes: readonly OrgNode[], id: string | null): OrgNode[] => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const path: OrgNode[] = [];
  for (
    let at = id === null ? undefined : byId.get(id);
    at && !path.includes(at);
    at = byId.get(at.parent ?? '')
  )
    path.unshift(at);
  return path;
};
