/**
 * How long reading a history takes, next to the log of git alone.
 *
 *     node bench/history.ts kubernetes PATH-OF-A-CLONE
 */
import { performance } from 'node:perf_hooks';
import { InputError } from '../src/base/errors.ts';
import { locate, revisionsOf } from '../src/connectors/history/index.ts';
import { readLog } from '../src/connectors/history/readLog.ts';
import { connectors } from '../src/connectors/index.ts';

const [kind, path] = process.argv.slice(2);
const connector = connectors.find((one) => one.kind === kind);
if (!connector || path === undefined)
  throw new InputError('usage', `node bench/history.ts ${connectors.map((one) => one.kind).join('|')} PATH`);

const timed = async (what: string, work: () => Promise<number>): Promise<void> => {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  const revisions = await work();
  const { user, system } = process.cpuUsage(cpu);
  const seconds = ((performance.now() - wall) / 1000).toFixed(2);
  const own = ((user + system) / 1e6).toFixed(2);
  console.log(
    `${what.padEnd(16)} ${String(revisions).padStart(6)} revisions ${seconds} s wall, ${own} s CPU without git`,
  );
};

const located = await locate(path, connector);
const { signal: stop } = new AbortController();
const paths = located.path === '' ? connector.paths : [located.path];
await timed(
  'git log --raw',
  async () => (await readLog(located.repository, 'HEAD', paths, stop)).commits.length,
);
await timed('revisionsOf', async () => {
  let revisions = 0;
  let faults = 0;
  const onFault = () => {
    faults += 1;
  };
  for await (const { reading } of revisionsOf({ ...located, connector, stop, onFault })) {
    revisions += 1;
    faults += reading.faults.length;
  }
  console.log(`${faults} faults, ${Math.round(process.memoryUsage.rss() / 1e6)} MB`);
  return revisions;
});
