export * from './choices.ts';
export * from './episodes.ts';
export * from './erase.ts';
export * from './mentorships.ts';
export * from './tables.ts';
