import { Button } from '@mantine/core';
import { Link, Outlet } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { Suspense } from 'react';
import { Page } from '../../../ui/Page.tsx';
import { SubNav } from '../../../ui/shell/SubNav.tsx';
import { Lines } from '../../../ui/states/Skeletons.tsx';

const items = [
  { to: '/directory/teams', label: 'Teams' },
  { to: '/directory/people', label: 'People' },
  { to: '/directory/seats', label: 'Seats' },
];

/** Lists of everything: names and seats, for all to see. */
export const DirectoryPage = () => (
  <Page
    title="Directory"
    actions={
      <Button
        component={Link}
        to="/type"
        variant="default"
        leftSection={<Plus size={16} aria-hidden="true" />}
      >
        Type a team
      </Button>
    }
  >
    <SubNav label="Directory" items={items} />
    <Suspense fallback={<Lines rows={8} height={24} />}>
      <Outlet />
    </Suspense>
  </Page>
);
