export * from './leadLoad.ts';
