export { loadHome } from './home.ts';
export type { LoadServer } from './loadServer.ts';
export { readOwnLoad } from './own.ts';
export { type LoadRouting, loadRoutes } from './routes.ts';
export type { LoadDb } from './store/index.ts';
