export * from './api.ts';
export { type Charter, defaultCharters } from './charters.ts';
export { type Disposition, isSettled } from './disposition.ts';
export { allExpectations, type Expectation, expectedOf } from './expectations.ts';
export { defaultLimits, type HelmLimits } from './finder.ts';
export type { Finding } from './finding.ts';
export { findHelm, ownerOf } from './findings.ts';
export { reportOf } from './report.ts';
export { type Sentence, summarise } from './sentences.ts';
