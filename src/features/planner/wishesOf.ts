import type { Slot } from './compile.ts';
import { ticksOf } from './headsAndTails.ts';
import { hoursAWeek, type Known } from './known.ts';
import { type Model, type Pairs, type Quorums, rowsOf, type WishModel } from './Model.ts';
import type { Item } from './problem.ts';
import type { Place, Rule } from './rules/rule.ts';

type Placed = Pick<Model, 'items' | 'poolOf' | 'pool' | 'work' | 'slowness' | 'perHour'>;

/** Counted in place of never: dearer than anything else, and can be taken off again. */
export const dearest = 1e9;

/** What the rules say beforehand about each person on each place, in numbers. */
export const wishesOf = (
  slots: readonly Slot[],
  placed: Placed,
  rules: readonly Rule[],
  known: Known,
): WishModel => {
  const { people, items, weights, growth } = known.problem;
  const weightOf = ({ name, weight }: Rule) => weights?.[name] ?? weight;
  // Where people grow, who knows enough when is for the decoder to say.
  const weighty = rules.filter(
    (rule) => weightOf(rule) > 0 && (growth === undefined || rule.kind === 'wish'),
  );
  const everywhere: Everywhere = (ask) =>
    slots.map(({ item, asks: need }, place) => {
      const { start, all } = placed.pool;
      const pool = placed.poolOf[place]!;
      const able = all.subarray(start[pool], start[pool + 1]).filter((person) => person < people.length);
      return Array.from(able, (person, at) => {
        const ticks = ticksOf(placed.work[place]! * placed.slowness[start[pool]! + at]!);
        return ask({ item, need, person: people[person]!, hours: ticks / placed.perHour }, person);
      });
    });
  const numbers = (ask: (place: Place) => number) =>
    everywhere(ask).map((amounts) => Float64Array.from(amounts));
  const priced = weighty.filter(({ price }) => price !== undefined);
  return {
    price: numbers((place) =>
      priced.reduce((sum, rule) => sum + Math.min(dearest, weightOf(rule) * rule.price!(place, known)), 0),
    ),
    tallies: weighty
      .filter(({ tally }) => tally !== undefined)
      .map((rule) => ({
        weight: weightOf(rule),
        amount: numbers((place) => rule.tally!(place, known)),
        capacity: Float64Array.from(people, hoursAWeek),
      })),
    quorums: quorumsOf(weighty, weightOf, everywhere, placed.perHour, known),
    pairs: pairsOf(weighty, weightOf, known),
    ...beginsOf(items, weighty, weightOf, placed.perHour),
  };
};

/** By place, then as its pool. */
type Everywhere = <T>(ask: (place: Place, person: number) => T) => T[][];

const none: readonly number[] = [];

const quorumsOf = (
  rules: readonly Rule[],
  weightOf: (rule: Rule) => number,
  everywhere: Everywhere,
  perHour: number,
  known: Known,
): Quorums => {
  const asked = rules
    .filter(({ quorums }) => quorums !== undefined)
    .flatMap((rule) =>
      [...rule.quorums!(known)].map(([name, { people, hours, units }]) => ({
        ...{ rule, name, people, cost: weightOf(rule) * units },
        enough: Math.max(1, Math.ceil(hours * perHour)),
      })),
    );
  const at = new Map(asked.map(({ rule, name }, quorum) => [`${rule.name}\n${name}`, quorum]));
  const counting = [...new Set(asked.map(({ rule }) => rule))];
  const slotAt = new Map<number, number>();
  const quorumOf: number[] = [];
  const slotFor = (quorum: number, person: number): number => {
    const key = quorum * known.problem.people.length + person;
    const slot = slotAt.get(key) ?? quorumOf.push(quorum) - 1;
    slotAt.set(key, slot);
    return slot;
  };
  const slots = everywhere((place, person) => {
    const quorums = counting.flatMap((rule) =>
      rule.countsFor!(place, known).map((name) => at.get(`${rule.name}\n${name}`)!),
    );
    return quorums.length === 0 ? none : quorums.map((quorum) => slotFor(quorum, person));
  });
  return {
    people: Int32Array.from(asked, ({ people }) => people),
    cost: Float64Array.from(asked, ({ cost }) => cost),
    quorumOf: Int32Array.from(quorumOf),
    enough: Int32Array.from(quorumOf, (quorum) => asked[quorum]!.enough),
    slots,
  };
};

const pairsOf = (
  rules: readonly Rule[],
  weightOf: (rule: Rule) => number,
  { problem, ...known }: Known,
): Pairs => {
  const at = new Map(problem.items.map(({ id }, index) => [id, index]));
  const pairs = rules.flatMap((rule) =>
    (rule.together?.({ problem, ...known }) ?? []).map(([one, two]) => ({
      ...{ one: at.get(one)!, two: at.get(two)!, cost: weightOf(rule) },
    })),
  );
  const of: number[][] = problem.items.map(() => []);
  const other: number[][] = problem.items.map(() => []);
  for (const [pair, { one, two }] of pairs.entries())
    for (const [item, its] of [
      [one, two],
      [two, one],
    ] as const) {
      of[item]!.push(pair);
      other[item]!.push(its);
    }
  return { cost: Float64Array.from(pairs, ({ cost }) => cost), of: rowsOf(of), other: rowsOf(other).all };
};

const beginsOf = (
  items: readonly Item[],
  rules: readonly Rule[],
  weightOf: (rule: Rule) => number,
  perHour: number,
): Pick<WishModel, 'begin' | 'awayCost'> => {
  const begins = items.map((item) =>
    rules.flatMap((rule) => {
      const wanted = rule.begins?.(item);
      return wanted === undefined ? [] : [{ at: wanted.at, cost: weightOf(rule) * wanted.units }];
    }),
  );
  return {
    begin: Int32Array.from(begins, ([first]) => Math.round((first?.at ?? 0) * perHour)),
    awayCost: Float64Array.from(begins, ([first]) => (first?.cost ?? 0) / perHour),
  };
};
