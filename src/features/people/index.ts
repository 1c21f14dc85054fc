export { changeAnswerOf, personRefOf, recordAnswerOf, seatAnswerOf, teamRefOf } from './answers.ts';
export * from './api.ts';
export { asKnown, type Knowledge } from './asKnown.ts';
export { type Change, changesBetween, daysTold } from './changesBetween.ts';
export { decideEdits, defaultTitles } from './decideEdits.ts';
export * from './fact.ts';
export { type Names, namesIn, sayFact, saySince } from './names.ts';
export type * from './organisationFile.ts';
export {
  beginReplay,
  type Conflict,
  type Reconciliation,
  reconcile,
  reconcileSnapshot,
} from './reconcile.ts';
export { recordInMemory } from './recordInMemory.ts';
export { Replay, type ReplayState, type Revision } from './replay.ts';
export { type Roster, rosterOn, type Seat, type SeatState } from './roster.ts';
export { search } from './search.ts';
export { slugFor } from './slug.ts';
export { type MergeSuggestion, suggestMerges } from './suggestMerges.ts';
export { undoChangeSet } from './undo.ts';
export { type View, viewOf } from './view.ts';
