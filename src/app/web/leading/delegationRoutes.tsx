import { createRoute } from '@tanstack/react-router';
import { HandedPage, ItemPage, QueuePage } from '../../../features/delegation/web/index.tsx';
import { under } from '../rootRoute.tsx';
import { fetchOwnAhead } from '../wiring.ts';

const queue = createRoute({
  getParentRoute: under,
  path: '/me/queue',
  loaderDeps: ({ search: { asOf, asKnownOn } }) => ({ asOf, asKnownOn }),
  loader: ({ deps }) => {
    void fetchOwnAhead(['/api/me/queue', deps]);
    return QueuePage.preload();
  },
  component: QueuePage,
});
const item = createRoute({
  getParentRoute: under,
  path: '/me/queue/$id',
  loader: ItemPage.preload,
  component: () => <ItemPage id={item.useParams().id} />,
});
const handed = createRoute({
  getParentRoute: under,
  path: '/me/handed',
  loaderDeps: ({ search: { asOf, asKnownOn } }) => ({ asOf, asKnownOn }),
  loader: ({ deps }) => {
    void fetchOwnAhead(['/api/me/handed', deps]);
    return HandedPage.preload();
  },
  component: HandedPage,
});

/** Pages of delegation. */
export const delegationRoutes = [queue, item, handed] as const;
