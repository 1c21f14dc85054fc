export { ownersAreas } from './ownersAreas.ts';
export { type OwnersFile, type OwnersRule, readOwners } from './ownersFile.ts';
export { ownersOf, type Ruling, rulesAt } from './ownersOf.ts';
