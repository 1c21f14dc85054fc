import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readImopse } from '../../src/connectors/planner-files/readImopse.ts';
import { readMsrcp } from '../../src/connectors/planner-files/readMsrcp.ts';
import { plan } from '../../src/features/planner/index.ts';
import { check } from './check.ts';

/**
 * Plans every instance of a set as early as possible, and has each plan verified.
 *
 *   npm run -s bench:planner -- SET [--only a,b] [--dir FOLDER] [--seconds S] [--seeds N] [--cpu] [--json]
 *
 * SET: imopse-d36 or mslib1, below ../shared/data/planner; or --dir with any folder of .def or .msrcp files.
 * --seconds: time for each, 10 where not given; on the clock, or of computing in this process with --cpu.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    dir: { type: 'string' },
    seconds: { type: 'string', default: '10' },
    seeds: { type: 'string', default: '1' },
    first: { type: 'string', default: '1' },
    cpu: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

interface Result {
  readonly instance: string;
  readonly seed: number;
  readonly makespan: number;
  readonly lowerBound: number;
  /** What proves the bound: W, CP, S and how many people. */
  readonly boundKind: string;
  readonly bestKnown: number | null;
  readonly checked: boolean;
  readonly faults: readonly string[];
  /** Of computing, in this process. */
  readonly cpuSecondsToBest: number;
  readonly secondsToBest: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly steps: number;
}

const folder =
  values.dir ?? join(import.meta.dirname, '../../../shared/data/planner', positionals[0] ?? 'imopse-d36');

/** Best known makespans, where the folder has a best.csv: the second or the fourth column. */
const bestKnown = (): ReadonlyMap<string, number> => {
  try {
    const [head, ...lines] = readFileSync(join(folder, 'best.csv'), 'utf8').trim().split('\n');
    const column = head!.split(',').findIndex((name) => name.startsWith('best'));
    return new Map(
      lines.map((line) => [line.split(',')[0]!.replace(/\.\w+$/, ''), Number(line.split(',')[column])]),
    );
  } catch {
    return new Map();
  }
};

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const seconds = (): number => performance.now() / 1000;

const run = (file: string, seed: number, known: ReadonlyMap<string, number>): Result => {
  const text = readFileSync(join(folder, file), 'utf8');
  const problem = file.endsWith('.def') ? readImopse(text) : readMsrcp(text);
  const [from, cpuFrom] = [seconds(), cpuSeconds()];
  const spent = values.cpu ? () => cpuSeconds() - cpuFrom : () => seconds() - from;
  const limit = Number(values.seconds);
  let [best, cpuBest] = [0, 0];
  const { assignments, score, bound, search, faults } = plan(problem, {
    seed,
    stop: () => spent() >= limit,
    onProgress: () => {
      [best, cpuBest] = [seconds() - from, cpuSeconds() - cpuFrom];
    },
  });
  const [took, cpu] = [seconds() - from, cpuSeconds() - cpuFrom];
  const checked = check(file, text, assignments);
  const wrong = [...faults.map(({ message }) => message), ...checked.faults];
  if (checked.makespan !== score.makespan)
    wrong.push(`the makespan is ${checked.makespan}, not ${score.makespan}`);
  const instance = file.replace(/\.\w+$/, '');
  return {
    instance,
    seed,
    makespan: score.makespan,
    lowerBound: bound?.value ?? 0,
    boundKind: bound?.kind ?? '',
    bestKnown: known.get(instance) ?? null,
    checked: wrong.length === 0,
    faults: wrong,
    secondsToBest: best,
    cpuSecondsToBest: cpuBest,
    seconds: took,
    cpuSeconds: cpu,
    steps: search.steps,
  };
};

const rounded = (result: Result): Result =>
  Object.fromEntries(
    Object.entries(result).map(([key, value]) => [
      key,
      typeof value === 'number' ? Math.round(value * 1000) / 1000 : value,
    ]),
  ) as unknown as Result;

const tell = (result: Result): void => {
  const { instance, seed, makespan, lowerBound, boundKind, bestKnown: known, checked, steps } = result;
  const gap = makespan === lowerBound ? 'optimal' : `+${((makespan / lowerBound - 1) * 100).toFixed(2)} %`;
  const against = known === null ? '' : ` best known ${known}`;
  console.log(
    `${instance.padEnd(22)} seed ${seed}  ${String(makespan).padStart(4)}  bound ${lowerBound} ${boundKind} ${gap}${against}  ${checked ? 'checked' : result.faults.join('; ')}  best after ${result.secondsToBest.toFixed(2)} s, ${result.cpuSecondsToBest.toFixed(2)} s cpu; ${(steps / result.cpuSeconds / 1000).toFixed(0)}k steps/s cpu`,
  );
};

const only = values.only?.split(',').map((name) => name.replace(/\.\w+$/, ''));
const files = readdirSync(folder)
  .filter(
    (file) =>
      /\.(def|msrcp)$/.test(file) && (only === undefined || only.includes(file.replace(/\.\w+$/, ''))),
  )
  .sort();
const known = bestKnown();
const results: Result[] = [];
const first = Number(values.first);
for (let seed = first; seed < first + Number(values.seeds); seed += 1)
  for (const file of files) {
    const result = rounded(run(file, seed, known));
    results.push(result);
    if (!values.json) tell(result);
  }
if (values.json)
  console.log(
    JSON.stringify(
      { set: positionals[0] ?? folder, seconds: Number(values.seconds), cpu: values.cpu, results },
      null,
      1,
    ),
  );
else {
  const share = (is: (result: Result) => boolean) => `${results.filter(is).length} of ${results.length}`;
  const mean = (of: (result: Result) => number) =>
    `${((results.reduce((sum, each) => sum + of(each), 0) / results.length) * 100).toFixed(3)} %`;
  console.log(
    `\nat the bound ${share(({ makespan, lowerBound }) => makespan === lowerBound)}, mean gap to it ${mean(({ makespan, lowerBound }) => makespan / lowerBound - 1)}`,
  );
  if (known.size > 0)
    console.log(
      `best known or better ${share(({ makespan, bestKnown: best }) => makespan <= (best ?? 0))}, better ${share(({ makespan, bestKnown: best }) => makespan < (best ?? 0))}, mean gap to it ${mean(({ makespan, bestKnown: best }) => makespan / (best ?? makespan) - 1)}`,
    );
  console.log(`checked ${share(({ checked }) => checked)}`);
}
