export * from './api.ts';
export type { Area, FileKind } from './area.ts';
export type { Developer, Developers } from './developers.ts';
export type { Away, Expertise } from './expertise.ts';
export * from './history.ts';
export * from './knowing/index.ts';
export * from './reference/index.ts';
