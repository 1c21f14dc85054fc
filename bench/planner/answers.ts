/**
 * How fast questions about a plan are answered, on an invented company.
 *
 * node bench/planner/answers.ts [--people 100] [--items 1000] [--times 40] [--json]
 */
import { parseArgs } from 'node:util';
import { chanceOfDates, explain, fit, plan, replan, slackOf } from '../../src/features/planner/index.ts';
import { inventProblem } from './inventProblem.ts';

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '100' },
    items: { type: 'string', default: '1000' },
    times: { type: 'string', default: '40' },
    json: { type: 'boolean', default: false },
  },
});
const [people, items, times] = [Number(values.people), Number(values.items), Number(values.times)];
const problem = inventProblem(items, people, 1);
const made = plan(problem, { seed: 1, steps: 50_000 });
if (made.faults.length > 0) throw new Error(made.faults[0]!.message);

const itemAt = (time: number): string => problem.items[(time * 37) % items]!.id;
const questions: Readonly<Record<string, (time: number) => unknown>> = {
  fit: (time) => fit(made, itemAt(time)),
  explain: (time) => explain(made, itemAt(time)),
  // A plan of its own each time: slack is worked out once for each.
  slackOf: () => slackOf({ ...made }),
  'chanceOfDates, 100 samples': () => chanceOfDates(made, { samples: 100 }),
  'replan, one person away for two weeks': (time) => {
    const person = problem.people[time % people]!.id;
    return replan(
      made,
      [{ kind: 'away', person, span: { from: problem.start + 5, to: problem.start + 19 } }],
      { steps: 500 },
    );
  },
};

const results = Object.entries(questions).map(([question, ask]) => {
  const took = Array.from({ length: times }, (_, time) => {
    const from = performance.now();
    ask(time);
    return performance.now() - from;
  });
  const [first, ...later] = took;
  const sorted = later.sort((a, b) => a - b);
  return {
    question,
    first: first!,
    p50: sorted[Math.floor(sorted.length / 2)]!,
    p95: sorted[Math.floor(sorted.length * 0.95)]!,
  };
});

if (values.json) console.log(JSON.stringify({ people, items, results }, null, 2));
else {
  console.log(`| milliseconds, ${people} people × ${items} items | first | p50 | p95 |\n|---|---|---|---|`);
  for (const { question, first, p50, p95 } of results)
    console.log(`| ${question} | ${first.toFixed(0)} | ${p50.toFixed(1)} | ${p95.toFixed(1)} |`);
}
