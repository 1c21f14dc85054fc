import type { Rule } from './rule.ts';

/** All rules, in the order in which a plan tells of them. */
export const allRules: readonly Rule[] = [];
