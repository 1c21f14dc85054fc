export * from './candidacies.ts';
export * from './erase.ts';
export * from './seats.ts';
export * from './tables.ts';
export * from './vacancies.ts';
