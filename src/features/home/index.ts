export * from './api.ts';
export * from './homeSentence.ts';
