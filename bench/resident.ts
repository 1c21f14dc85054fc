/**
 * What a server of its own takes of memory with the data of a home folder, after somebody looked at some days.
 * Started by scale.ts with --expose-gc; prints megabytes: resident, and in use after collecting garbage.
 */
import { askingFor, homeOwner } from '../src/app/asking.ts';
import { openWheelhouse } from '../src/app/openWheelhouse.ts';
import { buildServer } from '../src/app/serve.ts';
import { isoDay } from '../src/base/day.ts';
import { readHelm, readTree } from '../src/features/helm/server/index.ts';
import { readConfig } from '../src/platform/config/readConfig.ts';
import { createLog } from '../src/platform/log/createLog.ts';

const daysLookedAt = 20;

const wheelhouse = await openWheelhouse(readConfig(process.env), createLog('warn'));
const { server } = await buildServer(wheelhouse);
const asking = await askingFor(wheelhouse, homeOwner);
for (let day = 0; day < daysLookedAt; day += 1) {
  const query = { asOf: isoDay(asking.today - 30 * day) };
  JSON.stringify([
    await readHelm(wheelhouse.helm, asking, query),
    await readTree(wheelhouse.helm, asking, query),
  ]);
}
const resident = process.memoryUsage.rss();
globalThis.gc?.();
const megabytes = [resident, process.memoryUsage().heapUsed].map((bytes) => Math.round(bytes / 1e6));
console.log(`${megabytes[0]} MB resident, ${megabytes[1]} MB of them in use`);
await server.close();
await wheelhouse.close();
