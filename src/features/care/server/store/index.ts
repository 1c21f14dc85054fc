export * from './agreements.ts';
export * from './erase.ts';
export * from './goals.ts';
export * from './heard.ts';
export * from './tables.ts';
export * from './talks.ts';
export * from './writtenBy.ts';
