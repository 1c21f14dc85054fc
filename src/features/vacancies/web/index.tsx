import { lazyPage } from '../../../ui/lazyPage.tsx';

/** The door of vacancies in the browser. Pages come when they are opened. */
export const VacanciesPage = lazyPage(() => import('./VacanciesPage.tsx').then((m) => m.VacanciesPage));
export const VacancyPage = lazyPage(() => import('./VacancyPage.tsx').then((m) => m.VacancyPage));
export const CandidaciesPage = lazyPage(() => import('./CandidaciesPage.tsx').then((m) => m.CandidaciesPage));
export const ArrivalPage = lazyPage(() => import('./ArrivalPage.tsx').then((m) => m.ArrivalPage));
export const HandoverPage = lazyPage(() => import('./HandoverPage.tsx').then((m) => m.HandoverPage));
