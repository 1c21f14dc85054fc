export { loadHome } from './home.ts';
export { listLoads, readBands } from './listing.ts';
export type { LoadServer } from './loadServer.ts';
export { readOwnLoad } from './own.ts';
export { readLeaderLoad } from './reading.ts';
export { assumptionsOf, type LoadOfLeader, readLoadOver, readLoads } from './readLoads.ts';
export { type LoadRouting, loadRoutes } from './routes.ts';
export { importWeeks } from './saying.ts';
export { eraseLoad, type LoadDb } from './store/index.ts';
