import { lazyPage } from '../../../ui/lazyPage.tsx';

/** The door of the calendar in the browser. */
export const Absences = lazyPage(() => import('./Absences.tsx').then((m) => m.Absences));
