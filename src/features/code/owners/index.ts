export { judgeOwners, type OwnersJudgement } from './judgeOwners.ts';
export { ownersAreas } from './ownersAreas.ts';
export { type OwnersFile, type OwnersRule, readOwners } from './ownersFile.ts';
export { ownersOf, type Ruling, rulesAt } from './ownersOf.ts';
export { proposeOwners } from './proposeOwners.ts';
