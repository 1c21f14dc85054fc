import { createRoute } from '@tanstack/react-router';
import {
  MentorsPage,
  MyMentoringPage,
  PathPage,
  PersonEpisodesPage,
} from '../../../features/mentoring/web/index.tsx';
import { under } from '../rootRoute.tsx';
import { fetchAhead, fetchOwnAhead } from '../wiring.ts';

const all = createRoute({
  getParentRoute: under,
  path: '/mentors',
  loaderDeps: ({ search: { asOf, asKnownOn } }) => ({ asOf, asKnownOn }),
  loader: ({ deps }) => {
    void fetchAhead(['/api/mentors', deps]);
    return MentorsPage.preload();
  },
  component: MentorsPage,
});
const mine = createRoute({
  getParentRoute: under,
  path: '/me/mentoring',
  loaderDeps: ({ search: { asOf, asKnownOn } }) => ({ asOf, asKnownOn }),
  loader: ({ deps }) => {
    void fetchOwnAhead(['/api/me/mentoring', deps]);
    return MyMentoringPage.preload();
  },
  component: MyMentoringPage,
});
const path = createRoute({
  getParentRoute: under,
  path: '/me/path',
  loaderDeps: ({ search: { asOf, asKnownOn } }) => ({ asOf, asKnownOn }),
  loader: ({ deps }) => {
    void fetchOwnAhead(['/api/me/path', deps]);
    return PathPage.preload();
  },
  component: PathPage,
});
const episodes = createRoute({
  getParentRoute: under,
  path: '/people/$id/episodes',
  loader: PersonEpisodesPage.preload,
  component: () => <PersonEpisodesPage id={episodes.useParams().id} />,
});

/** Pages of mentoring. */
export const mentoringRoutes = [all, mine, path, episodes] as const;
