export * from './breakEven.ts';
