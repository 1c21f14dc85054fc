import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { plan } from '../../src/features/planner/index.ts';
import { inventProblem } from './inventProblem.ts';

/**
 * How soon there is a first plan of an invented company, how it gets better, and what memory it takes.
 *
 *   node bench/planner/scale.ts [1000x100 10000x1000 …] [--seconds S] [--seed N] [--json]
 *
 * Items × people. Each in a process of its own. Seconds are of computing in it, 30 where not given.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
    inside: { type: 'boolean', default: false },
  },
});

interface Scale {
  readonly size: string;
  readonly firstSeconds: number;
  readonly firstCpuSeconds: number;
  /** Seconds of computing, cost. */
  readonly curve: readonly (readonly [seconds: number, cost: number])[];
  readonly steps: number;
  readonly megabytes: number;
  readonly rules: Readonly<Record<string, number>>;
  readonly makespan: number;
}

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const measure = (size: string): Scale => {
  const [items, people] = size.split('x').map(Number) as [number, number];
  const problem = inventProblem(items, people, Number(values.seed));
  const [from, cpuFrom] = [performance.now(), cpuSeconds()];
  const spent = () => cpuSeconds() - cpuFrom;
  const found: [number, number][] = [];
  let first = 0;
  const made = plan(problem, {
    seed: Number(values.seed),
    stop: () => spent() >= Number(values.seconds),
    onProgress: ({ cost }) => {
      if (found.length === 0) first = (performance.now() - from) / 1000;
      found.push([spent(), cost]);
    },
  });
  if (made.faults.length > 0) throw new Error(made.faults[0]!.message);
  return {
    size,
    firstSeconds: first,
    firstCpuSeconds: found[0]![0],
    curve: [found[0]![0], 1, 2, 5, 10, 20, 30, 60, 120]
      .filter((at) => at <= Number(values.seconds) || at === found[0]![0])
      .sort((a, b) => a - b)
      .flatMap((at) => {
        const best = found.findLast(([seconds]) => seconds <= at);
        return best === undefined ? [] : [[at, best[1]] as const];
      }),
    steps: made.search.steps,
    megabytes: process.resourceUsage().maxRSS / 1024,
    rules: Object.fromEntries(
      made.score.rules.map(({ rule, kind, because }) => [`${kind} ${rule}`, because.length]),
    ),
    makespan: made.score.makespan,
  };
};

const inItsOwnProcess = (size: string): Scale => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [import.meta.filename, size, '--inside', `--seconds=${values.seconds}`, `--seed=${values.seed}`],
    { encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Scale;
};

const tell = ({ size, firstSeconds, firstCpuSeconds, curve, steps, megabytes }: Scale): void =>
  console.log(
    `${size.padEnd(12)} first plan after ${firstSeconds.toFixed(2)} s, ${firstCpuSeconds.toFixed(2)} s cpu; ${curve
      .map(([seconds, cost]) => `${seconds.toFixed(1)} s ${cost.toFixed(0)}`)
      .join(', ')}; ${steps} steps, ${megabytes.toFixed(0)} MB`,
  );

if (values.inside) console.log(JSON.stringify(measure(positionals[0]!)));
else {
  const sizes = positionals.length > 0 ? positionals : ['1000x100', '10000x1000'];
  const results: Scale[] = [];
  for (const size of sizes) {
    results.push(inItsOwnProcess(size));
    if (!values.json) tell(results.at(-1)!);
  }
  if (values.json) console.log(JSON.stringify({ seconds: Number(values.seconds), results }, null, 1));
}
