import { createRoute } from '@tanstack/react-router';
import {
  ArrivalPage,
  CandidaciesPage,
  HandoverPage,
  VacanciesPage,
  VacancyPage,
} from '../../../features/vacancies/web/index.tsx';
import { under } from '../rootRoute.tsx';
import { fetchAhead, fetchOwnAhead } from '../wiring.ts';

const all = createRoute({
  getParentRoute: under,
  path: '/vacancies',
  loaderDeps: ({ search: { asOf, asKnownOn } }) => ({ asOf, asKnownOn }),
  loader: ({ deps }) => {
    void fetchAhead(['/api/vacancies', deps]);
    return VacanciesPage.preload();
  },
  component: VacanciesPage,
});
// The slate is fetched by the page alone: who looks is told to those who stand.
const one = createRoute({
  getParentRoute: under,
  path: '/vacancies/$id',
  loaderDeps: ({ search: { asOf, asKnownOn } }) => ({ asOf, asKnownOn }),
  loader: ({ params, deps }) => {
    void fetchAhead([`/api/vacancies/${encodeURIComponent(params.id)}`, deps]);
    return VacancyPage.preload();
  },
  component: () => <VacancyPage id={one.useParams().id} />,
});
const mine = createRoute({
  getParentRoute: under,
  path: '/me/candidacies',
  loader: () => {
    void fetchOwnAhead(['/api/me/candidacies']);
    return CandidaciesPage.preload();
  },
  component: CandidaciesPage,
});
const myArrival = createRoute({
  getParentRoute: under,
  path: '/me/arrival',
  loader: ArrivalPage.preload,
  component: () => <ArrivalPage />,
});
const arrival = createRoute({
  getParentRoute: under,
  path: '/people/$id/arrival',
  loader: ArrivalPage.preload,
  component: () => <ArrivalPage id={arrival.useParams().id} />,
});
const myHandover = createRoute({
  getParentRoute: under,
  path: '/me/handover',
  loader: HandoverPage.preload,
  component: () => <HandoverPage />,
});
const handover = createRoute({
  getParentRoute: under,
  path: '/people/$id/handover',
  loader: HandoverPage.preload,
  component: () => <HandoverPage id={handover.useParams().id} />,
});

/** Pages of vacancies. */
export const vacanciesRoutes = [all, one, mine, myArrival, arrival, myHandover, handover] as const;
