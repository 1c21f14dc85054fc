import { useMediaQuery } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { DoubleMark, SeatMark } from '../controls/SeatMark.tsx';
import classes from './charts.module.css';
import type { OrgNode } from './orgLayout.ts';
import { type OutlineRow, outlineRows } from './outlineRows.ts';

interface OrgOutlineProps {
  readonly nodes: readonly OrgNode[];
  readonly onOpen: (node: OrgNode) => void;
  readonly lit: ReadonlySet<string> | null;
}

const Seats = ({ seats }: { readonly seats: OrgNode['seats'] }) => (
  <span className={classes.outlineSeats}>
    {seats.slice(0, 6).map((seat, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: two chairs may read alike, and the list never moves
      <span key={at} className={classes.outlineSeat} data-state={seat.state}>
        {seat.isDouble ? <DoubleMark size={12} /> : <SeatMark state={seat.state} size={12} />}
        <span>
          {seat.holder ?? 'nobody'} <span className={`wh-quiet ${classes.outlineTitle}`}>{seat.title}</span>
        </span>
      </span>
    ))}
    {seats.length > 6 && <span className="wh-quiet">and {seats.length - 6} more</span>}
  </span>
);

/** Small organisations open in full, large ones by their top level. */
const openAtFirst = (nodes: readonly OrgNode[]) =>
  new Set(
    nodes.length <= 60
      ? nodes.map(({ id }) => id)
      : nodes.filter(({ parent }) => parent === null).map(({ id }) => id),
  );

/** The organisation as a tree in the sense of WAI-ARIA: arrows walk and fold, Enter opens the team. */
export const OrgOutline = ({ nodes, onOpen, lit }: OrgOutlineProps) => {
  const [open, setOpen] = useState(() => openAtFirst(nodes));
  const rows = useMemo(() => outlineRows(nodes, open, lit && (({ id }) => lit.has(id))), [nodes, open, lit]);
  const isNarrow = useMediaQuery('(max-width: 899px)', window.innerWidth < 900);
  const [current, setCurrent] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => (isNarrow ? 60 : 40),
    overscan: 15,
  });
  const at = Math.min(current, rows.length - 1);
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    frame.current?.querySelector<HTMLElement>(`[data-row="${at}"]`)?.focus();
  });
  const go = (next: number) => {
    const to = Math.max(0, Math.min(rows.length - 1, next));
    virtual.scrollToIndex(to);
    wantsFocus.current = true;
    setCurrent(to);
  };
  const fold = ({ node, isOpen }: OutlineRow) => {
    const next = new Set(open);
    if (isOpen) next.delete(node.id);
    else next.add(node.id);
    setOpen(next);
  };
  const parentOf = (row: OutlineRow) => rows.findLastIndex((other, i) => i < at && other.level < row.level);
  const steps: Readonly<Record<string, (row: OutlineRow) => void>> = {
    ArrowDown: () => go(at + 1),
    ArrowUp: () => go(at - 1),
    Home: () => go(0),
    End: () => go(rows.length - 1),
    ArrowRight: (row) => (row.isGroup && !row.isOpen ? fold(row) : row.isOpen && go(at + 1)),
    ArrowLeft: (row) => (row.isOpen ? fold(row) : go(Math.max(0, parentOf(row)))),
    Enter: (row) => onOpen(row.node),
    ' ': (row) => onOpen(row.node),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step || !rows[at]) return;
    event.preventDefault();
    step(rows[at]);
  };
  return (
    <div className={classes.outline} ref={frame} style={{ maxHeight: 600 }}>
      <div
        role="tree"
        aria-label="Outline of the organisation"
        onKeyDown={onKeyDown}
        className={classes.outlineBody}
        style={{ height: virtual.getTotalSize() }}
      >
        {virtual.getVirtualItems().map(({ index, start, size }) => {
          const row = rows[index]!;
          return (
            <div
              key={row.node.id}
              role="treeitem"
              aria-level={row.level}
              aria-posinset={row.position}
              aria-setsize={row.siblings}
              aria-expanded={row.isGroup ? row.isOpen : undefined}
              aria-selected={index === at}
              tabIndex={index === at ? 0 : -1}
              data-row={index}
              className={classes.outlineRow}
              style={{
                height: size,
                transform: `translateY(${start}px)`,
                paddingLeft: 8 + (row.level - 1) * 22,
              }}
              onClick={() => {
                setCurrent(index);
                onOpen(row.node);
              }}
              onKeyDown={undefined}
            >
              <span
                className={classes.fold}
                data-open={row.isOpen || undefined}
                aria-hidden="true"
                onClick={(event) => {
                  event.stopPropagation();
                  if (row.isGroup) fold(row);
                }}
              >
                {row.isGroup && <ChevronRight size={16} />}
              </span>
              <span className={classes.outlineName}>{row.node.name}</span>
              <Seats seats={row.node.seats} />
            </div>
          );
        })}
      </div>
    </div>
  );
};
