/** `npm run schema`: writes migrations/schema.sql anew, after a migration was added. */
import { writeFile } from 'node:fs/promises';
import { describeSchema } from '../src/platform/db/describeSchema.ts';
import { testDatabase } from '../src/platform/db/testDatabase.ts';

const { pool, close } = await testDatabase();
await writeFile(new URL('../migrations/schema.sql', import.meta.url), await describeSchema(pool));
await close();
