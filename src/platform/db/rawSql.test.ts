import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { migrationsFolder } from './migrate.ts';

/*
 * requireOrgId sees the queries that Kysely builds. What it cannot see is text: raw SQL, and queries made without it.
 */

const root = resolve(import.meta.dirname, '../..');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.(test|fixture)\.tsx?$/.test(file))
  .map((file) => ({ file, source: readFileSync(join(root, file), 'utf8') }));

const migrations = readdirSync(migrationsFolder)
  .filter((file) => /^\d{4}_/.test(file))
  .map((file) => readFileSync(join(migrationsFolder, file), 'utf8'))
  .join('\n');
const tables = [
  ...migrations.matchAll(/^create (?:table|(?:or replace )?view) (?:if not exists )?(\w+)[\s(]/gim),
].map((match) => match[1]!);

const texts = /(?:\bsql(?:<[^`]*?>)?|\.query(?:<[^(]*>)?\(\s*)(`[^`]*`|'[^'\n]*'|"[^"\n]*")/g;
const naming = new RegExp(
  `\\b(?:from|join|into|update|using|table)\\s+(?:public\\.)?"?(${tables.join('|')})\\b`,
  'i',
);

const forgetful = (source: string): string[] =>
  [...source.matchAll(texts)]
    .map((match) => match[1]!)
    .filter((text) => naming.test(text) && !/\borg_id\b/.test(text));

/** File → why it may ask without the plugin, across organisations. */
const withoutPlugin: Readonly<Record<string, string>> = {};

test('raw SQL that names a table of ours names its org_id too', () => {
  expect(tables).toContain('change_set');
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap(({ file, source }) => forgetful(source).map((text) => `${file}: ${text}`))).toEqual(
    [],
  );
});

test('queries across organisations are made only where this test says why', () => {
  const found = files.filter(({ source }) => source.includes('.withoutPlugins()')).map(({ file }) => file);
  expect(found.sort()).toEqual(Object.keys(withoutPlugin).sort());
});

test('this test bites', () => {
  expect(forgetful('sql`select * from change_set`')).toHaveLength(1);
  expect(forgetful("pool.query('delete from change_set where id = $1')")).toHaveLength(1);
  expect(forgetful("sql<Row>`select id from change_set where org_id = 'harbour'`")).toEqual([]);
});
