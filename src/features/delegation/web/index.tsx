import { lazyPage } from '../../../ui/lazyPage.tsx';

/** The door of delegation in the browser. Pages come when they are opened. */
export const QueuePage = lazyPage(() => import('./QueuePage.tsx').then((m) => m.QueuePage));
export const ItemPage = lazyPage(() => import('./ItemPage.tsx').then((m) => m.ItemPage));
export const HandedPage = lazyPage(() => import('./HandedPage.tsx').then((m) => m.HandedPage));
