export { leadershipHome } from './home.ts';
export type { LeadershipServer } from './leadershipServer.ts';
export { readOwnLeadership } from './own.ts';
export { importPartnership } from './partnering.ts';
export { readSplit } from './readSplit.ts';
export { type LeadershipRouting, leadershipRoutes } from './routes.ts';
export { eraseLeadership, type LeadershipDb } from './store/index.ts';
