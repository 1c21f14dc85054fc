import { lazy } from 'react';

/** The door of the helm feature in the browser. Pages come when they are opened. */
export { CharterButton } from './CharterButton.tsx';
export type { HelmPageProps } from './HelmPage.tsx';

export const HelmPage = lazy(() => import('./HelmPage.tsx').then((m) => ({ default: m.HelmPage })));
export const CharterList = lazy(() => import('./CharterList.tsx').then((m) => ({ default: m.CharterList })));
export const Charters = lazy(() => import('./Charters.tsx').then((m) => ({ default: m.Charters })));
export const Expectations = lazy(() =>
  import('./Expectations.tsx').then((m) => ({ default: m.Expectations })),
);
export const SeatsTable = lazy(() => import('./SeatsTable.tsx').then((m) => ({ default: m.SeatsTable })));
