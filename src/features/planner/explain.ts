import { spokenDay } from '../../base/day.ts';
import { inWords } from '../../base/list.ts';
import { hoursOn, type Known, knownOf, meets, needsOf } from './known.ts';
import { levelsAfter, type Step } from './levelsAfter.ts';
import { PlannedWishes } from './PlannedWishes.ts';
import type { Assignment, Clock, Plan } from './plan.ts';
import type { Guessable, Hours, Item, ItemId, PersonId } from './problem.ts';
import { allRules } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';
import { slackOf } from './slack.ts';
import { inQuarters, Timeline } from './Timeline.ts';
import { dearest } from './wishesOf.ts';

/** What another person on the same place would change, everything else staying as it is. Hours on the clock. */
export interface Instead {
  readonly person: PersonId;
  readonly itemLater: Clock;
  readonly endLater: Clock;
  /** Cost of delay, and what wishes say; below 0 it would be cheaper. */
  readonly costMore: number;
  readonly because: string;
}

export interface Explanation {
  readonly assignment: Assignment;
  /** Why this person, in sentences. */
  readonly because: readonly string[];
  /** Who else could, the cheapest first. */
  readonly others: readonly Instead[];
  readonly learns: readonly Step[];
  /** Working hours that it may begin later without moving anything that matters. */
  readonly slack: Hours;
  readonly guessed: readonly Guessable[];
}

/** Why these people are on an item, who else could be, what they learn, and how much room there is. */
export const explain = (
  plan: Plan,
  id: ItemId,
  rules: readonly Rule[] = allRules,
): readonly Explanation[] => {
  const known = knownOf(plan.problem);
  const item = known.items.get(id);
  if (item === undefined) return [];
  const { lessons } = levelsAfter(plan.assignments, known);
  const slack = slackOf(plan).get(id)?.hours ?? 0;
  return plan.assignments
    .filter((assignment) => assignment.item === id)
    .map((assignment) => {
      const others = othersFor(plan, item, assignment, rules);
      const learns = lessons.get(assignment)?.steps ?? [];
      return {
        ...{ assignment, others, learns, slack, guessed: item.guessed ?? [] },
        because: [
          ...whyThem(item, assignment, others, known),
          ...learns.map(learning(assignment)),
          ...room(assignment, slack, plan),
          ...guesses(item),
        ],
      };
    });
};

const othersFor = (
  plan: Plan,
  item: Item,
  { person: who, need: needAt }: Assignment,
  rules: readonly Rule[],
): readonly Instead[] => {
  const { problem } = plan;
  const need = needsOf(item)[needAt]!;
  const timeline = new Timeline(problem, plan.assignments);
  const team = plan.assignments.filter((each) => each.item === item.id).map(({ person }) => person);
  const wishes = new PlannedWishes(problem, plan.assignments, rules);
  const now = outcome(timeline, item);
  const at = timeline.assignments.findIndex((each) => each.item === item.id && each.person === who);
  return problem.people
    .filter(
      (person) =>
        !team.includes(person.id) && meets(person, need) && item.pinned?.people?.includes(who) !== true,
    )
    .flatMap((person): Instead[] => {
      timeline.person[at] = problem.people.indexOf(person);
      timeline.hours[at] = inQuarters(hoursOn(item, need, person, problem));
      const then = outcome(timeline, item);
      const wished = wishes.wouldCost(item.id, needAt, who, person.id);
      const change = {
        itemLater: then.finish - now.finish,
        endLater: then.end - now.end,
        costMore: then.delay - now.delay + wished,
      };
      return wished < dearest
        ? [{ person: person.id, ...change, because: inSentence(person.id, item, change) }]
        : [];
    })
    .sort((a, b) => a.costMore - b.costMore || a.endLater - b.endLater || a.itemLater - b.itemLater);
};

const outcome = (timeline: Timeline, item: Item) => {
  const delay = timeline.run();
  const index = timeline.items.findIndex((each) => each.item === item);
  return { finish: timeline.finishOf(index), end: timeline.makespan(), delay };
};

const days = (hours: Clock): string =>
  `${Math.abs(hours / 24).toFixed(1)} days ${hours > 0 ? 'later' : 'earlier'}`;

/** Less than this is not worth telling. */
const anHour = 1.2;

const inSentence = (
  person: PersonId,
  { id }: Item,
  { itemLater, endLater, costMore }: Pick<Instead, 'itemLater' | 'endLater' | 'costMore'>,
): string => {
  const changes = [
    ...(Math.abs(itemLater) < anHour ? [] : [`finish ${id} ${days(itemLater)}`]),
    ...(Math.abs(endLater) < anHour ? [] : [`end the plan ${days(endLater)}`]),
    ...(Math.abs(costMore) < 0.5
      ? []
      : [`cost ${Math.abs(costMore).toFixed(0)} ${costMore > 0 ? 'more' : 'less'}`]),
  ];
  return changes.length === 0 ? `${person} would do as well` : `${person} would ${inWords(changes)}`;
};

const whyThem = (
  item: Item,
  { person, need }: Assignment,
  others: readonly Instead[],
  { people }: Known,
): string[] => {
  const asked = needsOf(item)[need]!.skills.map(({ skill, level }) => `${skill} at ${level}`);
  if (item.pinned?.people?.includes(person)) return [`${person} is pinned on ${item.id}`];
  if (others.length === 0)
    return [
      asked.length > 0 ? `nobody else who is free for it has ${inWords(asked)}` : `nobody else is left`,
    ];
  const wished = needsOf(item)
    [need]!.skills.map(({ skill }) => skill)
    .filter((skill) => people.get(person)!.learn?.includes(skill));
  return [
    ...(asked.length > 0 ? [`${person} has ${inWords(asked)}`] : []),
    ...(wished.length > 0 ? [`${person} wishes to learn ${inWords(wished)}`] : []),
    `instead, ${others[0]!.because}`,
  ];
};

const learning =
  ({ person }: Assignment) =>
  ({ skill, before, after, isTaught }: Step): string =>
    `${person} goes from ${before.toFixed(1)} to ${after.toFixed(1)} in ${skill}${isTaught ? ', beside somebody who knows it' : ''}`;

const room = ({ item, start }: Assignment, slack: Hours, { problem }: Plan): string[] => [
  slack === 0
    ? `${item} decides when the plan ends or a day is held: it begins on ${spokenDay(problem.start + Math.floor(start / 24))} or all moves`
    : `${item} may begin up to ${slack} working hours later`,
];

const guesses = ({ guessed = [] }: Item): string[] =>
  guessed.length === 0 ? [] : [`guessed, not known: ${inWords(guessed)}`];
