export * from './actions.ts';
export { helmHome } from './home.ts';
export { type HelmRouting, helmRoutes } from './routes.ts';
export type { HelmDb } from './store.ts';
