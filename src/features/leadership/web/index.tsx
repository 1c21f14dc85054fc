import { lazyPage } from '../../../ui/lazyPage.tsx';

/** The door of the leadership feature in the browser. Pages come when they are opened. */
export const SplitPage = lazyPage(() => import('./SplitPage.tsx').then((m) => m.SplitPage));
export const PartnershipPage = lazyPage(() => import('./PartnershipPage.tsx').then((m) => m.PartnershipPage));
export const BacktestPage = lazyPage(() => import('./BacktestPage.tsx').then((m) => m.BacktestPage));
