export type { CareServer } from './careServer.ts';
export { careHome } from './home.ts';
export { importCare } from './importing.ts';
export { readOwnCare } from './own.ts';
export { readPeople } from './reading.ts';
export { type CareRouting, careRoutes } from './routes.ts';
export { type CareDb, eraseCare } from './store/index.ts';
