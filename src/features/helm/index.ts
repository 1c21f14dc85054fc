export * from './api.ts';
export type { Charter } from './charters.ts';
export type { Disposition } from './disposition.ts';
export type { Expectation } from './expectations.ts';
export { defaultLimits, type HelmLimits } from './finder.ts';
export type { Finding } from './finding.ts';
export { findHelm } from './findings.ts';
export { reportOf } from './report.ts';
export { type Sentence, summarise } from './sentences.ts';
