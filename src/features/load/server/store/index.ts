export * from './assumptions.ts';
export * from './erase.ts';
export * from './said.ts';
export * from './selfChecks.ts';
export * from './sharing.ts';
export * from './tables.ts';
export * from './weeks.ts';
