import { capacity } from './capacity.ts';
import { dates } from './dates.ts';
import { fewHandovers } from './fewHandovers.ts';
import { gruntByRotation } from './gruntByRotation.ts';
import { leadersShare } from './leadersShare.ts';
import { loadBalance } from './loadBalance.ts';
import { pinned } from './pinned.ts';
import { precedence } from './precedence.ts';
import type { Rule } from './rule.ts';
import { skillAndLevel } from './skillAndLevel.ts';
import { someoneToLearnFrom } from './someoneToLearnFrom.ts';
import { staffed } from './staffed.ts';
import { stretchForEveryone } from './stretchForEveryone.ts';
import { twoWhoKnow } from './twoWhoKnow.ts';
import { twoWhoTeach } from './twoWhoTeach.ts';
import { unbroken } from './unbroken.ts';
import { wishHonoured } from './wishHonoured.ts';

/**
 * All rules, in the order in which a plan tells of them. Weights are configurable assumptions; `problem.weights` puts
 * a team's own in their place. With a plan to stay near, add `nearThePlan(its assignments)`.
 */
export const allRules: readonly Rule[] = [
  staffed,
  skillAndLevel,
  capacity,
  unbroken,
  precedence,
  dates,
  pinned,
  someoneToLearnFrom,
  leadersShare,
  twoWhoKnow,
  twoWhoTeach,
  loadBalance,
  gruntByRotation,
  stretchForEveryone,
  wishHonoured,
  fewHandovers,
];
