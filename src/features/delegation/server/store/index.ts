export * from './choices.ts';
export * from './erase.ts';
export * from './items.ts';
export * from './levels.ts';
export * from './sharing.ts';
export * from './tables.ts';
