import type { Moment } from '../../base/day.ts';

export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';

/** What can be kept as JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A piece of long work as it stands. Its checkpoint stays with whoever does it. */
export interface Job {
  readonly id: string;
  /** Which handler does it: `import.history`. */
  readonly name: string;
  readonly state: JobState;
  /** So much of `total` is done, in whatever the work counts; 0 of 0 while nobody knows. */
  readonly done: number;
  readonly total: number;
  /** Where it is, why it failed or what came of it, in words for the one who started it. */
  readonly message: string;
  /** What it was asked for. */
  readonly input: Json;
  /** What came of it; null until it is done. */
  readonly answer: Json;
  /** Account; null: the owner of the home folder, or the server itself. */
  readonly startedBy: string | null;
  readonly createdAt: Moment;
  readonly endedAt: Moment | null;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly message: string;
}

/** What a handler is given. */
export interface Work {
  readonly orgId: string;
  readonly startedBy: string | null;
  readonly input: Json;
  /** What the last `saveCheckpoint` of this job kept, in whichever process; null at the first beginning. */
  readonly checkpoint: Json;
  /** Raised when the job is cancelled, taken over, or handed back because the process closes. End soon, by throwing its reason. */
  readonly stop: AbortSignal;
  /** Kept when the promise is fulfilled. Throws the reason of `stop` where the job is no longer ours. */
  saveCheckpoint(checkpoint: Json): Promise<void>;
  /** Costs nothing: the newest is written a few times a second. */
  tell(progress: Progress): void;
}

/**
 * Does the work and returns its answer. May be begun again at any point, in another process, with the last checkpoint:
 * what it wrote until then must not count twice. An InputError fails the job with its words; anything else is tried again.
 */
export type Handler = (work: Work) => Promise<Json>;

export interface Start {
  readonly startedBy: string | null;
  /** Of one key, one job is under way at a time. */
  readonly key: string;
}

/** Long work of one organisation, kept in its database; any process of ours may take it on. */
export interface Jobs {
  /** Before `work` and `start`. */
  define(name: string, handler: Handler): void;
  /** Keeps the job, and lets this process work too. Where one of the same key is under way, that one is the answer. */
  start(name: string, input: Json, start: Start): Promise<Job>;
  /** Takes on what waits and what dead processes left, until `close`. */
  work(): Promise<void>;
  /** Throws InputError `not-found`. */
  progressOf(id: string): Promise<Job>;
  /** The newest hundred, without their answers; of one account or of all. */
  list(of?: { readonly startedBy: string | null }): Promise<readonly Job[]>;
  /** The job as it stands, and again whenever it has changed, whichever process runs it; ends with the job or with `left`. */
  eventsOf(id: string, left: AbortSignal): AsyncGenerator<Job>;
  /** A job that has ended stays as it is. */
  cancel(id: string): Promise<Job>;
  /** Begins a failed or cancelled job again, at its checkpoint. Throws InputError `conflict` where it is under way or done. */
  retry(id: string): Promise<Job>;
  /** Hands back what runs here, with its checkpoints. The database stays open. */
  close(): Promise<void>;
}
