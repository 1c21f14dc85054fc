import type { Moment } from '../../base/day.ts';
import type { Json, Progress } from './job.ts';
import { heldRunners } from './Presence.ts';
import type { JobDb } from './tables.ts';

/** One run of a job: whoever holds it writes only while nobody else has begun it since. */
export interface Run {
  readonly id: string;
  readonly delivery: string;
  readonly attempts: number;
}

export interface Claimed extends Run {
  readonly name: string;
  readonly startedBy: string | null;
  readonly input: Json;
  readonly checkpoint: Json;
}

/** Begins the job that a message of the queue speaks of; undefined where it has ended or another message took its place. */
export const claim = async (
  db: JobDb,
  orgId: string,
  { id, delivery }: Pick<Run, 'id' | 'delivery'>,
  runner: number,
): Promise<Claimed | undefined> => {
  const row = await db
    .updateTable('job')
    .set(({ eb }) => ({ state: 'running', runner, attempts: eb('attempts', '+', 1) }))
    .where('org_id', '=', orgId)
    .where('id', '=', id)
    .where('delivery', '=', delivery)
    .where('ended_at', 'is', null)
    .returning(['name', 'attempts', 'input', 'checkpoint', 'started_by as startedBy'])
    .executeTakeFirst();
  return row && { ...row, id, delivery };
};

const whileOurs = (db: JobDb, orgId: string, { id, delivery, attempts }: Run) =>
  db
    .updateTable('job')
    .where('org_id', '=', orgId)
    .where('id', '=', id)
    .where('delivery', '=', delivery)
    .where('attempts', '=', attempts)
    .where('state', '=', 'running');

const isWritten = ({ numUpdatedRows }: { readonly numUpdatedRows: bigint }): boolean => numUpdatedRows === 1n;

/** Each of these is false, and nothing is written, when the run is no longer ours: cancelled, or begun by another. */
export const keepProgress = async (
  db: JobDb,
  orgId: string,
  run: Run,
  progress: Progress,
): Promise<boolean> =>
  isWritten(
    await whileOurs(db, orgId, run)
      .set({ ...progress })
      .executeTakeFirst(),
  );

export const keepCheckpoint = async (
  db: JobDb,
  orgId: string,
  run: Run,
  checkpoint: Json,
): Promise<boolean> =>
  isWritten(
    await whileOurs(db, orgId, run)
      .set({ checkpoint: JSON.stringify(checkpoint) })
      .executeTakeFirst(),
  );

export const keepEnd = async (
  db: JobDb,
  orgId: string,
  run: Run,
  end: { readonly state: 'done' | 'failed'; readonly message?: string; readonly answer?: Json },
  at: Moment,
): Promise<boolean> =>
  isWritten(
    await whileOurs(db, orgId, run)
      .set({
        state: end.state,
        runner: null,
        ended_at: new Date(at),
        ...(end.message !== undefined && { message: end.message }),
        ...(end.answer !== undefined && { answer: JSON.stringify(end.answer) }),
      })
      .executeTakeFirst(),
  );

/** Back into the queue under a new message. `attempts`: how often it counts as begun. */
export const keepWaiting = async (
  db: JobDb,
  orgId: string,
  run: Run,
  next: { readonly delivery: string; readonly attempts: number; readonly message?: string },
): Promise<boolean> =>
  isWritten(
    await whileOurs(db, orgId, run)
      .set({ ...next, state: 'waiting', runner: null })
      .executeTakeFirst(),
  );

export const isOurs = async (db: JobDb, orgId: string, { id, delivery, attempts }: Run): Promise<boolean> => {
  const row = await db
    .selectFrom('job')
    .select('id')
    .where('org_id', '=', orgId)
    .where('id', '=', id)
    .where('delivery', '=', delivery)
    .where('attempts', '=', attempts)
    .where('state', '=', 'running')
    .executeTakeFirst();
  return row !== undefined;
};

/** Running jobs whose process is gone. */
export const lostRuns = (db: JobDb, orgId: string): Promise<readonly Run[]> =>
  db
    .selectFrom('job')
    .select(['id', 'delivery', 'attempts'])
    .where('org_id', '=', orgId)
    .where('state', '=', 'running')
    .where('runner', 'not in', heldRunners)
    .execute();
