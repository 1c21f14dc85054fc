export { type Read, type ReadRequest, readHistory } from './readHistory.ts';
export { decodeSnapshot, encodeSnapshot, headOfSnapshot } from './snapshot.ts';
