import { expect, test } from 'vitest';
import { type Migration, pending, readMigrations } from './migrate.ts';

const migration = (version: number, sql = 'select 1'): Migration => ({
  version,
  name: `step_${version}`,
  sql,
  checksum: sql,
});
const three = [migration(1), migration(2), migration(3)];

test('an empty database needs all of them, a full one none', () => {
  expect(pending(three, [])).toEqual(three);
  expect(pending(three, three)).toEqual([]);
  expect(pending(three, three.slice(0, 2))).toEqual([migration(3)]);
});

test('a database that a newer Wheelhouse has worked on is refused in words', () => {
  expect(() => pending(three, [...three, migration(4)])).toThrow(
    'This database was brought to version 4 (step_4) by a newer Wheelhouse; this one knows versions up to 3.',
  );
});

test('a migration that was changed after it ran is refused in words', () => {
  expect(() => pending(three, [migration(1), migration(2, 'select 2')])).toThrow(
    'Migration 2 (step_2) was changed after it ran on this database.',
  );
});

test('a migration numbered below one that ran already comes too late', () => {
  expect(() => pending(three, [migration(1), migration(3)])).toThrow('Migration 2 (step_2) comes too late');
});

test('our files count from 1 without a gap', async () => {
  const versions = (await readMigrations()).map(({ version }) => version);
  expect(versions.length).toBeGreaterThan(0);
  expect(versions).toEqual(versions.map((_, i) => i + 1));
});
