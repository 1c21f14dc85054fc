import { count, groupBy } from '../../../base/list.ts';
import { hoursOn, type Known, needsOf } from '../known.ts';
import { levelsAfter } from '../levelsAfter.ts';
import type { Assignment } from '../plan.ts';
import type { Hours, Item } from '../problem.ts';
import type { Breach, Rule } from './rule.ts';

/** Every place of every item is filled, by different people, for all of its hours, and they begin together. */
export const staffed: Rule = {
  name: 'staffed',
  kind: 'must',
  weight: 1,
  broken: (assignments, known) => {
    const byItem = groupBy(assignments, ({ item }) => item);
    const asked = hoursAsked(assignments, known);
    return known.problem.items.flatMap((item) => [
      ...openPlaces(item, byItem.get(item.id) ?? []),
      ...notTogether(item, byItem.get(item.id) ?? []),
      ...shortHours(item, byItem.get(item.id) ?? [], asked),
    ]);
  },
};

const openPlaces = (item: Item, team: readonly Assignment[]): Breach[] => {
  const people = team.map(({ person }) => person);
  const workers = team.filter(({ isLearner }) => isLearner !== true);
  const unasked = team.filter(({ need }) => needsOf(item)[need] === undefined).length;
  const open = needsOf(item).reduce(
    (sum, { people: asked = 1 }, at) =>
      sum +
      Math.abs(asked - new Set(workers.filter(({ need }) => need === at).map(({ person }) => person)).size),
    unasked,
  );
  const twice = people.length - new Set(people).size;
  return [
    ...(open > 0
      ? [breach(open, item, people, `${item.id} has ${count(open, 'place')} not rightly filled`)]
      : []),
    ...(twice > 0 ? [breach(twice, item, people, `somebody fills two places of ${item.id}`)] : []),
  ];
};

const notTogether = (item: Item, team: readonly Assignment[]): Breach[] => {
  const starts = team.map(({ start }) => start);
  const apart = Math.max(...starts) - Math.min(...starts);
  return apart > 0
    ? [
        breach(
          apart,
          item,
          team.map(({ person }) => person),
          `who works on ${item.id} does not begin together`,
        ),
      ]
    : [];
};

/** What each has to work: by what they know today, or as the item begins where people grow. */
const hoursAsked = (assignments: readonly Assignment[], known: Known): ((each: Assignment) => Hours) => {
  const { items, people, problem } = known;
  if (problem.growth !== undefined) {
    const { lessons } = levelsAfter(assignments, known);
    return (each) => lessons.get(each)!.hours;
  }
  return ({ item: id, need, person }) => {
    const item = items.get(id)!;
    const asked = needsOf(item)[need];
    return asked === undefined ? 0 : hoursOn(item, asked, people.get(person)!, problem);
  };
};

const shortHours = (item: Item, team: readonly Assignment[], asked: (each: Assignment) => Hours): Breach[] =>
  team.flatMap((each) => {
    const { person, hours } = each;
    const short = asked(each) - hours;
    return short > rounding
      ? [breach(short, item, [person], `${person} has ${hours} hours on ${item.id} and needs ${short} more`)]
      : [];
  });

/** A plan counts in hours or quarters of an hour, and rounds up. */
const rounding = 1e-6;

const breach = (units: number, { id }: Item, people: readonly string[], because: string): Breach => ({
  units,
  items: [id],
  people,
  because,
});
