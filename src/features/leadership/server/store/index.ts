export * from './decisions.ts';
export * from './own.ts';
export * from './partnerships.ts';
export * from './steps.ts';
export * from './tables.ts';
export * from './words.ts';
