import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import {
  Compass,
  FileInput,
  FolderGit2,
  History,
  House,
  Settings2,
  UserRound,
  UsersRound,
  Waypoints,
} from 'lucide-react';
import { Suspense, useEffect, useRef } from 'react';
import { UnreadNotice } from '../../features/access/web/index.tsx';
import { useAsOf } from '../../ui/asOf.ts';
import { longDay } from '../../ui/dates.ts';
import { type NavItem, Shell } from '../../ui/shell/Shell.tsx';
import shell from '../../ui/shell/shell.module.css';
import { PageSkeleton } from '../../ui/states/Skeletons.tsx';
import { useViewer } from '../../ui/viewer.tsx';
import { Palette, palette } from './Palette.tsx';
import { ShellFoot } from './ShellFoot.tsx';
import { Shortcuts } from './Shortcuts.tsx';

const home: NavItem = { to: '/', label: 'Home', icon: House, exact: true };
const items: readonly NavItem[] = [
  { to: '/helm', label: 'Helm', icon: Compass },
  { to: '/leadership', label: 'Leadership', icon: Waypoints },
  { to: '/directory', label: 'Directory', icon: UsersRound },
  { to: '/code', label: 'Code', icon: FolderGit2 },
  { to: '/me', label: 'Me', icon: UserRound },
  { to: '/changes', label: 'Changes', icon: History },
  { to: '/import', label: 'Import', icon: FileInput },
  { to: '/settings', label: 'Settings', icon: Settings2 },
];

const PastNotice = () => {
  const { asOf, asKnownOn } = useAsOf();
  if (!asOf && !asKnownOn) return null;
  return (
    <div className={shell.notice} role="status">
      <span>
        {asOf && `You see ${longDay(asOf)}`}
        {asOf && asKnownOn && ', '}
        {asKnownOn && `${asOf ? 'as' : 'You see what was'} known on ${longDay(asKnownOn)}`}.
      </span>
      <Link to="." search={(now: object) => ({ ...now, asOf: undefined, asKnownOn: undefined })}>
        Back to today
      </Link>
    </div>
  );
};

/** A new page begins at its heading for those who hear it, and at its top for those who see it. */
const useFocusOnNewPage = () => {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [path]);
};

/** The signed-in product: rail, palette, page. */
export const Frame = () => {
  useFocusOnNewPage();
  const { person } = useViewer();
  return (
    <>
      <Shell
        items={person === null ? items : [home, ...items]}
        onSearch={palette.open}
        foot={<ShellFoot />}
        notice={
          <>
            <PastNotice />
            <UnreadNotice />
          </>
        }
      >
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </Shell>
      <Palette />
      <Shortcuts />
    </>
  );
};
