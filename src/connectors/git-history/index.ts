export { type Read, type ReadRequest, readHistory } from './readHistory.ts';
