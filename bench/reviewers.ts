/**
 * Who should look at a change: how often we name who really did, and what would have become of the project had our
 * advice been taken, beside four published recommenders.
 *
 *     node bench/reviewers.ts REPOSITORY … [--since 2014-12-30] [--no-simulation] [--followed 0.95] [--seed 1] [--json]
 *
 * Questions are the merges of a bot (`Auto merge of #12 - ada:branch, r=bo`) on the main line, in its order, without
 * those that their author reviewed alone. The first fifth is only learnt from. Naming: prequential, and login and e-mail
 * are one only where the address says so, so nothing is known ahead. Simulation: reviewers/simulate.ts, with developers
 * as the product brings them together; --followed is the part of the advice that is taken.
 */
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { dayOf } from '../src/base/day.ts';
import { InputError } from '../src/base/errors.ts';
import { readHistory } from '../src/connectors/git-history/index.ts';
import {
  asUsual,
  balances,
  fit,
  type Landing,
  landings,
  ReviewIndex,
  reviewIndex,
} from '../src/features/code/fit/index.ts';
import { developersOf, signaturesOf } from '../src/features/code/identity/index.ts';
import { isBot } from '../src/features/code/identity/isBot.ts';
import type { Developers, History } from '../src/features/code/index.ts';
import { estimate, prequential, reciprocal, within } from './reviewers/prequential.ts';
import { cHRev, recommend, type Score, sofia, sofiaWL, whoDo } from './reviewers/recommenders.ts';
import { compared, type Outcome, type Recommender, simulate } from './reviewers/simulate.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    since: { type: 'string', default: '1970-01-01' },
    followed: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    'no-simulation': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
if (positionals.length === 0)
  throw new InputError('usage', 'Name at least one repository: node bench/reviewers.ts REPOSITORY …');

/** Signatures are one where login or e-mail are the same, and nothing else is known. */
const bareDevelopers = ({ signatures }: History): Developers => {
  const numbers = new Map<string, number>();
  const list: { person: null; name: string; isBot: boolean; signatures: number[] }[] = [];
  const bySignature = Uint32Array.from(signatures, (signature, at) => {
    const key = (signature.login === null ? signature.email : `@${signature.login}`).toLowerCase();
    const number = numbers.get(key) ?? list.length;
    numbers.set(key, number);
    list[number] ??= { person: null, name: signature.name, isBot: isBot(signature), signatures: [] };
    list[number].signatures.push(at);
    return number;
  });
  return { list, bySignature };
};

/** Merges of a bot since the day asked for, those of the first fifth left out. */
const questions = (all: readonly Landing[]): ReadonlySet<number> => {
  const asked = all.filter(
    ({ byMergeBot, reviewers, day }) => byMergeBot && reviewers.length > 0 && day >= dayOf(values.since),
  );
  return new Set(asked.slice(Math.floor(asked.length / 5)).map(({ commit }) => commit));
};

const naming = (history: History) => {
  const developers = bareDevelopers(history);
  const all = [...landings(history, developers)];
  const asked = questions(all);
  const ranks = prequential(
    history.paths,
    all,
    ({ commit }) => asked.has(commit),
    (one) => developers.list[one]!.isBot,
    { asUsual, should: balances.reviewer },
  );
  const told = (of: readonly number[]) => ({
    mrr: estimate(reciprocal(of)),
    top1: estimate(within(of, 1)),
    top3: estimate(within(of, 3)),
    top5: estimate(within(of, 5)),
  });
  return {
    questions: asked.size,
    'as usual': told(ranks.ours),
    balanced: told(ranks.should),
    'reviewed most lately': told(ranks.recent),
  };
};

/** Whole answers with their reasons, on the last day, for the paths of the last fifth of landings; in milliseconds. */
const speed = (history: History, developers: Developers) => {
  const all = [...landings(history, developers)];
  const day = Math.max(...all.map((landing) => landing.day));
  const before = performance.now();
  const index = reviewIndex(history, developers, day);
  const built = performance.now() - before;
  const times = all.slice(-Math.floor(all.length / 5)).map(({ paths, author }) => {
    const names = paths.map((path) => history.paths[path]!);
    const [start, used] = [performance.now(), process.cpuUsage()];
    fit({ kind: 'reviewer', paths: names, author, day }, { index, developers });
    const { user, system } = process.cpuUsage(used);
    return { wall: performance.now() - start, computing: (user + system) / 1000 };
  });
  const spread = (of: readonly number[]) => {
    const sorted = [...of].sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1]!;
    return { p50: at(0.5), p95: at(0.95) };
  };
  return {
    index: built,
    wall: spread(times.map(({ wall }) => wall)),
    computing: spread(times.map(({ computing }) => computing)),
  };
};

const ours = (history: History, developers: Developers): Recommender => {
  const index = new ReviewIndex();
  return {
    recommend: (world, landing) => {
      const question = {
        kind: 'reviewer',
        paths: world.pathsOf(landing),
        author: landing.author,
        day: world.day,
      } as const;
      const { first } = fit(question, { index, developers });
      return first?.developer;
    },
    landed: (landing) => index.add(landing, history.paths),
  };
};

const published: Readonly<Record<string, Score>> = { cHRev, WhoDo: whoDo, Sofia: sofia, SofiaWL: sofiaWL };

const tradeOff = (history: History, developers: Developers): Readonly<Record<string, Outcome>> => {
  const all = [...landings(history, developers)];
  const asked = questions(all);
  const project = {
    paths: history.paths,
    landings: all,
    isSimulated: ({ commit }: Landing) => asked.has(commit),
    followed: Number(values.followed),
  };
  const real = simulate(project, undefined, Number(values.seed));
  const named = Object.entries(published).map(([name, score]): [string, Recommender] => [
    name,
    {
      recommend: (world, landing) =>
        recommend(
          score,
          world,
          { paths: world.pathsOf(landing), author: landing.author },
          (one) => developers.list[one]!.isBot,
        ),
    },
  ]);
  const everyone: readonly [string, Recommender][] = [...named, ['ours', ours(history, developers)]];
  return Object.fromEntries(
    everyone.map(([name, recommender]) => [
      name,
      compared(real, simulate(project, recommender, Number(values.seed))),
    ]),
  );
};

const interval = ([value, low, high]: readonly [number, number, number]): string =>
  `${value.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;

const { signal: stop } = new AbortController();
for (const repository of positionals) {
  const { history, texts } = await readHistory({ repository, stop });
  const developers = developersOf([signaturesOf(repository, 'github.com', { history, texts })], [], [])
    .byRepository[0]!.developers;
  const named = naming(history);
  const times = speed(history, developers);
  const outcomes = values['no-simulation'] ? {} : tradeOff(history, developers);
  if (values.json) {
    console.log(JSON.stringify({ repository, head: history.head, named, times, outcomes }));
    continue;
  }
  console.log(`${repository} at ${history.head.slice(0, 10)}: ${named.questions} questions`);
  for (const kind of ['as usual', 'balanced', 'reviewed most lately'] as const) {
    const { mrr, top1, top3, top5 } = named[kind];
    console.log(
      `  ${kind.padEnd(22)} MRR ${interval(mrr)}  top 1 ${interval(top1)}  top 3 ${interval(top3)}  top 5 ${interval(top5)}`,
    );
  }
  console.log(
    `  index ${times.index.toFixed(0)} ms; one answer with reasons: p50 ${times.wall.p50.toFixed(2)} ms, p95 ${times.wall.p95.toFixed(2)} ms; computing p50 ${times.computing.p50.toFixed(2)} ms, p95 ${times.computing.p95.toFixed(2)} ms`,
  );
  for (const [
    name,
    { expertise, load, loadOfThree, filesAtRisk, filesAtRiskInAll, reviewers },
  ] of Object.entries(outcomes))
    console.log(
      `  ${name.padEnd(8)} expertise ${expertise.toFixed(1)} %  load of ten ${load.toFixed(1)} %, of three ${loadOfThree.toFixed(1)} %  files at risk ${filesAtRisk.toFixed(1)} % (summed ${filesAtRiskInAll.toFixed(1)} %)  ${reviewers.toFixed(1)} reviewers`,
    );
}
