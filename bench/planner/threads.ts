import { parseArgs } from 'node:util';
import type { PlanTask } from '../../src/app/cli/planInThread.ts';
import type { Plan } from '../../src/features/planner/index.ts';
import { closeThreads, runInThread } from '../../src/platform/jobs/index.ts';
import { inventProblem } from './inventProblem.ts';

/**
 * What several threads give, each with a seed of its own, the best plan taken; through the thread that `wheelhouse plan`
 * uses.
 *
 *   node bench/planner/threads.ts [1000x100 10000x1000 …] [--steps N] [--threads T] [--json]
 *
 * The same T seeds, each with so many steps: first one after the other, then all at once. So the plans are the same,
 * and the clock tells what threads are worth on this machine.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    steps: { type: 'string', default: '100000' },
    threads: { type: 'string', default: '2' },
    json: { type: 'boolean', default: false },
  },
});

const module = new URL('../../src/app/cli/planInThread.ts', import.meta.url).href;
const seeds = Array.from({ length: Number(values.threads) }, (_, at) => at + 1);

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const timed = async <T>(work: () => Promise<T>) => {
  const [from, cpuFrom] = [performance.now(), cpuSeconds()];
  const value = await work();
  return { value, seconds: (performance.now() - from) / 1000, cpuSeconds: cpuSeconds() - cpuFrom };
};

const measure = async (size: string) => {
  const [items, people] = size.split('x').map(Number) as [number, number];
  const problem = inventProblem(items, people, 1);
  const planned = async (seed: number): Promise<number> => {
    const stopped = new Int32Array(new SharedArrayBuffer(4));
    const task: PlanTask = { problem, seed, seconds: 3600, steps: Number(values.steps), stopped };
    const { score } = await runInThread<Plan>(module, 'planInThread', task, {
      stop: new AbortController().signal,
    });
    return score.cost;
  };
  const inTurn = await timed(async () => {
    const costs: number[] = [];
    for (const seed of seeds) costs.push(await planned(seed));
    return costs;
  });
  const atOnce = await timed(() => Promise.all(seeds.map(planned)));
  await closeThreads();
  return {
    size,
    costs: inTurn.value,
    isSame: inTurn.value.join() === atOnce.value.join(),
    inTurn: { seconds: inTurn.seconds, cpuSeconds: inTurn.cpuSeconds },
    atOnce: { seconds: atOnce.seconds, cpuSeconds: atOnce.cpuSeconds },
  };
};

for (const size of positionals.length > 0 ? positionals : ['1000x100', '10000x1000']) {
  const result = await measure(size);
  const { costs, isSame, inTurn, atOnce } = result;
  if (values.json) console.log(JSON.stringify(result));
  else
    console.log(
      `${size.padEnd(12)} cost by seed ${costs.map((cost) => cost.toFixed(0)).join(', ')}; one after the other ${inTurn.seconds.toFixed(1)} s (${inTurn.cpuSeconds.toFixed(1)} cpu), at once ${atOnce.seconds.toFixed(1)} s (${atOnce.cpuSeconds.toFixed(1)} cpu)${isSame ? '' : ' NOT the same plans'}`,
    );
}
