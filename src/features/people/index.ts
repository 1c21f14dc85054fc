export * from './api.ts';
export { asKnown, type Knowledge } from './asKnown.ts';
export * from './fact.ts';
export type * from './organisationFile.ts';
export { type Roster, rosterOn, type Seat, type SeatState } from './roster.ts';
