import { Link } from '@tanstack/react-router';
import classes from './shell.module.css';

interface SubNavProps {
  readonly label: string;
  readonly items: readonly { readonly to: string; readonly label: string }[];
}

/** Pages that stand beside each other. */
export const SubNav = ({ label, items }: SubNavProps) => (
  <nav aria-label={label} className={classes.subNav}>
    {items.map((item) => (
      <Link key={item.to} to={item.to} activeOptions={{ includeSearch: false }}>
        {item.label}
      </Link>
    ))}
  </nav>
);
