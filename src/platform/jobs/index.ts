export type { Handler, Job, JobState, Jobs, Json, Progress, Start, Work } from './job.ts';
