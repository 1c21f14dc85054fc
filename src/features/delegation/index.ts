export * from './advice.ts';
export * from './api.ts';
export * from './breakEven.ts';
export * from './prediction.ts';
export * from './queueItem.ts';
export { type QueueReading, readHours, readPasted, readWaits } from './readPasted.ts';
