import { lazyPage } from '../../../../ui/lazyPage.tsx';

/** Comes when it is opened. */
export const LeadershipMap = lazyPage(() => import('./LeadershipMap.tsx').then((m) => m.LeadershipMap));
