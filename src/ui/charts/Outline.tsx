import { useVirtualizer } from '@tanstack/react-virtual';
import { ChevronRight } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import classes from './charts.module.css';
import type { OutlineLine } from './outlineLine.ts';

interface OutlineProps<Line extends OutlineLine> {
  readonly label: string;
  readonly lines: readonly Line[];
  readonly keyOf: (line: Line) => string;
  /** In px. */
  readonly lineHeight: number;
  readonly maxHeight?: number;
  readonly onFold: (line: Line) => void;
  readonly onOpen: (line: Line) => void;
  readonly children: (line: Line) => ReactNode;
}

/** A tree of any length in the sense of WAI-ARIA: arrows walk and fold, Enter opens. Only what is in view is in the page. */
export const Outline = <Line extends OutlineLine>(props: OutlineProps<Line>) => {
  const { label, lines, keyOf, lineHeight, maxHeight = 600, onFold, onOpen, children } = props;
  const [current, setCurrent] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => frame.current,
    estimateSize: () => lineHeight,
    overscan: 15,
  });
  const at = Math.min(current, lines.length - 1);
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    frame.current?.querySelector<HTMLElement>(`[data-row="${at}"]`)?.focus();
  });
  const go = (next: number) => {
    const to = Math.max(0, Math.min(lines.length - 1, next));
    virtual.scrollToIndex(to);
    wantsFocus.current = true;
    setCurrent(to);
  };
  const parentOf = (line: Line) => lines.findLastIndex((other, i) => i < at && other.level < line.level);
  const steps: Readonly<Record<string, (line: Line) => void>> = {
    ArrowDown: () => go(at + 1),
    ArrowUp: () => go(at - 1),
    Home: () => go(0),
    End: () => go(lines.length - 1),
    ArrowRight: (line) => (line.isGroup && !line.isOpen ? onFold(line) : line.isOpen && go(at + 1)),
    ArrowLeft: (line) => (line.isOpen ? onFold(line) : go(Math.max(0, parentOf(line)))),
    Enter: onOpen,
    ' ': onOpen,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step || !lines[at]) return;
    event.preventDefault();
    step(lines[at]);
  };
  return (
    <div className={classes.outline} ref={frame} style={{ maxHeight }}>
      <div
        role="tree"
        aria-label={label}
        onKeyDown={onKeyDown}
        className={classes.outlineBody}
        style={{ height: virtual.getTotalSize() }}
      >
        {virtual.getVirtualItems().map(({ index, start, size }) => {
          const line = lines[index]!;
          return (
            <div
              key={keyOf(line)}
              role="treeitem"
              aria-level={line.level}
              aria-posinset={line.position}
              aria-setsize={line.siblings}
              aria-expanded={line.isGroup ? line.isOpen : undefined}
              aria-selected={index === at}
              tabIndex={index === at ? 0 : -1}
              data-row={index}
              className={classes.outlineRow}
              style={{
                height: size,
                transform: `translateY(${start}px)`,
                paddingLeft: 8 + (line.level - 1) * 22,
              }}
              onClick={() => {
                setCurrent(index);
                onOpen(line);
              }}
              onKeyDown={undefined}
            >
              <span
                className={classes.fold}
                data-open={line.isOpen || undefined}
                aria-hidden="true"
                onClick={(event) => {
                  event.stopPropagation();
                  if (line.isGroup) onFold(line);
                }}
              >
                {line.isGroup && <ChevronRight size={16} />}
              </span>
              {children(line)}
            </div>
          );
        })}
      </div>
    </div>
  );
};

/** A set with the value in it, or without where it was. */
export const toggled = <Value,>(set: ReadonlySet<Value>, value: Value): ReadonlySet<Value> => {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
};
