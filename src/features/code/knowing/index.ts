export { type KnowingAssumptions, knowingAssumptions, knowsFrom } from './assumptions.ts';
export { type ExpertiseRequest, expertiseOn } from './expertiseOn.ts';
