import { Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { Page } from '../../../ui/Page.tsx';
import { SubNav } from '../../../ui/shell/SubNav.tsx';
import { Lines } from '../../../ui/states/Skeletons.tsx';

const items = [
  { to: '/settings/seats', label: 'Expected seats' },
  { to: '/settings/charters', label: 'Charters' },
  { to: '/settings/people', label: 'One person or two' },
  { to: '/settings/skills', label: 'Skills' },
  { to: '/settings/assumptions', label: 'Assumptions' },
  { to: '/settings/identities', label: 'Signatures on commits' },
  { to: '/settings/invitations', label: 'Accounts' },
  { to: '/settings/audit', label: 'Audit log' },
  { to: '/settings/works-agreement', label: 'Works agreement' },
];

export const SettingsPage = () => (
  <Page title="Settings">
    <SubNav label="Settings" items={items} />
    <Suspense fallback={<Lines rows={8} height={24} />}>
      <Outlet />
    </Suspense>
  </Page>
);
