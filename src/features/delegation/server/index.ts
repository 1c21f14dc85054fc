export type { DelegationServer } from './delegationServer.ts';
export { delegationHome } from './home.ts';
export { readOwnDelegation } from './own.ts';
export { type DelegationRouting, delegationRoutes } from './routes.ts';
export type { DelegationDb } from './store/index.ts';
