export type { HomeSource } from './homeSource.ts';
