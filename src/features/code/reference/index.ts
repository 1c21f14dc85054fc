export type { ReferenceAuthor, ReferenceHistory } from './referenceHistory.ts';
export { type ReferenceTruckFactor, referenceTruckFactor } from './referenceTruckFactor.ts';
