export * from './api.ts';
export * from './breakEven.ts';
