import { inWords } from '../../base/list.ts';
import { type Known, knownOf, needsOf } from './known.ts';
import type { Plan } from './plan.ts';
import type { Person, PersonId, Problem } from './problem.ts';
import { loadsOf, meanWeeks } from './rules/evenness.ts';
import { allRules } from './rules/index.ts';
import { timesOf } from './rules/timesOf.ts';
import { type PlanOptions, plan } from './search/plan.ts';

/** What a plan gives one person, each 0–1. A plan’s sum of them is nobody’s measure: it is about the plan. */
export interface Given {
  readonly stretch: number;
  readonly interest: number;
  readonly load: number;
  readonly grunt: number;
}

/** One of up to five plans between business value and people’s needs. */
export interface Option {
  readonly plan: Plan;
  /** What is earned until the last of these plans is done: cost of delay avoided. */
  readonly value: number;
  /** By person: how well they are served, 0–1. */
  readonly served: ReadonlyMap<PersonId, number>;
  readonly least: number;
}

export interface TradeOffs {
  /** None is better than another in both; the most valuable first. */
  readonly options: readonly Option[];
  /** The part of the value that it costs to serve everybody well enough (Bertsimas, Farias, Trichakis 2011). */
  readonly price: number;
  /** By person: how much the most valuable plan leaves them short. Who is not short is left out. */
  readonly hurt: ReadonlyMap<PersonId, number>;
  readonly verdict: 'no conflict' | 'only apparent' | 'real' | 'cannot be met';
  readonly sentence: string;
}

export interface TradeOffOptions extends Pick<PlanOptions, 'seed' | 'steps'> {
  /** How well everybody is to be served at least, 0–1. Configurable assumption. */
  readonly least?: number;
  /** By person: what matters to them, all alike where not given. Theirs to set. */
  readonly weights?: ReadonlyMap<PersonId, Given>;
}

/** By how much wishes are stressed in each of the searches. */
const stresses = [0, 0.25, 1, 4, 16];

/** Below this part of the value a price is none. Configurable assumption. */
const smallPrice = 0.01;

/** Plans from all for the business to all for people, with the price of serving everybody and who is hurt without. */
export const tradeOffs = (
  problem: Problem,
  { least = 0.5, weights, ...search }: TradeOffOptions = {},
): TradeOffs => {
  const plans = stresses.map((stress) => ({ ...plan(stressed(problem, stress), search), problem }));
  const horizon = plans.reduce((last, { score }) => Math.max(last, score.makespan), 0);
  const all = plans.map((each) => optionOf(each, horizon, weights));
  const options = all
    .filter((one, at) => !all.some((other, index) => beats(other, one, index < at)))
    .sort((a, b) => b.value - a.value);
  const business = options[0]!;
  const fair = options.find((option) => option.least >= least) ?? options.at(-1)!;
  const price = business.value === 0 ? 0 : (business.value - fair.value) / business.value;
  const hurt = new Map(
    [...business.served]
      .filter(([, given]) => given < least)
      .map(([person, given]) => [person, least - given]),
  );
  return { options, price, hurt, ...verdictOf(price, hurt, fair.least >= least) };
};

/** Wishes weigh so many times as much as the team says. */
const stressed = (problem: Problem, stress: number): Problem => ({
  ...problem,
  weights: {
    ...problem.weights,
    ...Object.fromEntries(
      allRules
        .filter(({ kind }) => kind === 'wish')
        .map(({ name, weight }) => [name, stress * (problem.weights?.[name] ?? weight)]),
    ),
  },
});

const beats = (a: Option, b: Option, isEarlier: boolean): boolean =>
  a.value >= b.value && a.least >= b.least && (a.value > b.value || a.least > b.least || isEarlier);

const optionOf = (each: Plan, horizon: number, weights: TradeOffOptions['weights']): Option => {
  const times = timesOf(each.assignments);
  const value = each.problem.items.reduce(
    (sum, { id, costOfDelay = 0 }) =>
      sum + (costOfDelay * (horizon - (times.get(id)?.finish ?? horizon))) / 168,
    0,
  );
  const served = new Map(
    [...givenBy(each)].map(([person, given]) => [person, weighed(given, weights?.get(person))]),
  );
  return { plan: each, value, served, least: Math.min(1, ...served.values()) };
};

const weighed = (given: Given, weights: Given = { stretch: 1, interest: 1, load: 1, grunt: 1 }): number => {
  const parts = Object.keys(given) as (keyof Given)[];
  const sum = parts.reduce((all, part) => all + weights[part], 0);
  return sum === 0 ? 1 : parts.reduce((all, part) => all + weights[part] * given[part], 0) / sum;
};

/** What a plan gives each person: work to grow by, what they wish for, a fair load and a fair part of the grunt work. */
export const givenBy = ({ problem, assignments }: Plan): ReadonlyMap<PersonId, Given> => {
  const known = knownOf(problem);
  const loads = loadsOf(assignments, known, () => true);
  const grunt = loadsOf(assignments, known, ({ kind }) => kind === 'grunt');
  const stretch = loadsOf(assignments, known, ({ kind }) => kind === 'stretch');
  const [mean, meanGrunt] = [meanWeeks(loads), meanWeeks(grunt)];
  const hasStretch = stretch.some(({ hours }) => hours > 0);
  return new Map(
    problem.people.map((person, at) => [
      person.id,
      {
        stretch: hasStretch && stretch[at]!.hours === 0 ? 0 : 1,
        interest: interestOf(person, assignments, known),
        load: atMost(loads[at]!.weeks, mean),
        grunt: atMost(grunt[at]!.weeks, meanGrunt),
      },
    ]),
  );
};

/** 1 up to the mean, then less the more it is. */
const atMost = (weeks: number, mean: number): number => (weeks <= mean ? 1 : mean / weeks);

/** The part of their wishes to learn that are met, less the part of their hours on what they avoid. */
const interestOf = (
  { id, learn = [], avoid = [] }: Person,
  assignments: Plan['assignments'],
  { items }: Known,
): number => {
  const theirs = assignments.filter(({ person }) => person === id);
  const skills = theirs.map(({ item, need, hours }) => ({
    hours,
    skills: needsOf(items.get(item)!)[need]!.skills.map(({ skill }) => skill),
  }));
  const all = skills.reduce((sum, { hours }) => sum + hours, 0);
  const unloved = skills.reduce(
    (sum, each) => (each.skills.some((skill) => avoid.includes(skill)) ? sum + each.hours : sum),
    0,
  );
  const met = learn.filter((skill) => skills.some((each) => each.skills.includes(skill))).length;
  return (learn.length === 0 ? 1 : met / learn.length) * (all === 0 ? 1 : 1 - unloved / all);
};

const verdictOf = (
  price: number,
  hurt: ReadonlyMap<PersonId, number>,
  isMet: boolean,
): Pick<TradeOffs, 'verdict' | 'sentence'> => {
  const who = inWords([...hurt.keys()]);
  const percent = `${(100 * price).toFixed(1)} % of the value`;
  if (hurt.size === 0)
    return {
      verdict: 'no conflict',
      sentence: 'The most valuable plan serves everybody well enough. Take it.',
    };
  if (!isMet)
    return {
      verdict: 'cannot be met',
      sentence: `No plan found serves everybody well enough; the fairest costs ${percent}. ${who} would be short in the most valuable one.`,
    };
  if (price <= smallPrice)
    return {
      verdict: 'only apparent',
      sentence: `Serving ${who} as well costs ${percent}. Take the fair plan.`,
    };
  return {
    verdict: 'real',
    sentence: `Serving ${who} as well costs ${percent}. Decide, write down why, what is owed and when to look again.`,
  };
};
