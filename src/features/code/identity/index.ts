export type { Conflict, Decision } from './decision.ts';
export { developersOf, type Identified, type Identities } from './developersOf.ts';
export { type Face, sayFace } from './face.ts';
export { type KnownPerson, type SignaturesOf, signaturesOf } from './gathering.ts';
export { mailmapSuggestion } from './mailmapSuggestion.ts';
export type { Suggestion } from './suggestIdentities.ts';
