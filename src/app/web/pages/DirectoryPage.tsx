import { Button } from '@mantine/core';
import { Link, Outlet } from '@tanstack/react-router';
import { Download, Plus } from 'lucide-react';
import { Suspense } from 'react';
import { Page } from '../../../ui/Page.tsx';
import { SubNav } from '../../../ui/shell/SubNav.tsx';
import { Lines } from '../../../ui/states/Skeletons.tsx';
import { useViewer } from '../../../ui/viewer.tsx';

const items = [
  { to: '/directory/teams', label: 'Teams' },
  { to: '/directory/people', label: 'People' },
  { to: '/directory/seats', label: 'Seats' },
];

const Actions = () => (
  <>
    {useViewer().may.includes('export.organisation') && (
      <Button
        component="a"
        href="/api/export"
        download="organisation.json"
        variant="subtle"
        leftSection={<Download size={16} aria-hidden="true" />}
      >
        Export
      </Button>
    )}
    <Button component={Link} to="/type" variant="default" leftSection={<Plus size={16} aria-hidden="true" />}>
      Type a team
    </Button>
  </>
);

/** Lists of everything: names and seats, for all to see. */
export const DirectoryPage = () => (
  <Page title="Directory" actions={<Actions />}>
    <SubNav label="Directory" items={items} />
    <Suspense fallback={<Lines rows={8} height={24} />}>
      <Outlet />
    </Suspense>
  </Page>
);
