import { type Day, dayOf, isoDay, type Moment } from '../../../base/day.ts';
import type { CodeDb } from './tables.ts';

/** A repository that is read, as it is kept. */
export interface KeptRepository {
  readonly id: string;
  /** Stands in addresses and commands; unique among those that are read. */
  readonly slug: string;
  readonly name: string;
  readonly location: string;
  /** Null before the first reading. */
  readonly reading: {
    readonly head: string;
    readonly complete: boolean;
    readonly oldest: Day | null;
    readonly newest: Day | null;
    readonly commits: number;
    readonly files: number;
    /** As it travels: ISO 8601. */
    readonly at: string;
  } | null;
  /** Counts the readings. */
  readonly version: number;
}

const dayOrNull = (text: string | null): Day | null => (text === null ? null : dayOf(text));

export const readRepositories = async (db: CodeDb, orgId: string): Promise<readonly KeptRepository[]> => {
  const rows = await db
    .selectFrom('code_repository')
    .selectAll()
    .where('org_id', '=', orgId)
    .where('removed_at', 'is', null)
    .orderBy('slug')
    .execute();
  return rows.map(({ id, slug, name, location, head, complete, oldest, newest, ...row }) => ({
    ...{ id, slug, name, location },
    reading:
      head === null || row.read_at === null
        ? null
        : {
            ...{ head, complete: complete === true, oldest: dayOrNull(oldest), newest: dayOrNull(newest) },
            ...{ commits: row.commits, files: row.files, at: row.read_at.toISOString() },
          },
    version: Number(row.version),
  }));
};

export const addRepository = async (
  db: CodeDb,
  orgId: string,
  { id, slug, name, location }: Pick<KeptRepository, 'id' | 'slug' | 'name' | 'location'>,
  by: string | null,
  at: Moment,
): Promise<void> => {
  const values = { org_id: orgId, id, slug, name, location, added_at: new Date(at), added_by: by };
  await db
    .insertInto('code_repository')
    .values({ ...values, commits: 0, files: 0, version: 0 })
    .execute();
};

/** Takes a repository out, and deletes all that was read of it. */
export const removeRepository = async (
  db: CodeDb,
  orgId: string,
  id: string,
  by: string | null,
  at: Moment,
): Promise<void> => {
  for (const table of ['code_snapshot', 'code_lines', 'code_signature', 'code_area_team'] as const)
    await db.deleteFrom(table).where('org_id', '=', orgId).where('repository', '=', id).execute();
  await db
    .updateTable('code_repository')
    .set({ removed_at: new Date(at), removed_by: by })
    .where('org_id', '=', orgId)
    .where('id', '=', id)
    .execute();
};

/** What a reading says about itself, beside the columns. */
export interface NewReading {
  readonly head: string;
  readonly complete: boolean;
  readonly oldest: Day | null;
  readonly newest: Day | null;
  readonly commits: number;
  readonly files: number;
  readonly at: Moment;
}

export const keepReading = async (
  db: CodeDb,
  orgId: string,
  id: string,
  { head, complete, oldest, newest, commits, files, at }: NewReading,
): Promise<void> => {
  await db
    .updateTable('code_repository')
    .set((eb) => ({
      ...{ head, complete, commits, files, read_at: new Date(at) },
      oldest: oldest === null ? null : isoDay(oldest),
      newest: newest === null ? null : isoDay(newest),
      version: eb('version', '+', 1),
    }))
    .where('org_id', '=', orgId)
    .where('id', '=', id)
    .execute();
};
