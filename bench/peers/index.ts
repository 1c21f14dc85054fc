import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readImopse } from '../../src/connectors/planner-files/readImopse.ts';
import { readMsrcp } from '../../src/connectors/planner-files/readMsrcp.ts';
import { type Problem, plan } from '../../src/features/planner/index.ts';
import { check, type Part } from '../planner/check.ts';

/**
 * Plans every instance of a set with CP-SAT and with our planner, in one run on one machine, and has both verified.
 *
 *   cd bench/peers && npm ci && cd ../..
 *   node bench/peers/index.ts SET [--only a,b] [--dir FOLDER] [--seconds S] [--seed N] [--interleave] [--json]
 *
 * One thread each, from the same first draft. CP-SAT has S seconds on the clock, 10 where not given; ours as much computing as CP-SAT got in
 * them, so that a busy machine treats both alike. --interleave: CP-SAT takes turns among its strategies on its thread.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    dir: { type: 'string' },
    seconds: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    interleave: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

/** What one planner did with one instance. Seconds are of computing in its process. */
interface Found {
  readonly makespan: number | null;
  readonly lowerBound: number;
  readonly isProven: boolean;
  readonly cpuSeconds: number;
  /** On the clock: when the best plan was found. */
  readonly secondsToBest: number;
  readonly faults: readonly string[];
}

interface Row {
  readonly instance: string;
  readonly bound: number;
  readonly ours: Found;
  readonly cpSat: Found;
  readonly provenFirst: 'ours' | 'cpSat' | null;
}

const folder =
  values.dir ?? join(import.meta.dirname, '../../../shared/data/planner', positionals[0] ?? 'imopse-d36');
const seconds = Number(values.seconds);
const seed = Number(values.seed);

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const verified = (file: string, text: string, parts: readonly Part[], makespan: number | null) => {
  if (makespan === null) return [];
  const checked = check(file, text, parts);
  return checked.makespan === makespan
    ? checked.faults
    : [...checked.faults, `the makespan is ${checked.makespan}, not ${makespan}`];
};

interface CpSatAnswer {
  readonly status: string;
  readonly makespan: number | null;
  readonly bound: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly curve: readonly { readonly makespan: number; readonly seconds: number }[];
  readonly parts: readonly Part[];
}

const byCpSat = (problem: Problem): CpSatAnswer => {
  const { assignments: first } = plan(problem, { seed, steps: 1 });
  const asked = { problem, first, seconds, workers: 1, seed, interleave: values.interleave };
  const { stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'cpSat.mjs')], {
    input: JSON.stringify(asked),
    maxBuffer: 1 << 28,
    encoding: 'utf8',
  });
  if (stdout === '')
    throw new Error(`CP-SAT said nothing. Was it installed? cd bench/peers && npm ci\n${stderr}`);
  return JSON.parse(stdout) as CpSatAnswer;
};

const byUs = (problem: Problem, limit: number) => {
  const [from, cpuFrom] = [performance.now(), cpuSeconds()];
  let best = { seconds: 0, cpuSeconds: 0 };
  const spent = () => cpuSeconds() - cpuFrom;
  const made = plan(problem, {
    seed,
    stop: () => spent() >= limit,
    onProgress: () => {
      best = { seconds: (performance.now() - from) / 1000, cpuSeconds: spent() };
    },
  });
  return { made, best, spent: spent() };
};

const run = (file: string): Row => {
  const text = readFileSync(join(folder, file), 'utf8');
  const problem = file.endsWith('.def') ? readImopse(text) : readMsrcp(text);
  const answer = byCpSat(problem);
  const isProven = answer.status === 'OPTIMAL';
  const { made, best, spent } = byUs(problem, isProven ? seconds : answer.cpuSeconds);
  const { makespan } = made.score;
  const ours: Found = {
    makespan,
    lowerBound: made.bound?.value ?? 0,
    isProven: makespan === made.bound?.value,
    cpuSeconds: spent,
    secondsToBest: best.seconds,
    faults: verified(file, text, made.assignments, makespan),
  };
  const cpSat: Found = {
    makespan: answer.makespan,
    lowerBound: Math.ceil(answer.bound - 1e-6),
    isProven,
    cpuSeconds: answer.cpuSeconds,
    secondsToBest: answer.curve.at(-1)?.seconds ?? 0,
    faults: verified(file, text, answer.parts, answer.makespan),
  };
  return {
    instance: file.replace(/\.\w+$/, ''),
    bound: Math.max(ours.lowerBound, cpSat.lowerBound),
    ours,
    cpSat,
    provenFirst: firstOf(ours, cpSat),
  };
};

/** Who proves with less computing that nothing better is possible. */
const firstOf = (ours: Found, cpSat: Found): Row['provenFirst'] => {
  if (ours.isProven && (!cpSat.isProven || ours.cpuSeconds <= cpSat.cpuSeconds)) return 'ours';
  return cpSat.isProven ? 'cpSat' : null;
};

const cell = ({ makespan, isProven, cpuSeconds: cpu, lowerBound, faults }: Found): string =>
  `${String(makespan ?? 'none').padStart(5)}${isProven ? '!' : ' '} ${String(lowerBound).padStart(5)} ${cpu.toFixed(2).padStart(6)}${faults.length > 0 ? ` WRONG ${faults[0]}` : ''}`;

const tell = (row: Row): void =>
  console.log(
    `${row.instance.padEnd(22)} ${String(row.bound).padStart(5)}  ${cell(row.ours)}  ${cell(row.cpSat)}  ${row.provenFirst ?? ''}`,
  );

const only = values.only?.split(',').map((name) => name.replace(/\.\w+$/, ''));
const files = readdirSync(folder)
  .filter((file) => /\.(def|msrcp)$/.test(file) && (only?.includes(file.replace(/\.\w+$/, '')) ?? true))
  .sort();
if (!values.json)
  console.log(
    `${'instance'.padEnd(22)} bound  ours   bound  cpu s  CP-SAT bound  cpu s  proven first (! proven)`,
  );
const rows: Row[] = [];
for (const file of files) {
  rows.push(run(file));
  if (!values.json) tell(rows.at(-1)!);
}

/** A planner that found nothing is counted as if it were at twice the bound. */
const gapOf = ({ makespan }: Found, bound: number): number => (makespan ?? 2 * bound) / bound - 1;
const meanGap = (of: 'ours' | 'cpSat'): number =>
  rows.reduce((sum, row) => sum + gapOf(row[of], row.bound), 0) / rows.length;
const share = (is: (row: Row) => boolean): number => rows.filter(is).length;
const difference = ({ ours, cpSat }: Row): number =>
  (ours.makespan ?? 0) - (cpSat.makespan ?? Number.POSITIVE_INFINITY);
const summary = {
  instances: rows.length,
  meanGap: { ours: meanGap('ours'), cpSat: meanGap('cpSat') },
  ours: {
    better: share((row) => difference(row) < 0),
    same: share((row) => difference(row) === 0),
    worse: share((row) => difference(row) > 0),
    worseThanProven: share((row) => row.cpSat.isProven && difference(row) > 0),
  },
  proven: {
    ours: share((row) => row.ours.isProven),
    cpSat: share((row) => row.cpSat.isProven),
    oursFirst: share((row) => row.provenFirst === 'ours'),
    cpSatFirst: share((row) => row.provenFirst === 'cpSat'),
  },
  checked: share(({ ours, cpSat }) => ours.faults.length + cpSat.faults.length === 0),
};
if (values.json)
  console.log(
    JSON.stringify(
      { set: positionals[0] ?? folder, seconds, interleave: values.interleave, summary, results: rows },
      null,
      1,
    ),
  );
else console.log(`\n${JSON.stringify(summary, null, 1)}`);
