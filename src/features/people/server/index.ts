export * from './actions.ts';
export { type About, type Asking, askerOf } from './asking.ts';
export { Chronicles } from './chronicles.ts';
export {
  type DatedReading,
  type ImportResult,
  importHistory,
  importSnapshot,
  importWholeHistory,
} from './importActions.ts';
export { type Deed, keepDeed } from './keepDeed.ts';
export { peopleRoutes, type Routing } from './routes.ts';
export type { PeopleDb, Recorder } from './store.ts';
export { tellOfLook } from './tellOfLook.ts';
