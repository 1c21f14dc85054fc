export { holdersIn } from './holders.ts';
export { judgeOwners, type OwnerFinding, type OwnersJudgement } from './judgeOwners.ts';
export { ownersAreas } from './ownersAreas.ts';
export { type OwnersFile, type OwnersRule, readOwners } from './ownersFile.ts';
export { ownersOf, type Ruling } from './ownersOf.ts';
export type { Practice } from './practice.ts';
export { type OwnersProposal, proposeOwners } from './proposeOwners.ts';
export type { UnownedArea } from './unownedAreas.ts';
