import type { Selectable } from 'kysely';
import type { Moment } from '../../base/day.ts';
import { InputError } from '../../base/errors.ts';
import type { Job } from './job.ts';
import type { JobDb, JobTables } from './tables.ts';

/** A checkpoint is for the handler alone, and may be large. */
const told = [
  ...(['id', 'name', 'state', 'done', 'total', 'message', 'input', 'answer'] as const),
  ...(['started_by', 'created_at', 'ended_at'] as const),
] as const;
type Row = Pick<Selectable<JobTables['job']>, (typeof told)[number]>;

const jobOf = (row: Row): Job => ({
  id: row.id,
  name: row.name,
  state: row.state,
  done: row.done,
  total: row.total,
  message: row.message,
  input: row.input,
  answer: row.answer,
  startedBy: row.started_by,
  createdAt: row.created_at.getTime(),
  endedAt: row.ended_at?.getTime() ?? null,
});

/** What is said of a job that there is not, or not for the asker. */
export const noJob = (): InputError =>
  new InputError('not-found', 'This job is not here any more. Start it again.');

export const readJob = async (db: JobDb, orgId: string, id: string): Promise<Job> => {
  const row = await db
    .selectFrom('job')
    .select(told)
    .where('org_id', '=', orgId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) throw noJob();
  return jobOf(row);
};

const listed = 100;

export const listJobs = async (
  db: JobDb,
  orgId: string,
  of?: { readonly startedBy: string | null },
): Promise<readonly Job[]> => {
  const all = db
    .selectFrom('job')
    .select(told.filter((column) => column !== 'answer'))
    .where('org_id', '=', orgId)
    .orderBy('created_at', 'desc')
    .limit(listed);
  const rows = await (of === undefined
    ? all
    : all.where('started_by', 'is not distinct from', of.startedBy)
  ).execute();
  return rows.map((row) => jobOf({ ...row, answer: null }));
};

/** Undefined: one of this key is under way. */
export const insertJob = async (
  db: JobDb,
  orgId: string,
  job: Pick<Job, 'id' | 'name' | 'input' | 'startedBy' | 'createdAt'> & {
    readonly key: string;
    readonly delivery: string;
  },
): Promise<Job | undefined> => {
  const { id, name, key, delivery } = job;
  const row = await db
    .insertInto('job')
    .values({
      ...{ org_id: orgId, id, name, key, delivery, state: 'waiting' },
      ...{ input: JSON.stringify(job.input), started_by: job.startedBy, created_at: new Date(job.createdAt) },
      ...{ attempts: 0, done: 0, total: 0, message: 'Waiting for its turn.' },
    })
    .onConflict((conflict) => conflict.columns(['org_id', 'key']).where('ended_at', 'is', null).doNothing())
    .returning(told)
    .executeTakeFirst();
  return row && jobOf(row);
};

export const jobUnderWay = async (db: JobDb, orgId: string, key: string): Promise<Job | undefined> => {
  const row = await db
    .selectFrom('job')
    .select(told)
    .where('org_id', '=', orgId)
    .where('key', '=', key)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row && jobOf(row);
};

export const keepCancelled = async (db: JobDb, orgId: string, id: string, at: Moment): Promise<void> => {
  await db
    .updateTable('job')
    .set({ state: 'cancelled', runner: null, message: 'Stopped.', ended_at: new Date(at) })
    .where('org_id', '=', orgId)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute();
};

/** Undefined: it is under way or done, or another of its key is under way. */
export const keepAgain = async (
  db: JobDb,
  orgId: string,
  id: string,
  delivery: string,
): Promise<Job | undefined> => {
  const row = await db
    .updateTable('job')
    .set({ state: 'waiting', delivery, attempts: 0, message: 'Waiting for its turn.', ended_at: null })
    .where('org_id', '=', orgId)
    .where('id', '=', id)
    .where('state', 'in', ['failed', 'cancelled'])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('job as other')
            .select('other.id')
            .where('other.org_id', '=', orgId)
            .whereRef('other.key', '=', 'job.key')
            .where('other.ended_at', 'is', null),
        ),
      ),
    )
    .returning(told)
    .executeTakeFirst();
  return row && jobOf(row);
};

export const forgetEnded = async (db: JobDb, orgId: string, before: Moment): Promise<void> => {
  await db.deleteFrom('job').where('org_id', '=', orgId).where('ended_at', '<', new Date(before)).execute();
};
