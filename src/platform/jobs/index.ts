export type { Handler, Job, JobState, Jobs, Json, Progress, Start, Work } from './job.ts';
export { type JobsOptions, openJobs } from './openJobs.ts';
export { closeThreads, runInThread, type ThreadOptions } from './runInThread.ts';
export { noJob } from './store.ts';
export type { JobDb } from './tables.ts';
export type { InThread } from './thread.ts';
