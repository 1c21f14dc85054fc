import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { InputError } from '../../base/errors.ts';
import { writeTjp } from '../../connectors/planner-files/index.ts';
import {
  answerOf,
  bestPlan,
  type Plan,
  type PlanAnswer,
  problemSchema,
} from '../../features/planner/index.ts';
import { closeThreads, runInThread } from '../../platform/jobs/index.ts';
import { answer, exitCodes, json, write } from './calling.ts';
import type { PlanTask } from './planInThread.ts';
import { lines } from './print.ts';
import { problemIn } from './problemIn.ts';

interface Options {
  readonly seconds: number;
  readonly seed: number;
  readonly steps?: number;
  readonly threads: number;
  readonly tjp?: string;
  readonly schema?: true;
  readonly json?: true;
}

const atLeast =
  (least: number) =>
  (text: string): number => {
    const value = Number(text);
    if (text.trim() === '' || !(value >= least))
      throw new InvalidArgumentError(`Give a number from ${least} on.`);
    return value;
  };

const wholeFrom1 = (text: string): number => {
  const value = atLeast(1)(text);
  if (!Number.isInteger(value)) throw new InvalidArgumentError('Give a whole number from 1 on.');
  return value;
};

/** Plans a problem of a file. Ctrl-C ends the search, and the best plan so far is printed. */
export const planCommand = (): Command =>
  new Command('plan')
    .description('who does what, and when: plans the items of a file; Ctrl-C gives the best so far')
    .argument('[file]', 'a problem as JSON (see --schema), an iMOPSE .def or an MSLIB .msrcp')
    .option('--seconds <seconds>', 'how long to look for a better plan', atLeast(0), 10)
    .option(
      '--steps <count>',
      'changes to try at most; the same seed, steps and threads give the same plan',
      atLeast(0),
    )
    .option('--seed <number>', 'which chances to take', atLeast(0), 1)
    .option(
      '--threads <count>',
      'seeds to try at once, from --seed on, each in a thread of its own; the best plan wins',
      wholeFrom1,
      1,
    )
    .option('--tjp <file>', 'write the plan as a TaskJuggler project too; tj3 verifies it')
    .option('--schema', 'print the JSON Schema of a problem')
    .addOption(json())
    .addHelpText('after', '\nExample:\n  wheelhouse plan quarter.json --seconds 5 --json')
    .action(async (file: string | undefined, options: Options) => {
      if (options.schema) return write(`${JSON.stringify(problemSchema(), null, 2)}\n`);
      if (file === undefined) throw new InputError('no-file', 'Name a file: wheelhouse plan quarter.json');
      const found = await searched(await problemIn(file), options);
      const planned = answerOf(found);
      if (options.tjp !== undefined && found.assignments.length > 0)
        await writeFile(options.tjp, writeTjp(found));
      if (planned.faults.length > 0 || planned.conflict !== null) process.exitCode = exitCodes.refused;
      answer(planned, options, () => printPlan(planned));
    });

const searched = async (
  problem: PlanTask['problem'],
  { seed, seconds, steps, threads }: Options,
): Promise<Plan> => {
  const stopped = new Int32Array(new SharedArrayBuffer(4));
  const stop = () => Atomics.store(stopped, 0, 1);
  process.once('SIGINT', stop);
  // Not on standard output, which stays JSON.
  process.stderr.write(`Looking for up to ${seconds} s; Ctrl-C gives the best plan so far.\n`);
  try {
    const module = new URL(`./planInThread${extname(import.meta.url)}`, import.meta.url).href;
    const planned = (more: number) => {
      const task: PlanTask = { problem, seed: seed + more, seconds, steps: steps ?? null, stopped };
      return runInThread<Plan>(module, 'planInThread', task, { stop: new AbortController().signal });
    };
    const others = Array.from({ length: threads - 1 }, (_, at) => planned(at + 1));
    return bestPlan(await Promise.all([planned(0), ...others]));
  } finally {
    process.off('SIGINT', stop);
    await closeThreads();
  }
};

/** A sentence, what is wrong, who does what, and what wishes it cost. */
const printPlan = ({ sentence, faults, chance, assignments, rules }: PlanAnswer): string =>
  lines(
    sentence,
    faults.map(({ message }) => `error: ${message}`),
    chance === null
      ? []
      : [`In 85 of 100 cases by ${chance.p85}; all days hold in ${Math.round(100 * chance.holds)} of 100.`],
    assignments.length === 0 ? [] : [''],
    assignments.map(
      ({ from, to, person, item, hours, isLearner, slack, guessed }) =>
        `${from} – ${to}  ${person}: ${item}, ${hours} h${isLearner ? ', to learn' : ''}${slack === 0 ? ', no slack' : ''}${guessed.length > 0 ? `, guessed: ${guessed.join(', ')}` : ''}`,
    ),
    rules
      .filter(({ cost }) => cost > 0)
      .map(({ rule, kind, cost, because }) => `${kind} ${rule}: ${cost.toFixed(0)}; ${because[0]}`),
  );
