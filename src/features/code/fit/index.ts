export { asUsual, type Balance, balances } from './balance.ts';
export { type Candidate, type Fit, fit, type Knowledge, type Options, type Question } from './fit.ts';
export { type Landing, landings } from './landings.ts';
export { ReviewIndex, reviewIndex } from './ReviewIndex.ts';
export type { Reason } from './reasons.ts';
