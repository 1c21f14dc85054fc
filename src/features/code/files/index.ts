export * from './areas.ts';
export * from './fileKinds.ts';
export * from './technologies.ts';
