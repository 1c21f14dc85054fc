import { lazyPage } from '../../../ui/lazyPage.tsx';

/** The door of the helm feature in the browser. Pages come when they are opened. */
export { CharterButton } from './CharterButton.tsx';
export type { HelmPageProps } from './HelmPage.tsx';
export { TimeBar } from './TimeBar.tsx';

export const HelmPage = lazyPage(() => import('./HelmPage.tsx').then((m) => m.HelmPage));
export const CharterList = lazyPage(() => import('./CharterList.tsx').then((m) => m.CharterList));
export const Charters = lazyPage(() => import('./Charters.tsx').then((m) => m.Charters));
export const Expectations = lazyPage(() => import('./Expectations.tsx').then((m) => m.Expectations));
export const SeatsTable = lazyPage(() => import('./SeatsTable.tsx').then((m) => m.SeatsTable));
