import { spokenDay } from '../../base/day.ts';
import { count, inWords } from '../../base/list.ts';
import { cyclesIn } from './cyclesIn.ts';
import { knownOf, meets, needsOf } from './known.ts';
import { mostFilled } from './matching.ts';
import type { Item, ItemId, Need, Person, Problem } from './problem.ts';

/** One thing wrong with the data, in words: what, which, what to do. */
export interface Fault {
  readonly kind: FaultKind;
  readonly items: readonly ItemId[];
  readonly message: string;
}

export type FaultKind =
  | 'twice'
  | 'unknown item'
  | 'unknown person'
  | 'unknown skill'
  | 'cycle'
  | 'effort'
  | 'days'
  | 'nobody'
  | 'number';

/** More hours of work than anybody means: 50 people for a year. Configurable assumption. */
const mostHours = 100_000;

/** Everything wrong with a problem, all at once. With none of it, there is a plan. */
export const faultsOf = (problem: Problem): readonly Fault[] => {
  const skills = new Set(problem.people.flatMap(({ skills: known }) => Object.keys(known)));
  const ableFor = ableIn(problem);
  return [
    ...twice('item', problem.items),
    ...twice('person', problem.people),
    ...problem.people.flatMap(faultsOfPerson),
    ...problem.items.flatMap((item) => [
      ...faultsOfEffort(item),
      ...faultsOfDays(item, problem),
      ...faultsOfLinks(item, problem),
      ...needsOf(item).flatMap((need) => faultsOfNeed(item, need, ableFor, skills)),
      ...faultsOfTeam(item, problem, ableFor),
    ]),
    ...cyclesIn(problem.items).map((items) =>
      fault('cycle', items, `${inWords(items)} wait for each other in a circle. Take one of the links away.`),
    ),
  ];
};

const fault = (kind: FaultKind, items: readonly ItemId[], message: string): Fault => ({
  kind,
  items,
  message,
});

const twice = (what: 'item' | 'person', all: readonly { readonly id: string }[]): Fault[] => {
  const seen = new Set<string>();
  const again = new Set(all.map(({ id }) => id).filter((id) => seen.has(id) || !seen.add(id)));
  return [...again].map((id) =>
    fault('twice', what === 'item' ? [id] : [], `Two have the ${what} id ${id}. Give each its own.`),
  );
};

const faultsOfPerson = ({ id, share = 1, workingTime, skills }: Person): Fault[] => {
  const odd = (message: string) => [fault('number', [], `${id}: ${message}`)];
  const week = workingTime?.week ?? [];
  const isHour = (hours: number) => hours >= 0 && hours <= 24;
  return [
    ...(share >= 0 && share <= 1 ? [] : odd(`a share of ${share} is none from 0 to 1.`)),
    ...(week.every(isHour)
      ? []
      : odd(`a day has 0 to 24 hours, not ${inWords(week.filter((hours) => !isHour(hours)).map(String))}.`)),
    ...(Object.values(skills).every(Number.isFinite)
      ? []
      : odd('a level is no number. Give one from 0 to 5.')),
  ];
};

const faultsOfEffort = ({ id, effort: { low, high }, costOfDelay = 0 }: Item): Fault[] => {
  const odd = (kind: FaultKind, message: string) => [fault(kind, [id], `${id}: ${message}`)];
  if (!Number.isFinite(costOfDelay) || costOfDelay < 0)
    return odd('number', `a cost of delay of ${costOfDelay} is no cost. Give 0 or more a week.`);
  if (!(low > 0 && low <= high))
    return odd('effort', `an effort of ${low} to ${high} hours. Give two above 0, the lower first.`);
  if (high > mostHours)
    return odd('effort', `${count(high, 'hour')} is more than anybody plans. Cut it into smaller items.`);
  return [];
};

const faultsOfDays = ({ id, release, due, pinned }: Item, { start }: Problem): Fault[] => {
  const from = Math.max(start, release ?? start, pinned?.start ?? start);
  return due !== undefined && due < from
    ? [
        fault(
          'days',
          [id],
          `${id} is due on ${spokenDay(due)} and cannot begin before ${spokenDay(from)}. Move one of the two.`,
        ),
      ]
    : [];
};

const faultsOfLinks = (item: Item, problem: Problem): Fault[] => {
  const { items, people } = knownOf(problem);
  return [
    ...(item.after ?? []).flatMap(({ item: before, lagDays = 0 }) => [
      ...(items.has(before)
        ? []
        : [
            fault(
              'unknown item',
              [item.id],
              `${item.id} comes after ${before}, which is not here. Add it or take the link away.`,
            ),
          ]),
      ...(lagDays >= 0
        ? []
        : [fault('number', [item.id], `${item.id}: a lag of ${lagDays} days. Give 0 or more.`)]),
    ]),
    ...(item.pinned?.people ?? [])
      .filter((person) => !people.has(person))
      .map((person) =>
        fault(
          'unknown person',
          [item.id],
          `${item.id} is pinned on ${person}, who is not here. Pin it on somebody else.`,
        ),
      ),
  ];
};

/** By need: who can do it, as numbers into the people; found once for all needs that ask for the same. */
const ableIn = ({ people }: Problem): ((need: Need) => readonly number[]) => {
  const working = people.map(worksAtAll);
  const byAsked = new Map<string, readonly number[]>();
  return (need) => {
    const asked = JSON.stringify(need.skills);
    const able =
      byAsked.get(asked) ?? people.flatMap((person, at) => (working[at] && meets(person, need) ? [at] : []));
    byAsked.set(asked, able);
    return able;
  };
};

const faultsOfNeed = (
  item: Item,
  need: Need,
  ableFor: ReturnType<typeof ableIn>,
  skills: ReadonlySet<string>,
): Fault[] => {
  const unknown = need.skills.filter(({ skill }) => !skills.has(skill));
  if (unknown.length > 0)
    return unknown.map(({ skill }) =>
      fault(
        'unknown skill',
        [item.id],
        `${item.id} needs ${skill}, which nobody has. Correct the name, train somebody or drop the item.`,
      ),
    );
  const { people: asked = 1 } = need;
  if (!Number.isInteger(asked) || asked < 1)
    return [fault('number', [item.id], `${item.id}: ${asked} people are asked for. Give 1 or more.`)];
  const able = ableFor(need).length;
  const what = need.skills.map(({ skill, level }) => `${skill} at ${level}`);
  return able >= asked
    ? []
    : [
        fault(
          'nobody',
          [item.id],
          `${item.id} needs ${count(asked, 'person', 'people')}${what.length > 0 ? ` with ${inWords(what)}` : ''}; there ${able === 1 ? 'is 1' : `are ${able}`}. Train or free somebody, or drop the item.`,
        ),
      ];
};

const worksAtAll = ({ share = 1, workingTime }: Person): boolean =>
  share > 0 && (workingTime === undefined || workingTime.week.some((hours) => hours > 0));

/** Each need alone can be met; can all of them, by different people? */
const faultsOfTeam = (item: Item, { people }: Problem, ableFor: ReturnType<typeof ableIn>): Fault[] => {
  const asked = needsOf(item).reduce((sum, need) => sum + (need.people ?? 1), 0);
  if (!(asked > 1 && asked <= people.length))
    return asked > people.length && needsOf(item).length > 1 ? [tooMany(item, asked, people.length)] : [];
  const places = needsOf(item).flatMap((need) => Array.from({ length: need.people ?? 1 }, () => need));
  const filled = mostFilled(places.map(ableFor));
  return filled === places.length ? [] : [tooMany(item, places.length, filled)];
};

const tooMany = ({ id }: Item, places: number, filled: number): Fault =>
  fault(
    'nobody',
    [id],
    `${id} has ${places} places, and people for ${filled} of them at once. Train somebody, or ask for fewer.`,
  );
