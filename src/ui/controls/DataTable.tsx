import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_alphanumeric,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import classes from './controls.module.css';

export interface TableColumn<Item> {
  readonly id: string;
  readonly header: string;
  /** `30%` or `110px`; what is left goes to those that name none. */
  readonly width?: string;
  readonly cell: (item: Item) => ReactNode;
  /** What to sort by; without it the column does not sort. */
  readonly sortBy?: (item: Item) => string | number;
  readonly isNumber?: boolean;
}

interface DataTableProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly columns: readonly TableColumn<Item>[];
  readonly keyOf: (item: Item) => string;
  readonly height?: string;
  readonly minWidth?: number;
  /** Called near the end of the list, where more can be fetched. */
  readonly onEnd?: (() => void) | undefined;
  readonly foot?: ReactNode;
}

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric },
});

const rowHeight = 46;
const sortWords = { asc: 'ascending', desc: 'descending' } as const;
const sortIcons = { asc: ArrowUp, desc: ArrowDown } as const;

interface HeadCellProps<Item> {
  readonly column: TableColumn<Item>;
  readonly sorted: false | 'asc' | 'desc';
  readonly onSort: ((event: unknown) => void) | undefined;
}

const HeadCell = <Item,>({ column, sorted, onSort }: HeadCellProps<Item>) => {
  const Icon = sorted ? sortIcons[sorted] : ArrowUpDown;
  return (
    <th
      scope="col"
      data-number={column.isNumber || undefined}
      aria-sort={sorted ? sortWords[sorted] : undefined}
    >
      {onSort ? (
        <button type="button" className={classes.sort} onClick={onSort}>
          {column.header}
          <Icon size={13} aria-hidden="true" opacity={sorted ? 1 : 0.45} />
        </button>
      ) : (
        column.header
      )}
    </th>
  );
};

/** A list of any length: only the rows in view are in the page. */
export const DataTable = <Item extends object>(props: DataTableProps<Item>) => {
  const { label, items, columns, keyOf, height = 'min(68vh, 720px)', minWidth = 560, onEnd, foot } = props;
  const helper = useMemo(() => createColumnHelper<typeof features, Item>(), []);
  const defined = useMemo(
    () =>
      helper.columns(
        columns.map((column) =>
          helper.accessor((item: Item) => column.sortBy?.(item) ?? '', {
            id: column.id,
            header: column.header,
            sortFn: 'alphanumeric',
            enableSorting: column.sortBy !== undefined,
          }),
        ),
      ),
    [helper, columns],
  );
  const table = useTable({ features, columns: defined, data: items as Item[], getRowId: keyOf });
  const rows = table.getRowModel().rows;
  const frame = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const inView = virtual.getVirtualItems();
  const lastSeen = inView.at(-1)?.index ?? 0;
  useEffect(() => {
    if (onEnd && lastSeen >= rows.length - 20) onEnd();
  }, [lastSeen, rows.length, onEnd]);
  const [above, below] = [inView[0]?.start ?? 0, virtual.getTotalSize() - (inView.at(-1)?.end ?? 0)];
  return (
    <section
      className={classes.table}
      ref={frame}
      style={{ maxHeight: height }}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      aria-label={label}
    >
      <table aria-rowcount={rows.length + 1} style={{ minWidth }}>
        <caption className="wh-hidden">{label}</caption>
        <colgroup>
          {columns.map(({ id, width }) => (
            <col key={id} style={width ? { width } : {}} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {table.getHeaderGroups()[0]!.headers.map(({ id, column }, at) => (
              <HeadCell
                key={id}
                column={columns[at]!}
                sorted={column.getIsSorted()}
                onSort={column.getCanSort() ? column.getToggleSortingHandler() : undefined}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <tr style={{ height: above }} />}
          {inView.map(({ index }) => {
            const row = rows[index]!;
            return (
              <tr key={row.id} aria-rowindex={index + 2} style={{ height: rowHeight }}>
                {columns.map((column) => (
                  <td key={column.id} data-number={column.isNumber || undefined}>
                    {column.cell(row.original)}
                  </td>
                ))}
              </tr>
            );
          })}
          {below > 0 && <tr style={{ height: below }} />}
        </tbody>
      </table>
      {foot && <div className={classes.foot}>{foot}</div>}
    </section>
  );
};
