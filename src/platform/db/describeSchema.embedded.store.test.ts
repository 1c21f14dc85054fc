import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeSchema } from './describeSchema.ts';
import { migrationsFolder } from './migrate.ts';
import { testDatabase } from './testDatabase.ts';

// On the embedded server alone: before 16 the catalogue spells some expressions in another way.
test('all migrations together make migrations/schema.sql', async () => {
  const database = await testDatabase();
  const golden = await readFile(join(migrationsFolder, 'schema.sql'), 'utf8');
  const made = await describeSchema(database.pool);
  await database.close();
  expect(made, 'run `npm run schema` after adding a migration').toBe(golden);
});
