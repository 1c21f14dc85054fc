export { vacanciesHome } from './home.ts';
export { readOwnVacancies } from './own.ts';
export { type VacanciesRouting, vacanciesRoutes } from './routes.ts';
export type { VacanciesDb } from './store/index.ts';
export type { VacanciesServer } from './vacanciesServer.ts';
