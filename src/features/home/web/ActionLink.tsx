import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface ActionLinkProps {
  /** Address of a page of ours, with what it asks for: `/helm?show=vacant-seat`. */
  readonly to: string;
  /** Id of the sentence that says what it is about. */
  readonly describedBy: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** A link to an address that the server names. */
export const ActionLink = ({ to, describedBy, className, children }: ActionLinkProps) => {
  const { pathname, searchParams, hash } = new URL(to, window.location.origin);
  return (
    <Link
      to={pathname}
      search={(now: object) => ({ ...now, ...Object.fromEntries(searchParams) })}
      hash={hash.slice(1)}
      aria-describedby={describedBy}
      className={className}
    >
      {children}
    </Link>
  );
};
