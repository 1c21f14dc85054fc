/**
 * When does it pay to know that people grow? Two plans of the same items for the same people, made by the same search
 * with the same steps: one knows the law of growth while it looks, one takes all levels as they are today. Both are then carried
 * out by the same simulator, in which people do grow, with the same luck in efforts.
 *
 * node bench/planner/growth.ts [--seeds N] [--steps S] [--only CASE] [--json]
 */
import { parseArgs } from 'node:util';
import { below, type Chance, seededChance } from '../../src/base/chance.ts';
import { defaultGrowth, type GrowthLaw } from '../../src/features/planner/growth.ts';
import {
  type Assignment,
  type Item,
  knownOf,
  levelsAfter,
  type Person,
  type Problem,
  plan,
} from '../../src/features/planner/index.ts';
import { effortAt, normalQuantile } from '../../src/features/planner/known.ts';
import { twoWhoTeach } from '../../src/features/planner/rules/twoWhoTeach.ts';
import { Timeline } from '../../src/features/planner/Timeline.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '3' },
    steps: { type: 'string', default: '100000' },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const seeds = Number(values.seeds);
const steps = Number(values.steps);
const runs = 50;

interface Case {
  readonly name: string;
  readonly people: number;
  readonly items: number;
  readonly skills: number;
  /** People who know each skill at the start; of d36, one to a few. */
  readonly knowers: number;
  readonly law?: Partial<GrowthLaw>;
  readonly oneTeacherCost?: number;
}

const usual = { people: 10, items: 150, skills: 6, knowers: 2 };

const cases: readonly Case[] = [
  { name: 'as usual', ...usual },
  { name: 'half the work', ...usual, items: 75 },
  { name: 'twice the work', ...usual, items: 300 },
  { name: 'one knows each skill', ...usual, knowers: 1 },
  { name: 'five know each skill', ...usual, knowers: 5 },
  { name: 'people learn twice as fast', ...usual, law: { hours: defaultGrowth.hours / 2 } },
  { name: 'people learn half as fast', ...usual, law: { hours: defaultGrowth.hours * 2 } },
  { name: 'teaching helps nothing', ...usual, law: { taught: 1 } },
  { name: 'teaching helps four times', ...usual, law: { taught: 4 } },
  { name: 'one knows each, a second is worth 2,000', ...usual, knowers: 1, oneTeacherCost: 2000 },
];

/** Like d36: efforts of 8 to 40 hours, one skill an item at level 1 to 3, a third waits for another item. */
const invented = ({ people, items, skills, knowers }: Case, chance: Chance): Problem => {
  const names = Array.from({ length: skills }, (_, at) => `q${at}`);
  const level = Array.from({ length: people }, () =>
    Object.fromEntries(names.map((skill) => [skill, chance() < 0.4 ? 1 : 0])),
  );
  for (const [at, skill] of names.entries())
    for (let k = 0; k < knowers; k += 1)
      level[(at + k * skills + below(2, chance)) % people]![skill] = 3 + below(3, chance);
  return {
    start: 20_760,
    goal: 'value',
    people: level.map(
      (known, at): Person => ({ id: `p${at}`, skills: known, workingTime: { week: [8, 8, 8, 8, 8, 0, 0] } }),
    ),
    items: Array.from({ length: items }, (_, at): Item => {
      const hours = 8 + below(33, chance);
      return {
        id: `i${at}`,
        effort: { low: hours / 2, high: hours * 2 },
        needs: [{ skills: [{ skill: names[below(skills, chance)]!, level: 1 + below(3, chance) }] }],
        costOfDelay: 20 + below(200, chance),
        maySplit: true,
        ...(at > 0 && chance() < 0.33 ? { after: [{ item: `i${below(at, chance)}` }] } : {}),
      };
    }),
  };
};

interface Result {
  readonly delay: number;
  /** Days. */
  readonly makespan: number;
  readonly levels: number;
  readonly oneKnower: number;
  readonly taught: number;
}

/** By item: how many times as long as planned it takes, lognormal around what was estimated. */
const drawnEfforts = ({ items }: Problem, chance: Chance): ReadonlyMap<Item, number> =>
  new Map(
    items.map((item) => {
      const { low, high } = item.effort;
      const normal = normalQuantile(Math.max(1e-9, chance()));
      const drawn = Math.sqrt(low * high) * Math.exp((normal / 2.5631) * Math.log(high / low));
      return [item, drawn / effortAt(item.effort, 0.5)];
    }),
  );

/** The mean over the same fifty draws of luck, in a world where people grow. */
const executed = (assignments: readonly Assignment[], problem: Problem): Result => {
  const chance = seededChance(99);
  const timeline = new Timeline(problem, assignments);
  const sum = {
    delay: 0,
    makespan: 0,
    levels: 0,
    oneKnower: 0,
    taught: assignments.filter(({ isLearner }) => isLearner === true).length,
  };
  for (let run = 0; run < runs; run += 1) {
    const drawn = drawnEfforts(problem, chance);
    sum.delay += timeline.run(Float64Array.from(timeline.items, ({ item }) => drawn.get(item)!)) / runs;
    sum.makespan += timeline.makespan() / 24 / runs;
    const done = timeline.asAssignments(problem);
    const levels = [...levelsAfter(done, knownOf(problem)).levels.values()].flatMap(Object.values<number>);
    sum.levels += levels.reduce((a, b) => a + b, 0) / levels.length / runs;
    sum.oneKnower += twoWhoTeach.broken(done, knownOf(problem)).length / runs;
  }
  return sum;
};

/** Today's levels for good; pace by level is known to both. */
const still = (law: GrowthLaw): GrowthLaw => ({
  ...law,
  hours: Number.POSITIVE_INFINITY,
  halfLife: Number.POSITIVE_INFINITY,
});

const mean = (all: readonly number[]) => all.reduce((a, b) => a + b, 0) / all.length;

const percent = (part: number) => `${(100 * part).toFixed(1)} %`;

const tell = ({ case: name, savesDelay, leastAndMost, knowing, blind }: Told): void =>
  console.log(
    `| ${name} | ${percent(savesDelay)} (${leastAndMost.map(percent).join(', ')}) | ${blind.makespan.toFixed(0)} → ${knowing.makespan.toFixed(0)} | ${blind.levels.toFixed(2)} → ${knowing.levels.toFixed(2)} | ${blind.oneKnower.toFixed(1)} → ${knowing.oneKnower.toFixed(1)} | ${blind.taught.toFixed(0)} → ${knowing.taught.toFixed(0)} |`,
  );

interface Told {
  readonly case: string;
  /** Of the cost of delay, on average over the seeds; and the least and the most. */
  readonly savesDelay: number;
  readonly leastAndMost: readonly number[];
  readonly knowing: Result;
  readonly blind: Result;
}

if (!values.json) {
  console.log(
    '| case | cost of delay saved (least, most) | days, blind → knowing | mean level at the end | skills with fewer than two who can teach | items with a learner |',
  );
  console.log('|---|---|---|---|---|---|');
}

const results = cases
  .filter(({ name }) => values.only === undefined || values.only === name)
  .map((each) => {
    const law = { ...defaultGrowth, ...each.law };
    const pairs = Array.from({ length: seeds }, (_, seed) => {
      const problem = invented(each, seededChance(1000 + seed));
      const planned = (growth: GrowthLaw) =>
        plan(
          { ...problem, growth, weights: { [twoWhoTeach.name]: each.oneTeacherCost ?? 0 } },
          { seed: seed + 1, steps, rules: [twoWhoTeach] },
        ).assignments;
      const knowing = executed(planned(law), { ...problem, growth: law });
      const blind = executed(planned(still(law)), { ...problem, growth: law });
      return { knowing, blind, saves: 1 - knowing.delay / blind.delay };
    });
    const of = (which: 'knowing' | 'blind'): Result => {
      const average = (what: keyof Result) => mean(pairs.map((pair) => pair[which][what]));
      return {
        delay: average('delay'),
        makespan: average('makespan'),
        levels: average('levels'),
        oneKnower: average('oneKnower'),
        taught: average('taught'),
      };
    };
    const saves = pairs.map((pair) => pair.saves);
    const told = {
      case: each.name,
      savesDelay: mean(saves),
      leastAndMost: [Math.min(...saves), Math.max(...saves)],
      knowing: of('knowing'),
      blind: of('blind'),
    };
    if (!values.json) tell(told);
    return told;
  });

if (values.json) console.log(JSON.stringify({ seeds, steps, runs, results }, null, 2));
