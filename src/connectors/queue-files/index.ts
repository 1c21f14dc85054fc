export { readQueueFile } from './readQueueFile.ts';
