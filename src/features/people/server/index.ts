export * from './actions.ts';
export type { About, Asking } from './asking.ts';
export { Chronicles } from './chronicles.ts';
export { type DatedReading, type Import, type ImportResult, runImport } from './importActions.ts';
export { peopleRoutes, type Routing } from './routes.ts';
export { type PeopleDb, type Recorder, record } from './store.ts';
