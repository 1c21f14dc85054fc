export { type AreaKnower, areaKnowledge } from './areaKnowledge.ts';
export {
  asksFrom,
  type KnowingAssumptions,
  knowingAssumptions,
  knowsFrom,
} from './assumptions.ts';
export { type AwayRequest, awayLosses } from './awayLosses.ts';
export { type ExpertiseRequest, expertiseOn } from './expertiseOn.ts';
export { filesIn } from './filesIn.ts';
export { knowersOf } from './knowersOf.ts';
export { type KnowledgeRisk, knowledgeRisk, type RiskRequest } from './knowledgeRisk.ts';
export { type Pairing, type PairingPlan, type PairingRequest, planPairings } from './pairings.ts';
export { type TruckFactor, type TruckFactorRequest, truckFactorOf } from './truckFactorOf.ts';
export { type RecentWork, recentWork, type WorkedBy, whoReallyWorks } from './whoReallyWorks.ts';
