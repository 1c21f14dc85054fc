import { Drawer, UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type LucideIcon, Menu, Search } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Logo } from '../Logo.tsx';
import { LiveLine } from './LiveLine.tsx';
import classes from './shell.module.css';

export interface NavItem {
  readonly to: string;
  readonly label: string;
  readonly icon: LucideIcon;
  /** True: current only at exactly this address. */
  readonly exact?: boolean;
}

interface ShellProps {
  readonly items: readonly NavItem[];
  readonly onSearch: () => void;
  /** Foot of the rail and of the drawer: who is signed in, light and dark. */
  readonly foot: ReactNode;
  /** Stands above the page, e.g. that one looks at the past. */
  readonly notice?: ReactNode;
  readonly children: ReactNode;
}

const NavLink = ({ item, onClick }: { readonly item: NavItem; readonly onClick?: () => void }) => {
  const Icon = item.icon;
  return (
    <Link
      to={item.to}
      className={classes.link!}
      activeOptions={{ exact: item.exact ?? false, includeSearch: false }}
      onClick={onClick}
    >
      <Icon size={19} strokeWidth={1.75} aria-hidden="true" />
      <span>{item.label}</span>
    </Link>
  );
};

const SearchButton = ({ onSearch }: { readonly onSearch: () => void }) => (
  <UnstyledButton className={classes.search!} onClick={onSearch} aria-keyshortcuts="Control+K Meta+K">
    <Search size={16} aria-hidden="true" />
    <span>Search</span>
    <kbd>Ctrl K</kbd>
  </UnstyledButton>
);

/** The frame around every page: a rail at the left, on narrow screens a bar at the foot. */
export const Shell = ({ items, onSearch, foot, notice, children }: ShellProps) => {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <div className={classes.shell}>
      <a href="#main" className={classes.skip}>
        Skip to the page
      </a>
      <aside className={classes.rail} aria-label="Wheelhouse">
        <Link to="/" className={classes.brand!}>
          <Logo />
          <span>Wheelhouse</span>
        </Link>
        <SearchButton onSearch={onSearch} />
        <nav aria-label="Main" className={classes.nav}>
          {items.map((item) => (
            <NavLink key={item.to} item={item} />
          ))}
        </nav>
        <div className={classes.foot}>{foot}</div>
      </aside>
      <div className={classes.content}>
        {notice}
        <main id="main" tabIndex={-1}>
          {children}
          <div id="overlays" />
        </main>
      </div>
      <nav aria-label="Main, short" className={classes.bar}>
        {items.slice(0, 4).map((item) => (
          <NavLink key={item.to} item={item} />
        ))}
        <UnstyledButton className={classes.link!} onClick={onSearch}>
          <Search size={19} strokeWidth={1.75} aria-hidden="true" />
          <span>Search</span>
        </UnstyledButton>
        <UnstyledButton className={classes.link!} onClick={() => setOpen(true)} aria-haspopup="dialog">
          <Menu size={19} strokeWidth={1.75} aria-hidden="true" />
          <span>More</span>
        </UnstyledButton>
      </nav>
      <Drawer opened={isOpen} onClose={close} title="Wheelhouse" size={300}>
        <nav aria-label="All pages" className={classes.nav}>
          {items.map((item) => (
            <NavLink key={item.to} item={item} onClick={close} />
          ))}
        </nav>
        <div className={classes.foot}>{foot}</div>
      </Drawer>
      <LiveLine />
    </div>
  );
};
