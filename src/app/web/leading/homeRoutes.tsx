import { createRoute } from '@tanstack/react-router';
import { HelmPage, type HelmPageProps } from '../../../features/helm/web/index.tsx';
import { HomePage } from '../../../features/home/web/index.tsx';
import { LeadershipMap } from '../pages/leadership/index.tsx';
import { AtTheHelm, StartPage } from '../pages/StartPage.tsx';
import { type Search, text, under } from '../rootRoute.tsx';
import { fetchAhead, fetchOwnAhead } from '../wiring.ts';

const opened = (search: Search): HelmPageProps => ({ show: text(search.show), since: text(search.since) });

const start = createRoute({
  getParentRoute: under,
  path: '/',
  validateSearch: opened,
  loader: () => {
    void fetchOwnAhead(['/api/home']);
    return HomePage.preload();
  },
  component: () => {
    const { show, since } = start.useSearch();
    return <StartPage show={show} since={since} />;
  },
});
const helm = createRoute({
  getParentRoute: under,
  path: '/helm',
  validateSearch: opened,
  loaderDeps: ({ search: { asOf, asKnownOn, since } }) => ({ asOf, asKnownOn, since }),
  loader: ({ deps: { asOf, asKnownOn, since } }) => {
    void fetchAhead(['/api/helm', { asOf, asKnownOn, changesSince: since }], ['/api/tree', { asOf }]);
    return HelmPage.preload();
  },
  component: () => {
    const { show, since } = helm.useSearch();
    return <AtTheHelm show={show} since={since} />;
  },
});

const map = createRoute({
  getParentRoute: under,
  path: '/leadership',
  loaderDeps: ({ search: { asOf, asKnownOn } }) => ({ asOf, asKnownOn }),
  loader: ({ deps }) => {
    void fetchAhead(['/api/leadership', deps]);
    return LeadershipMap.preload();
  },
  component: LeadershipMap,
});

/** Where one begins, the helm, and who leads what. */
export const homeRoutes = [start, helm, map] as const;
