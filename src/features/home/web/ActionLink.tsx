import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface ActionLinkProps {
  /** Address of a page of ours, with what it asks for: `/helm?show=vacant-seat`. */
  readonly to: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** A link to an address that the server names. */
export const ActionLink = ({ to, className, children }: ActionLinkProps) => {
  const { pathname, searchParams, hash } = new URL(to, window.location.origin);
  return (
    <Link
      to={pathname}
      search={(now: object) => ({ ...now, ...Object.fromEntries(searchParams) })}
      hash={hash.slice(1)}
      className={className}
    >
      {children}
    </Link>
  );
};
