export * from './api.ts';
export * from './leadLoad.ts';
