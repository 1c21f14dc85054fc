import { lazyPage } from '../../../ui/lazyPage.tsx';

/** The door of load in the browser. Pages come when they are opened. */
export { BandOf } from './BandOf.tsx';
export const MyLoadPage = lazyPage(() => import('./MyLoadPage.tsx').then((m) => m.MyLoadPage));
export const LeaderLoadPage = lazyPage(() => import('./LeaderLoadPage.tsx').then((m) => m.LeaderLoadPage));
export const LoadsPage = lazyPage(() => import('./LoadsPage.tsx').then((m) => m.LoadsPage));
export const AssumptionsPage = lazyPage(() => import('./AssumptionsPage.tsx').then((m) => m.AssumptionsPage));
