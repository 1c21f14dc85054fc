import { groupsOf, kindsOf } from '../groups.ts';
import type { Model } from '../Model.ts';

/** What items share: never may those that run together ask for more than there is. */
export interface Bottleneck {
  readonly capacity: number;
  /** By item. */
  readonly asked: Int32Array;
  /** Who it is made of; empty: items of which no two can run at once. */
  readonly people: readonly number[];
}

/** So many groups of people are looked at, those with the most to do. */
const mostGroups = 24;

/**
 * Groups of people, by what only they can do; and sets of items of which no two can run at once, because one waits for
 * the other or both together ask a group for too much. One such set is grown from each item, the longest items first.
 */
export const bottlenecksOf = (model: Model, least: Int32Array): readonly Bottleneck[] => {
  const kinds = kindsOf(model);
  const groups = groupsOf(model, kinds)
    .slice(0, mostGroups)
    .map(({ kinds: inside, pools, people: capacity }) => {
      const asked = new Int32Array(model.items);
      for (let place = 0; place < model.places; place += 1)
        if (pools.has(model.poolOf[place]!)) asked[model.itemOf[place]!]! += 1;
      return { capacity, asked, people: [...inside].flatMap((kind) => kinds.members[kind]!) };
    });
  const waits = waitsOf(model);
  const apart = (one: number, other: number): boolean =>
    waits[one]!.has(other) ||
    waits[other]!.has(one) ||
    groups.some(({ asked, capacity }) => asked[one]! + asked[other]! > capacity);
  return [...groups, ...apartSets(least, apart)];
};

const apartSets = (
  least: Int32Array,
  apart: (one: number, other: number) => boolean,
): readonly Bottleneck[] => {
  const byLength = [...least.keys()].sort((a, b) => least[b]! - least[a]!);
  const sets = new Map<string, Bottleneck>();
  for (const first of byLength) {
    const set = [first];
    for (const item of byLength) if (item !== first && set.every((each) => apart(each, item))) set.push(item);
    const asked = new Int32Array(least.length);
    for (const item of set) asked[item] = 1;
    if (set.length > 2) sets.set(asked.join(), { capacity: 1, asked, people: [] });
  }
  return [...sets.values()];
};

/** By item: all it waits for, through others too. */
const waitsOf = ({ items, topological, before }: Model): readonly ReadonlySet<number>[] => {
  const waits = Array.from({ length: items }, () => new Set<number>());
  for (const item of topological)
    for (const earlier of before.all.subarray(before.start[item], before.start[item + 1])) {
      waits[item]!.add(earlier);
      for (const each of waits[earlier]!) waits[item]!.add(each);
    }
  return waits;
};
