export type { CareServer } from './careServer.ts';
export { careHome } from './home.ts';
export { readOwnCare } from './own.ts';
export { type CareRouting, careRoutes } from './routes.ts';
export type { CareDb } from './store/index.ts';
