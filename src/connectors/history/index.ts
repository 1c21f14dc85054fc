export { type Located, locate } from './locate.ts';
export { type HistoryRequest, type Revision, revisionsOf } from './revisionsOf.ts';
