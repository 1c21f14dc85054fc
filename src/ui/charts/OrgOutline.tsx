import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { DoubleMark, SeatMark } from '../controls/SeatMark.tsx';
import classes from './charts.module.css';
import { Outline, toggled } from './Outline.tsx';
import type { OrgNode } from './orgLayout.ts';
import { outlineRows } from './outlineRows.ts';

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

/** The organisation as a tree: the same as OrgPicture, as a list. */
export const OrgOutline = ({ nodes, onOpen, lit }: OrgOutlineProps) => {
  const [open, setOpen] = useState<ReadonlySet<string>>(() => openAtFirst(nodes));
  const rows = useMemo(() => outlineRows(nodes, open, lit && (({ id }) => lit.has(id))), [nodes, open, lit]);
  const isNarrow = useMediaQuery('(max-width: 899px)', window.innerWidth < 900);
  return (
    <Outline
      label="Outline of the organisation"
      lines={rows}
      keyOf={({ node }) => node.id}
      lineHeight={isNarrow ? 60 : 40}
      onFold={({ node }) => setOpen(toggled(open, node.id))}
      onOpen={({ node }) => onOpen(node)}
    >
      {({ node }) => (
        <>
          <span className={classes.outlineName}>{node.name}</span>
          <Seats seats={node.seats} />
        </>
      )}
    </Outline>
  );
};
