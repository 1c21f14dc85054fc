import type { Model } from './Model.ts';

/** People who may take exactly the same places are of one kind: which of them takes one makes no difference. */
export interface Kinds {
  /** By kind: who. People who may take no place at all are of none. */
  readonly members: readonly (readonly number[])[];
  /** By pool: the kinds that may take its places. */
  readonly able: readonly (readonly number[])[];
}

/** Some kinds of people, and the pools whose places only they can take. */
export interface Group {
  readonly kinds: ReadonlySet<number>;
  readonly pools: ReadonlySet<number>;
  readonly people: number;
  /** Ticks of work that only they can do, for each of them. */
  readonly load: number;
}

export const kindsOf = ({ people, pool }: Model): Kinds => {
  const poolsOf = Array.from({ length: people }, (): number[] => []);
  const pools = pool.start.length - 1;
  for (let at = 0; at < pools; at += 1)
    for (const person of pool.all.subarray(pool.start[at], pool.start[at + 1])) poolsOf[person]!.push(at);
  const members = new Map<string, number[]>();
  for (const [person, mine] of poolsOf.entries()) {
    const alike = members.get(mine.join());
    if (alike !== undefined) alike.push(person);
    else if (mine.length > 0) members.set(mine.join(), [person]);
  }
  const all = [...members.values()];
  const able = Array.from({ length: pools }, (_, at) =>
    all.flatMap((alike, kind) => (poolsOf[alike[0]!]!.includes(at) ? [kind] : [])),
  );
  return { members: all, able };
};

/** So many groups of a size are looked at, those with the most to do, and so many in all. All there are up to seven pools. */
const widest = 64;
const most = 256;

/**
 * The people of one pool, of two that share somebody, and so on: where pools share nobody, what can be said of both says
 * no more than what can be said of each. Those with the most to do first.
 */
export const groupsOf = (model: Model, kinds: Kinds): readonly Group[] => {
  const { able, members } = kinds;
  const work = new Float64Array(able.length);
  for (let place = 0; place < model.places; place += 1) work[model.poolOf[place]!]! += model.work[place]!;
  const groupOf = (some: Iterable<number>): Group => {
    const inside = new Set(some);
    const pools = new Set(able.flatMap((of, at) => (of.every((kind) => inside.has(kind)) ? [at] : [])));
    const people = [...inside].reduce((sum, kind) => sum + members[kind]!.length, 0);
    return {
      kinds: inside,
      pools,
      people,
      load: [...pools].reduce((sum, at) => sum + work[at]!, 0) / people,
    };
  };
  const grown = (group: Group): Group[] =>
    able
      .filter((of, at) => !group.pools.has(at) && of.some((kind) => group.kinds.has(kind)))
      .map((of) => groupOf([...group.kinds, ...of]));
  const all = new Map<string, Group>();
  const kept = (groups: readonly Group[]): Group[] => {
    const fresh = new Map(groups.map((group) => [[...group.kinds].sort((a, b) => a - b).join(), group]));
    for (const key of all.keys()) fresh.delete(key);
    const busiest = [...fresh].sort(([, a], [, b]) => b.load - a.load).slice(0, widest);
    for (const [key, group] of busiest) all.set(key, group);
    return busiest.map(([, group]) => group);
  };
  for (let level = kept(able.map(groupOf)); level.length > 0 && all.size < most; )
    level = kept(level.flatMap(grown));
  if (all.size >= most) kept([groupOf(members.keys())]);
  return [...all.values()].sort((a, b) => b.load - a.load);
};
