import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from 'kysely';
import { expect, test } from 'vitest';
import { requireOrgId } from './requireOrgId.ts';

interface Row {
  org_id: string;
  id: number;
  name: string;
}
interface Tables {
  team: Row;
  person: Row;
  schema_migration: { version: number };
  'auth.account': { id: string };
}

const db = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (any) => new PostgresIntrospector(any),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
  plugins: [requireOrgId],
});

const team = db.selectFrom('team').selectAll('team');
const refused = /without its organisation|has no org_id|Write a merge/;

test.each([
  ['a table read whole', team],
  ['a table read by another column', team.where('id', '=', 7)],
  ['org_id named, but below an or', team.where((eb) => eb.or([eb('org_id', '=', 'h'), eb('id', '=', 7)]))],
  ['org_id compared by something else than =', team.where('org_id', '!=', 'h')],
  ['org_id compared with itself', team.whereRef('team.org_id', '=', 'team.org_id')],
  ['two tables tied to each other and to no value', team.innerJoin('person', 'person.org_id', 'team.org_id')],
  ['a join by id alone', team.innerJoin('person', 'person.id', 'team.id').where('team.org_id', '=', 'h')],
  [
    'a right join, whose rows all come',
    team.rightJoin('person', 'person.org_id', 'team.org_id').where('team.org_id', '=', 'h'),
  ],
  [
    'a left join that ties only the table joined',
    team.leftJoin('person', (join) => join.on('person.org_id', '=', 'h').on('team.org_id', '=', 'h')),
  ],
  ['org_id without a table where two could be meant', team.crossJoin('person').where('org_id', '=', 'h')],
  ['an update', db.updateTable('team').set({ name: 'Quay' }).where('id', '=', 7)],
  ['a delete', db.deleteFrom('team').where('id', '=', 7)],
  ['a delete using another table', db.deleteFrom('team').using('person').where('team.org_id', '=', 'h')],
  ['an insert', db.insertInto('team').values({ id: 7, name: 'Quay' } as Row)],
  [
    'a subquery',
    team.where('org_id', '=', 'h').where((eb) => eb('id', 'in', eb.selectFrom('person').select('id'))),
  ],
  [
    'a with part',
    db
      .with('t', (q) => q.selectFrom('team').select('id'))
      .selectFrom('t')
      .selectAll(),
  ],
  ['a union', team.where('org_id', '=', 'h').unionAll((eb) => eb.selectFrom('team').selectAll())],
  ['a table in raw SQL', sql`select * from ${sql.table('team')}`],
  ['a table named with its schema', db.withSchema('public').selectFrom('team').select('id')],
  ['a merge', db.mergeInto('team').using('person', 'person.id', 'team.id').whenMatched().thenDelete()],
])('refused: %s', (_, query) => {
  expect(() => query.compile(db)).toThrow(refused);
});

test.each([
  ['a table of one organisation', team.where('org_id', '=', 'h')],
  ['of one of two organisations', team.where('team.org_id', 'in', ['h', 'k']).where('id', '=', 7)],
  ['an alias', db.selectFrom('team as t').select('t.id').where('t.org_id', '=', 'h')],
  [
    'a join that carries it on',
    team.innerJoin('person', 'person.org_id', 'team.org_id').where('team.org_id', '=', 'h'),
  ],
  [
    'a join that carries it back',
    team.innerJoin('person', 'person.org_id', 'team.org_id').where('person.org_id', '=', 'h'),
  ],
  ['a left join', team.leftJoin('person', 'person.org_id', 'team.org_id').where('team.org_id', '=', 'h')],
  ['an update', db.updateTable('team').set({ name: 'Quay' }).where('org_id', '=', 'h')],
  ['a delete', db.deleteFrom('team').where('org_id', '=', 'h').returning('id')],
  ['an insert', db.insertInto('team').values({ org_id: 'h', id: 7, name: 'Quay' }).returningAll()],
  [
    'a subquery tied to the query around it',
    team
      .where('org_id', '=', 'h')
      .where((eb) =>
        eb.exists(eb.selectFrom('person').select('id').whereRef('person.org_id', '=', 'team.org_id')),
      ),
  ],
  [
    'a with part and what reads it',
    db
      .with('t', (q) => q.selectFrom('team').select('id').where('org_id', '=', 'h'))
      .selectFrom('t')
      .selectAll(),
  ],
  ['a lock on rows of one organisation', team.where('org_id', '=', 'h').forUpdate('team')],
  ['the list of migrations, which belongs to none', db.selectFrom('schema_migration').selectAll()],
  ['another schema', db.selectFrom('auth.account').selectAll()],
  ['raw SQL without a table', sql`select 1`],
])('let through: %s', (_, query) => {
  expect(query.compile(db).sql).toBeTruthy();
});
