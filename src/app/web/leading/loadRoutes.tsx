import { createRoute } from '@tanstack/react-router';
import { LeaderLoadPage, LoadsPage, MyLoadPage } from '../../../features/load/web/index.tsx';
import { under } from '../rootRoute.tsx';
import { fetchAhead, fetchOwnAhead } from '../wiring.ts';

const mine = createRoute({
  getParentRoute: under,
  path: '/me/load',
  loaderDeps: ({ search: { asOf, asKnownOn } }) => ({ asOf, asKnownOn }),
  loader: ({ deps }) => {
    void fetchOwnAhead(['/api/me/load', deps]);
    return MyLoadPage.preload();
  },
  component: MyLoadPage,
});
const ofLeader = createRoute({
  getParentRoute: under,
  path: '/people/$id/load',
  loader: LeaderLoadPage.preload,
  component: () => <LeaderLoadPage id={ofLeader.useParams().id} />,
});
const all = createRoute({
  getParentRoute: under,
  path: '/load',
  loaderDeps: ({ search: { asOf, asKnownOn } }) => ({ asOf, asKnownOn }),
  loader: ({ deps }) => {
    void fetchAhead(['/api/loads', deps]);
    return LoadsPage.preload();
  },
  component: LoadsPage,
});

/** Pages of load. */
export const loadRoutes = [mine, ofLeader, all] as const;
