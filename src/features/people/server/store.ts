import { type Kysely, sql, type Transaction } from 'kysely';
import { isoDay, type Moment } from '../../../base/day.ts';
import { InputError } from '../../../base/errors.ts';
import { type AuditEntry, record as recordAudit } from '../../../platform/audit/index.ts';
import type { Changes, Chronicle, Fact, FactKind, NewFact } from '../fact.ts';
import { factKinds } from '../fact.ts';
import { type ChangeSetRow, type FactRow, type PeopleTables, tableOf } from './tables.ts';

export type PeopleDb = Kysely<PeopleTables>;

const commonColumns = [
  ...['row', 'id', 'open_start'],
  ...[
    'source_name',
    'source_key',
    'source_file',
    'source_line',
    'source_revision',
    'added_by',
    'retracted_by',
  ],
] as const satisfies readonly (keyof FactRow)[];

/** Days and moments come as our numbers: to read a hundred thousand dates as text takes as long as all the rest. */
const daysAndMoments = [
  sql<number>`lower(fact.valid) - date '1970-01-01'`.as('from_day'),
  sql<number | null>`upper(fact.valid) - date '1970-01-01'`.as('to_day'),
  sql<number | null>`fact.announced_on - date '1970-01-01'`.as('announced'),
  sql<number | null>`fact.retraction_announced_on - date '1970-01-01'`.as('retraction_announced'),
  sql<number>`(extract(epoch from fact.recorded_at) * 1000)::float8`.as('recorded'),
  sql<number | null>`(extract(epoch from fact.retracted_at) * 1000)::float8`.as('retracted'),
];

type Row = { [C in (typeof commonColumns)[number]]: unknown } & Readonly<Record<string, unknown>>;

/** Equal texts become one: an id stands in many rows, and what is the very same text is found faster in a map. */
const sharing = () => {
  const texts = new Map<string, string>();
  return <T>(value: T): T => {
    if (typeof value !== 'string') return value;
    const known = texts.get(value);
    if (known === undefined) texts.set(value, value);
    return (known ?? value) as T;
  };
};

const factOf = (
  kind: FactKind,
  row: Row,
  sourceOf: ReadonlyMap<number, string>,
  shared: ReturnType<typeof sharing>,
): Fact => {
  const body = Object.fromEntries(
    Object.entries(tableOf[kind].columns).map(([field, column]) => [field, shared(row[`body_${column}`])]),
  );
  const retractedBy = row.retracted_by as number | null;
  return {
    kind,
    row: row.row as number,
    id: shared(row.id as string),
    body: body as unknown as Fact['body'],
    from: row.from_day as number,
    to: row.to_day as number | null,
    openStart: row.open_start as boolean,
    recordedAt: row.recorded as number,
    retractedAt: row.retracted as number | null,
    announcedOn: row.announced as number | null,
    retractionAnnouncedOn: row.retraction_announced as number | null,
    source: {
      name: shared(row.source_name as string),
      key: row.source_key as string,
      file: shared(row.source_file as string | null),
      line: row.source_line as number | null,
      revision: shared(row.source_revision as string | null),
    },
    addedBy: row.added_by as number,
    retractedBy,
    retractedBySource: retractedBy === null ? null : (sourceOf.get(retractedBy) ?? null),
  };
};

/**
 * Rows of a kind that came or were retracted after a change set, so that what is in memory can be brought up to date.
 * Rows that came are told by their number: those that an undo puts back name an old change set.
 */
const readKind = async (
  db: PeopleDb,
  orgId: string,
  kind: FactKind,
  after: Known,
  sourceOf: ReadonlyMap<number, string>,
  shared: ReturnType<typeof sharing>,
): Promise<Fact[]> => {
  const { table, columns } = tableOf[kind];
  const rows = await db
    .selectFrom(`${table} as fact` as 'person as fact')
    .select(commonColumns.map((column) => `fact.${column}` as const))
    .select(daysAndMoments)
    .select(Object.values(columns).map((column) => sql.ref(`fact.${column}`).as(`body_${column}`)))
    .where('fact.org_id', '=', orgId)
    .where((eb) => eb.or([eb('fact.row', '>', after.row(kind)), eb('fact.retracted_by', '>', after.version)]))
    .orderBy('fact.row')
    .execute();
  return rows.map((row) => factOf(kind, row as unknown as Row, sourceOf, shared));
};

/** Name of the source of each change set: what retracted rows were retracted by. */
const readSources = async (db: PeopleDb, orgId: string): Promise<ReadonlyMap<number, string>> => {
  const rows = await db
    .selectFrom('change_set')
    .select(['id', 'source_name'])
    .where('org_id', '=', orgId)
    .execute();
  return new Map(rows.map((row) => [row.id, row.source_name ?? 'hand']));
};

/** Number of the newest change set: the version of everything known about people. 0: nothing yet. Null: no such organisation. */
export const readVersion = async (db: PeopleDb, orgId: string): Promise<number | null> => {
  const row = await db
    .selectFrom('organisation')
    .select('last_change_set')
    .where('org_id', '=', orgId)
    .executeTakeFirst();
  return row?.last_change_set ?? null;
};

/** What is in memory already. */
export interface Known {
  readonly version: number;
  /** The highest row of a kind. */
  row(kind: FactKind): number;
}

/** Facts that came or were retracted since. */
export const readFacts = async (db: PeopleDb, orgId: string, after: Known): Promise<Chronicle> => {
  const sources = await readSources(db, orgId);
  const shared = sharing();
  const read = <K extends FactKind>(kind: K) =>
    readKind(db, orgId, kind, after, sources, shared) as Promise<Fact<FactKind>[]> as Promise<Fact<K>[]>;
  return {
    person: await read('person'),
    identity: await read('identity'),
    team: await read('team'),
    post: await read('post'),
    appointment: await read('appointment'),
    membership: await read('membership'),
    reportingLine: await read('reportingLine'),
  };
};

/** Who records: an account, or null for the owner of the home folder. */
export interface Recorder {
  readonly orgId: string;
  readonly userId: string | null;
  readonly now: Moment;
}

export interface ChangeSet {
  /** What made it: `edit`, `undo`, or the kind of import. */
  readonly kind: string;
  /** The stream of statements it belongs to: `hand`, `undo`, `kubernetes sigs.yaml`. */
  readonly source: string;
  readonly summary: string;
  readonly detail: Readonly<Record<string, unknown>> | null;
  readonly by: string | null;
  readonly at: Moment;
  readonly undoes: number | null;
  /** Refuse when something else was recorded meanwhile. Null: whatever the version is. */
  readonly onVersion: number | null;
}

const rowOf = (orgId: string, changeSet: number, fact: NewFact) => {
  const { columns } = tableOf[fact.kind];
  const body = fact.body as unknown as Record<string, unknown>;
  return {
    org_id: orgId,
    id: fact.id,
    ...Object.fromEntries(Object.entries(columns).map(([field, column]) => [column, body[field]])),
    valid: `[${isoDay(fact.from)},${fact.to === null ? '' : isoDay(fact.to)})`,
    open_start: fact.openStart,
    recorded_at: new Date(fact.recordedAt),
    retracted_at: fact.retractedAt === null ? null : new Date(fact.retractedAt),
    announced_on: fact.announcedOn === null ? null : isoDay(fact.announcedOn),
    retraction_announced_on: fact.retractionAnnouncedOn === null ? null : isoDay(fact.retractionAnnouncedOn),
    source_name: fact.source.name,
    source_key: fact.source.key,
    source_file: fact.source.file,
    source_line: fact.source.line,
    source_revision: fact.source.revision,
    added_by: fact.addedBy ?? changeSet,
    retracted_by: fact.retractedAt === null ? null : changeSet,
  };
};

/** PostgreSQL takes 65,535 parameters a statement; a row has at most 25. */
const rowsPerInsert = 2000;

const retract = async (
  trx: Transaction<PeopleTables>,
  orgId: string,
  changeSet: number,
  changes: Changes,
): Promise<void> => {
  const together = Map.groupBy(
    changes.retract,
    ({ kind, at, announcedOn }) => `${kind} ${at} ${announcedOn}`,
  );
  for (const [first, ...rest] of together.values()) {
    const { kind, at, announcedOn } = first!;
    await trx
      .updateTable(tableOf[kind].table)
      .set({
        retracted_at: new Date(at),
        retracted_by: changeSet,
        retraction_announced_on: announcedOn === null ? null : isoDay(announcedOn),
      })
      .where('org_id', '=', orgId)
      .where('row', 'in', [first!.row, ...rest.map(({ row }) => row)])
      .where('retracted_at', 'is', null)
      .execute();
  }
};

const add = async (
  trx: Transaction<PeopleTables>,
  orgId: string,
  changeSet: number,
  changes: Changes,
): Promise<void> => {
  for (const kind of factKinds) {
    const rows = changes.add
      .filter((fact) => fact.kind === kind)
      .map((fact) => rowOf(orgId, changeSet, fact));
    for (let start = 0; start < rows.length; start += rowsPerInsert)
      await trx
        .insertInto(tableOf[kind].table)
        .values(rows.slice(start, start + rowsPerInsert) as never)
        .execute();
  }
};

const stale = () =>
  new InputError(
    'stale',
    'Somebody changed this while you were editing it. Reload it, look at what changed, and make your edit again.',
  );

/** Records a change set and its entry in the audit log: all of it or nothing. Returns its number. */
export const record = (
  db: PeopleDb,
  { orgId, userId, now }: Recorder,
  changes: Changes,
  set: ChangeSet,
  entry: Omit<AuditEntry, 'at' | 'actor'>,
): Promise<number> =>
  db.transaction().execute(async (trx) => {
    const { last_change_set: id } = await trx
      .updateTable('organisation')
      .set((eb) => ({ last_change_set: eb('last_change_set', '+', 1) }))
      .where('org_id', '=', orgId)
      .returning('last_change_set')
      .executeTakeFirstOrThrow();
    if (set.onVersion !== null && set.onVersion !== id - 1) throw stale();
    await trx
      .insertInto('change_set')
      .values({
        ...{
          org_id: orgId,
          id,
          kind: set.kind,
          source_name: set.source,
          summary: set.summary,
          added_at: new Date(set.at),
          added_by: set.by,
        },
        detail: set.detail === null ? null : JSON.stringify(set.detail),
        undoes: set.undoes,
      })
      .execute();
    if (set.undoes !== null)
      await trx
        .updateTable('change_set')
        .set({ undone_by: id })
        .where('org_id', '=', orgId)
        .where('id', '=', set.undoes)
        .execute();
    await retract(trx, orgId, id, changes);
    await add(trx, orgId, id, changes);
    await recordAudit(trx, orgId, {
      ...entry,
      subject: entry.subject ?? `change:${id}`,
      at: now,
      actor: userId,
    });
    return id;
  });

/** Newest first. */
export const readChangeSets = (
  db: PeopleDb,
  orgId: string,
): Promise<
  {
    [C in keyof ChangeSetRow]: C extends 'detail'
      ? Readonly<Record<string, unknown>> | null
      : ChangeSetRow[C];
  }[]
> =>
  db
    .selectFrom('change_set')
    .selectAll()
    .where('org_id', '=', orgId)
    .orderBy('id', 'desc')
    .execute() as never;
