export { type FetchOptions, fetchMirror } from './fetchMirror.ts';
export { isAddress, locateRepository } from './locateRepository.ts';
export { type Read, type ReadRequest, readHistory } from './readHistory.ts';
export { decodeLines, encodeLines, readLines } from './readLines.ts';
export { readReference } from './readReference.ts';
export { decodeSnapshot, encodeSnapshot, headOfSnapshot } from './snapshot.ts';
