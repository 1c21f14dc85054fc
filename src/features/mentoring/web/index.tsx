import { lazyPage } from '../../../ui/lazyPage.tsx';

/** The door of mentoring in the browser. Pages come when they are opened. */
export const MentorsPage = lazyPage(() => import('./MentorsPage.tsx').then((m) => m.MentorsPage));
export const MyMentoringPage = lazyPage(() => import('./MyMentoringPage.tsx').then((m) => m.MyMentoringPage));
export const PathPage = lazyPage(() => import('./PathPage.tsx').then((m) => m.PathPage));
export const PersonEpisodesPage = lazyPage(() =>
  import('./PersonEpisodesPage.tsx').then((m) => m.PersonEpisodesPage),
);
