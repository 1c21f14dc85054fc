export * from './fileKinds.ts';
