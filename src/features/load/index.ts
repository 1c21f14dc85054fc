export * from './api.ts';
export * from './assumptions.ts';
export * from './leading.ts';
export * from './leadLoad.ts';
export * from './loadOn.ts';
export * from './relief.ts';
export { sayBand } from './sayLoad.ts';
export * from './weekLog.ts';
