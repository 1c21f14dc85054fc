import { Skeleton } from '@mantine/core';
import classes from './states.module.css';

const widths = ['92%', '78%', '85%', '64%', '88%', '70%', '81%', '59%'];

/** Lines where text will stand. */
export const Lines = ({ rows = 4, height = 18 }: { readonly rows?: number; readonly height?: number }) => (
  <div className={classes.lines} role="status">
    <span className="wh-hidden">Loading…</span>
    {widths.slice(0, rows).map((width) => (
      <Skeleton key={width} width={width} height={height} radius={6} />
    ))}
  </div>
);

/** A page before its answer is there. */
export const PageSkeleton = () => (
  <div className={classes.page}>
    <Skeleton width={120} height={14} radius={6} mb={14} />
    <Skeleton width="min(380px, 80%)" height={36} radius={8} mb={36} />
    <Lines rows={5} height={22} />
    <Skeleton height={260} radius={10} mt={40} />
  </div>
);
