import { lazyPage } from '../../../ui/lazyPage.tsx';

/** The door of care in the browser. Pages come when they are opened. */
export const MyPeoplePage = lazyPage(() => import('./MyPeoplePage.tsx').then((m) => m.MyPeoplePage));
export const CaredPersonPage = lazyPage(() => import('./CaredPersonPage.tsx').then((m) => m.CaredPersonPage));
export const OwnCarePage = lazyPage(() => import('./OwnCarePage.tsx').then((m) => m.OwnCarePage));
