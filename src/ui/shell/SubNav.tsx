import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import classes from './shell.module.css';

interface SubNavProps {
  readonly label: string;
  readonly items: readonly { readonly to: string; readonly label: string }[];
}

/** Pages that stand beside each other. Where they do not all fit, the current one is brought into view. */
export const SubNav = ({ label, items }: SubNavProps) => {
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page, another current one
  useEffect(() => {
    nav.current
      ?.querySelector('[aria-current="page"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [pathname]);
  return (
    <nav ref={nav} aria-label={label} className={classes.subNav}>
      {items.map((item) => (
        <Link key={item.to} to={item.to} activeOptions={{ includeSearch: false }}>
          {item.label}
        </Link>
      ))}
    </nav>
  );
};
