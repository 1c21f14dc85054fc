export * from './api.ts';
export * from './hireOrPromote.ts';
