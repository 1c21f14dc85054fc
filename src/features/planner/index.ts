export { answerOf } from './answerOf.ts';
export { type PlanAnswer, planAnswer, problemSchema, problemShape, readProblem } from './api.ts';
export { bestPlan } from './bestPlan.ts';
export { type ChanceOfDates, type ChanceOptions, chanceOfDates } from './chanceOfDates.ts';
export { type Change, changed } from './change.ts';
export { type Conflict, conflict, type Demand } from './conflict.ts';
export { type Explanation, explain, type Instead } from './explain.ts';
export type { Fault as PlanFault } from './faults.ts';
export { faultsOf } from './faults.ts';
export { type Candidate, type FitOptions, fit } from './fit.ts';
export { defaultGrowth, faded, type GrowthLaw, grown, hoursToReach, paceAt } from './growth.ts';
export { fromTracker, type Guess, type Guessed, type TrackedItem, type Tracker } from './guesses.ts';
export { isImpossible } from './impossible.ts';
export { knownOf } from './known.ts';
export { type Growth, type Lesson, levelsAfter, type Step } from './levelsAfter.ts';
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
export { type Replanned, type ReplanOptions, replan } from './replan.ts';
export { jainIndex } from './rules/evenness.ts';
export { allRules } from './rules/index.ts';
export { nearThePlan } from './rules/nearThePlan.ts';
export type { Breach, Place, Rule } from './rules/rule.ts';
export { hoursOnDay } from './rules/workBetween.ts';
export { type PlanOptions, type Progress, plan } from './search/plan.ts';
export { criticalPath, type Link, type Slack, slackOf } from './slack.ts';
export { type Given, type Option, type TradeOffOptions, type TradeOffs, tradeOffs } from './tradeOffs.ts';
export { type WhatIf, whatIf } from './whatIf.ts';
