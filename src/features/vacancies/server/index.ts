export { vacanciesHome } from './home.ts';
export { type BroughtVacancies, importVacancies } from './importing.ts';
export { readOwnVacancies } from './own.ts';
export { listVacancies } from './reading.ts';
export { type VacanciesRouting, vacanciesRoutes } from './routes.ts';
export { eraseVacancies, type VacanciesDb } from './store/index.ts';
export type { OfTeam, VacanciesServer } from './vacanciesServer.ts';
