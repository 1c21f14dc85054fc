import type { ColumnType, Kysely } from 'kysely';
import type { JobState, Json } from './job.ts';

/** JSON is written as text. */
type Kept = ColumnType<Json, string | null, string | null>;

export interface JobTables {
  job: {
    org_id: string;
    id: string;
    name: string;
    key: string;
    input: Kept;
    started_by: string | null;
    state: JobState;
    delivery: string;
    attempts: number;
    runner: number | null;
    done: number;
    total: number;
    message: string;
    checkpoint: Kept;
    answer: Kept;
    created_at: Date;
    ended_at: Date | null;
  };
}
export type JobDb = Kysely<JobTables>;
