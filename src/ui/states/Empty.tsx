import type { ReactNode } from 'react';
import classes from './states.module.css';

interface EmptyProps {
  readonly title: string;
  /** What to do next. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** Nothing here, and what one can do about it. */
export const Empty = ({ title, children, actions }: EmptyProps) => (
  <div className={classes.empty}>
    <svg
      width="44"
      height="24"
      viewBox="0 0 44 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      aria-hidden="true"
    >
      <path d="M2 9c5 0 5 4 10 4s5-4 10-4 5 4 10 4 5-4 10-4" strokeLinecap="round" />
      <path d="M9 19c4 0 4 3 8 3s4-3 8-3 4 3 8 3" strokeLinecap="round" opacity=".45" />
    </svg>
    <p className={classes.emptyTitle}>{title}</p>
    {children && <div className={classes.emptyText}>{children}</div>}
    {actions && <div className={classes.emptyActions}>{actions}</div>}
  </div>
);
