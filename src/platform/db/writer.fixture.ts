/**
 * A process that recovery.store.test.ts starts and kills: `writer.fixture.ts HOME`. It opens the database, says
 * `found 1,2,3`, then writes row after row and says `wrote 4` once each is acknowledged. On SIGINT it finishes the row
 * it is at, leaves, and says `left`.
 */
import { createLog } from '../log/createLog.ts';
import { openDatabase } from './openDatabase.ts';

const say = (text: string): boolean => process.stdout.write(`${text}\n`);
let stopping = false;
process.on('SIGINT', () => {
  stopping = true;
});

const { pool, close } = await openDatabase({ home: process.argv[2]!, log: createLog('error') });
await pool
  .query('create table if not exists written (id bigint generated always as identity primary key)')
  .catch((error) => {
    // Two writers that start at once both try.
    if (!['23505', '42P07', '42710', 'XX000'].includes(error.code)) throw error;
  });
const { rows } = await pool.query('select id from written');
say(`found ${rows.map(({ id }) => id)}`);
while (!stopping) {
  const written = await pool.query('insert into written default values returning id').catch((error) => {
    if (stopping) throw error;
  });
  if (written) say(`wrote ${written.rows[0].id}`);
}
await close();
say('left');
