export * from './homeSentence.ts';
