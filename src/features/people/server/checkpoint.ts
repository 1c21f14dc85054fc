import type { Moment } from '../../../base/day.ts';
import type { ReplayState } from '../replay.ts';
import type { PeopleDb } from './store.ts';

/** How far the replay of a history has come. */
export interface Checkpoint {
  /** The last revision that was taken over. */
  readonly revision: string;
  /** Version of the organisation the replay began on; on another one it starts anew. */
  readonly onVersion: number;
  readonly state: ReplayState;
}

export const readCheckpoint = async (
  db: PeopleDb,
  orgId: string,
  source: string,
  repository: string,
): Promise<Checkpoint | undefined> => {
  const row = await db
    .selectFrom('import_checkpoint')
    .select(['revision', 'on_version', 'state'])
    .where('org_id', '=', orgId)
    .where('source_name', '=', source)
    .where('repository', '=', repository)
    .executeTakeFirst();
  return row && { revision: row.revision, onVersion: row.on_version, state: row.state };
};

export const keepCheckpoint = async (
  db: PeopleDb,
  orgId: string,
  source: string,
  repository: string,
  { revision, onVersion, state }: Checkpoint,
  at: Moment,
): Promise<void> => {
  const values = {
    repository,
    revision,
    on_version: onVersion,
    state: JSON.stringify(state),
    saved_at: new Date(at),
  };
  await db
    .insertInto('import_checkpoint')
    .values({ org_id: orgId, source_name: source, ...values })
    .onConflict((conflict) => conflict.columns(['org_id', 'source_name']).doUpdateSet(values))
    .execute();
};

export const dropCheckpoint = async (db: PeopleDb, orgId: string, source: string): Promise<void> => {
  await db
    .deleteFrom('import_checkpoint')
    .where('org_id', '=', orgId)
    .where('source_name', '=', source)
    .execute();
};
