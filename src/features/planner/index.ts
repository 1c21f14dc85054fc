export type { Fault as PlanFault } from './faults.ts';
export { faultsOf } from './faults.ts';
export type { Assignment, Bound, Clock, Plan, RuleScore, Score } from './plan.ts';
export type {
  After,
  Effort,
  Hours,
  Item,
  ItemId,
  Level,
  Need,
  Person,
  PersonId,
  Pin,
  Problem,
  SkillAt,
  SkillId,
  WorkingTime,
} from './problem.ts';
export type { Breach, Place, Rule } from './rules/rule.ts';
export { type PlanOptions, type Progress, plan } from './search/plan.ts';
