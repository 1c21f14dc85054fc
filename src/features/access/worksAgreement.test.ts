import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type FactKind, factKinds } from '../people/index.ts';
import { worksAgreement } from './worksAgreement.ts';

const page = worksAgreement();
const of = (record: string, field: string) =>
  page.find((each) => each.record === record && each.field === field);
const spoken = (name: string) => name.replace(/_|(?=[A-Z])/g, ' ').toLowerCase();

const impersonalKinds: readonly FactKind[] = ['team', 'post'];
/** Tables, and columns of the others, that say nothing about a person. What is in neither list has to be on the page. */
const impersonalTables = ['organisation', 'audit seal', ...impersonalKinds];
const impersonalColumns: Readonly<Record<string, readonly string[]>> = {
  invitation: ['id', 'token digest', 'expires at'],
  'sign-in user': ['id'],
  'sign-in account': ['id', 'access token expires at', 'refresh token expires at', 'scope'],
  'sign-in session': ['id'],
  'sign-in verification': ['id', 'expires at', 'created at', 'updated at'],
  'change set': ['id', 'kind', 'source name', 'undoes', 'undone by'],
  'import checkpoint': ['source name', 'repository', 'revision', 'on version', 'saved at'],
  job: ['id', 'name', 'key', 'state', 'delivery', 'attempts', 'runner', 'done', 'total'],
  'finding disposition': ['finding key', 'state', 'until', 'fingerprint'],
  'expected seat': ['scope', 'of', 'role', 'wanted'],
  charter: ['role', 'version', 'body'],
  absence: ['id'],
  'code repository': [
    ...['id', 'slug', 'name', 'location', 'head', 'complete', 'oldest', 'newest', 'commits', 'files'],
    ...['read at', 'version'],
  ],
  'code snapshot': ['repository', 'part'],
  'code lines': ['repository', 'part'],
  'code signature': ['repository'],
  'code identity decision': ['id'],
  'code area team': ['repository', 'area', 'team'],
  'feature switch': ['feature', 'version', 'on from'],
  'feature notice': ['feature'],
  skill: ['skill', 'version', 'name', 'is retired'],
  'skill statement': ['id', 'number'],
  'skill contest': ['id'],
  'skill wish': ['version'],
  'skill code consent': ['version'],
  'skill need': ['team', 'skill', 'version', 'level', 'people'],
  'skill request': ['id'],
  'leading episode': ['id', 'number'],
  'episode confirmation': ['id'],
  'leading path': ['version'],
  'mentor offer': ['version'],
  mentorship: ['id', 'number'],
  'mentorship step': ['number'],
  assumption: ['name', 'version', 'value'],
  'leader week': ['version'],
  'leader said': ['version'],
  'load sharing': ['version'],
  'care agreement': ['version'],
  'care acknowledgement': ['version'],
  'care goal': ['version'],
  'care talk': ['id'],
  'care wish heard': ['wish version'],
  'delegation item': [
    ...[
      'id',
      'version',
      'hours low',
      'hours high',
      'delay cost',
      'repeats',
      'alike',
      'due',
      'kind',
      'skills',
    ],
    ...['is confidential', 'source', 'external key', 'state'],
  ],
  'delegation choice': ['id', 'number', 'item', 'prediction'],
  'delegation answer': ['choice', 'version'],
  'delegation outcome': ['choice', 'times', 'version'],
  'delegation sharing': ['version'],
  'delegation level': ['version'],
  'split word': ['version'],
  'seat decision': ['id', 'number', 'change set'],
  'split step': ['decision', 'step', 'version', 'is dropped'],
  partnership: ['team', 'version', 'decisions', 'review on'],
  'partnership signature': ['team', 'version'],
  vacancy: ['id', 'version', 'post', 'fill by', 'set on'],
  'vacancy call': ['vacancy', 'version', 'profile', 'from day', 'to day', 'set on'],
  'vacancy end': ['vacancy', 'ended as', 'on day', 'announced on'],
  candidacy: ['vacancy'],
  'outside candidate': ['id', 'vacancy'],
  'seat task': ['list', 'version', 'is removed'],
  'seat term': ['version'],
  emeritus: ['id'],
  'audit entry': ['number', 'digest'],
  'audit payload': ['number', 'salt'],
};
/** How the fields that all facts share are called in their tables. */
const factColumns: Readonly<Record<string, string>> = {
  row: '',
  id: '',
  valid: 'from',
  'source name': 'source',
  'source key': 'source',
  'source file': 'source',
  'source line': 'source',
  'source revision': 'source',
};

const folder = join(import.meta.dirname, '../../../migrations');
const sql = readdirSync(folder)
  .filter((name) => /^\d+_.*\.sql$/.test(name))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');

/** [table, column] of every table the migrations make. */
const columns = [...sql.matchAll(/^create table (auth\.)?"?(\w+)"? \(\n([\s\S]*?)\n\)/gm)].flatMap(
  ([, auth, table, body]) =>
    body!
      .split('\n')
      .map((line) => /^ {2}"?([A-Za-z_]+)"? /.exec(line)?.[1])
      .filter(
        (word) =>
          word !== undefined && !['primary', 'foreign', 'check', 'unique', 'constraint'].includes(word),
      )
      .map((column) => [`${auth ? 'sign-in ' : ''}${spoken(table!)}`, spoken(column!)] as const),
);
const factTables = factKinds.map(spoken);

const standsOnThePage = (table: string, column: string): boolean => {
  if (column === 'org id' || impersonalTables.includes(table)) return true;
  if (impersonalColumns[table]?.includes(column) || of(table, column)) return true;
  const field = factColumns[column] ?? column;
  return factTables.includes(table) && (field === '' || of('fact', field) !== undefined);
};

test('every column of every table stands on the page or says nothing about a person', () => {
  expect(columns.length).toBeGreaterThan(100);
  const missing = columns.filter(([table, column]) => !standsOnThePage(table, column));
  expect(missing, 'Add them to a file of access/kept.').toEqual([]);
});

test('the page names no column that is not kept', () => {
  const kept = new Set(columns.map((pair) => pair.join('.')));
  const invented = page.filter(({ record, field }) => record !== 'fact' && !kept.has(`${record}.${field}`));
  expect(invented.map(({ record, field }) => `${record}.${field}`)).toEqual([]);
});

test('every kind of fact stands on the page, except teams and posts, which are about no person', () => {
  const records = new Set(page.map(({ record }) => record));
  expect(factKinds.filter((kind) => !records.has(spoken(kind)))).toEqual(impersonalKinds);
});

test('every field says what it is, what for, who sees it and how long it stays', () => {
  for (const { record, field, ...said } of page)
    for (const [question, answer] of Object.entries(said))
      expect(answer.length, `${record}.${field}: ${question}`).toBeGreaterThan(5);
});

test('who sees a field is what the policy says', () => {
  expect(of('identity', 'value')?.seenBy).toBe(
    "the person themself, the engineering manager, the tech lead, the program manager, the director, the manager's manager, the mentor, an admin and the owner",
  );
  expect(of('access log', 'viewer')?.seenBy).toBe('the person themself');
});
