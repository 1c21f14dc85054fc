import { lazyPage } from '../../../ui/lazyPage.tsx';

/** The door of the home in the browser. */
export const HomePage = lazyPage(() => import('./HomePage.tsx').then((m) => m.HomePage));
