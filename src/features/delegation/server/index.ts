export type { DelegationServer } from './delegationServer.ts';
export { bringItems } from './editing.ts';
export { delegationHome } from './home.ts';
export { type Mu, muOf } from './muOf.ts';
export { readOwnDelegation } from './own.ts';
export { readItem, readQueue } from './reading.ts';
export { type DelegationRouting, delegationRoutes } from './routes.ts';
export { type DelegationDb, eraseDelegation } from './store/index.ts';
