import { createRoute } from '@tanstack/react-router';
import { CaredPersonPage, MyPeoplePage, OwnCarePage } from '../../../features/care/web/index.tsx';
import { under } from '../rootRoute.tsx';
import { fetchAhead, fetchOwnAhead } from '../wiring.ts';

const asOfAlone = ({ search: { asOf } }: { readonly search: { readonly asOf?: string | undefined } }) => ({
  asOf,
});

const people = createRoute({
  getParentRoute: under,
  path: '/me/people',
  loaderDeps: asOfAlone,
  loader: ({ deps }) => {
    void fetchOwnAhead(['/api/me/people', deps]);
    return MyPeoplePage.preload();
  },
  component: MyPeoplePage,
});
const person = createRoute({
  getParentRoute: under,
  path: '/me/people/$id',
  loaderDeps: asOfAlone,
  loader: ({ params, deps }) => {
    void fetchAhead([`/api/people/${encodeURIComponent(params.id)}/care`, deps]);
    return CaredPersonPage.preload();
  },
  component: () => <CaredPersonPage id={person.useParams().id} />,
});
const own = createRoute({
  getParentRoute: under,
  path: '/me/care',
  loaderDeps: asOfAlone,
  loader: ({ deps }) => {
    void fetchOwnAhead(['/api/me/care', deps]);
    return OwnCarePage.preload();
  },
  component: OwnCarePage,
});

/** Pages of care. */
export const careRoutes = [people, person, own] as const;
