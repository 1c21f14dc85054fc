export type { HomeSource, HomeSources } from './homeSource.ts';
export { type HomeServer, readHome } from './readHome.ts';
export { type HomeRouting, homeRoutes } from './routes.ts';
