import { spokenDay } from '../../base/day.ts';
import { groupBy, inWords } from '../../base/list.ts';
import { faultsOf } from './faults.ts';
import { isImpossible } from './impossible.ts';
import { knownOf, levelOf, needsOf } from './known.ts';
import type { Item, ItemId, Need, PersonId, Problem, SkillAt } from './problem.ts';
import { smallestConflict } from './smallestConflict.ts';

/** One thing that is asked of a plan and could be let go. */
export type Demand =
  | { readonly kind: 'level'; readonly item: ItemId; readonly asked: SkillAt }
  | { readonly kind: 'due' | 'release' | 'pinned' | 'whole'; readonly item: ItemId }
  | { readonly kind: 'after'; readonly item: ItemId; readonly before: ItemId }
  | { readonly kind: 'away'; readonly person: PersonId }
  | { readonly kind: 'done'; readonly item: ItemId };

export interface Conflict {
  /** Together they cannot be; let go any one of them, and nothing is proven against the rest. */
  readonly demands: readonly Demand[];
  /** Proven: no smaller set of demands is in a conflict that one of our proofs finds. */
  readonly isSmallest: boolean;
  readonly sentence: string;
}

/** Faults that say that something is too much to ask, not that the data are wrong. */
const askedTooMuch = ['nobody', 'unknown skill', 'days'];

/** How many proofs the search for a smaller conflict may take; each takes the longer the more items there are. */
const proofsFor = ({ items }: Problem): number => Math.min(300, Math.floor(10_000 / items.length));

/**
 * For a problem that is proven to have no plan: demands in conflict of which none can be left out, in words; the smallest
 * such set where that can be proven with few proofs. A deletion filter (Chinneck and Dravnieks 1991) finds the first.
 * Undefined where nothing is proven, or the data have other faults, which come first.
 */
export const conflict = (problem: Problem): Conflict | undefined => {
  if (faultsOf(problem).some(({ kind }) => !askedTooMuch.includes(kind)) || !isImpossible(problem))
    return undefined;
  const all = demandsOf(problem);
  const isConflict = (kept: readonly Demand[]) => isImpossible(asking(problem, kept));
  const first = filtered(all, isConflict);
  // A pin also lets somebody do what they lack, so that less may be possible without it.
  const { demands, isSmallest } = all.some(({ kind }) => kind === 'pinned')
    ? { demands: first, isSmallest: false }
    : smallestConflict(
        all,
        first,
        [...groupBy(all, ({ kind }) => kind).values()],
        isConflict,
        proofsFor(problem),
      );
  return { demands, isSmallest, sentence: sentenceOf(demands, problem) };
};

/** Halves first, then ever smaller parts: as few proofs as the size of the conflict allows. */
const filtered = (
  all: readonly Demand[],
  isConflict: (kept: readonly Demand[]) => boolean,
): readonly Demand[] => {
  let kept = all;
  for (let size = Math.ceil(all.length / 2); ; size = Math.ceil(size / 2)) {
    for (let at = kept.length - size; at > -size; at -= size) {
      const without = [...kept.slice(0, Math.max(0, at)), ...kept.slice(at + size)];
      if (without.length < kept.length && isConflict(without)) kept = without;
    }
    if (size === 1) return kept;
  }
};

/** What is first in the list is let go last: the work itself and the people last of all. */
const demandsOf = ({ items, people }: Problem): readonly Demand[] => [
  ...items.map(({ id }): Demand => ({ kind: 'done', item: id })),
  ...items.flatMap((item) =>
    needsOf(item).flatMap(({ skills }) =>
      skills.map((asked): Demand => ({ kind: 'level', item: item.id, asked })),
    ),
  ),
  ...items.flatMap(({ id, due }): Demand[] => (due === undefined ? [] : [{ kind: 'due', item: id }])),
  ...items.flatMap(({ id, after = [] }) =>
    after.map(({ item }): Demand => ({ kind: 'after', item: id, before: item })),
  ),
  ...items.flatMap(({ id, release }): Demand[] =>
    release === undefined ? [] : [{ kind: 'release', item: id }],
  ),
  ...items.flatMap(({ id, pinned }): Demand[] =>
    pinned === undefined ? [] : [{ kind: 'pinned', item: id }],
  ),
  ...people.flatMap(({ id, workingTime }): Demand[] =>
    (workingTime?.away ?? []).length > 0 ? [{ kind: 'away', person: id }] : [],
  ),
  ...items.flatMap(({ id, maySplit = false }): Demand[] => (maySplit ? [] : [{ kind: 'whole', item: id }])),
];

/** The problem with these demands alone. */
const asking = (problem: Problem, demands: readonly Demand[]): Problem => {
  const keys = new Set(demands.map(keyOf));
  const has = (demand: Demand) => keys.has(keyOf(demand));
  const items = problem.items.filter(({ id }) => has({ kind: 'done', item: id }));
  const ids = new Set(items.map(({ id }) => id));
  return {
    ...problem,
    items: items.map((item) => itemAsking(item, has, ids)),
    people: problem.people.map((person) =>
      person.workingTime === undefined || has({ kind: 'away', person: person.id })
        ? person
        : { ...person, workingTime: { ...person.workingTime, away: [] } },
    ),
  };
};

const itemAsking = (item: Item, has: (demand: Demand) => boolean, ids: ReadonlySet<ItemId>): Item => {
  const { release, due, pinned, after = [], ...rest } = item;
  const asked = (need: Need): Need => ({
    ...need,
    skills: need.skills.filter((at) => has({ kind: 'level', item: item.id, asked: at })),
  });
  return {
    ...rest,
    needs: item.needs.map(asked),
    after: after.filter(
      (link) => ids.has(link.item) && has({ kind: 'after', item: item.id, before: link.item }),
    ),
    maySplit: item.maySplit === true || !has({ kind: 'whole', item: item.id }),
    ...(release !== undefined && has({ kind: 'release', item: item.id }) ? { release } : {}),
    ...(due !== undefined && has({ kind: 'due', item: item.id }) ? { due } : {}),
    ...(pinned !== undefined && has({ kind: 'pinned', item: item.id }) ? { pinned } : {}),
  };
};

const keyOf = (demand: Demand): string =>
  JSON.stringify([
    demand.kind,
    'item' in demand ? demand.item : demand.person,
    'asked' in demand ? demand.asked : 'before' in demand ? demand.before : '',
  ]);

const of = <Kind extends Demand['kind']>(demands: readonly Demand[], kind: Kind) =>
  demands.filter((demand): demand is Extract<Demand, { kind: Kind }> => demand.kind === kind);

/** `nobody here has Kafka at 3 before 1 March 2027; train Bo or drop item 14` */
const sentenceOf = (demands: readonly Demand[], problem: Problem): string => {
  const { items } = knownOf(problem);
  const levels = of(demands, 'level');
  const dues = of(demands, 'due');
  const works = of(demands, 'done').map(({ item }) => item);
  const by = dues.map(({ item }) => spokenDay(items.get(item)!.due!));
  const until = by.length === 0 ? '' : ` until ${inWords([...new Set(by)])}`;
  const asked = [...new Set(levels.map(({ asked: { skill, level } }) => `${skill} at ${level}`))];
  const isMissing = levels.length > 0 && levels.length === 1 && works.length === 1 && dues.length === 0;
  const what = isMissing
    ? `nobody here has ${inWords(asked)}${until}`
    : `${inWords(works)} cannot ${works.length > 1 ? 'all ' : ''}be done${until}${asked.length > 0 ? ` by those who have ${inWords(asked)}` : ''}`;
  return `${what}${inBetween(demands, problem)}; ${inChoice(waysOut(demands, problem))}`;
};

/** What else stands in the way. */
const inBetween = (demands: readonly Demand[], { people }: Problem): string => {
  const away = of(demands, 'away').map(({ person }) => people.find(({ id }) => id === person)!.id);
  const said = [
    ...of(demands, 'after').map(({ item, before }) => `${item} comes after ${before}`),
    ...of(demands, 'release').map(({ item }) => `${item} may not begin earlier`),
    ...of(demands, 'pinned').map(({ item }) => `${item} is pinned`),
    ...(away.length > 0 ? [`${inWords(away)} ${away.length === 1 ? 'is' : 'are'} away`] : []),
  ];
  return said.length === 0 ? '' : `, as ${inWords(said)}`;
};

const waysOut = (demands: readonly Demand[], problem: Problem): readonly string[] => [
  ...new Set([
    ...of(demands, 'level').flatMap(({ asked }) =>
      nearest(asked, problem).map((person) => `train ${person}`),
    ),
    ...of(demands, 'due').map(({ item }) => `move the day of ${item}`),
    ...of(demands, 'after').map(({ item, before }) => `let ${item} begin without ${before}`),
    ...of(demands, 'pinned').map(({ item }) => `free ${item} of its pin`),
    ...of(demands, 'done').map(({ item }) => `drop ${item}`),
  ]),
];

/** Who is nearest to a level without having it. */
const nearest = ({ skill, level }: SkillAt, { people }: Problem): readonly PersonId[] => {
  const short = people.filter((person) => levelOf(person, skill) < level);
  return short
    .toSorted((a, b) => levelOf(b, skill) - levelOf(a, skill))
    .slice(0, 1)
    .map(({ id }) => id);
};

const inChoice = (ways: readonly string[]): string =>
  ways.length <= 1 ? (ways[0] ?? '') : `${ways.slice(0, -1).join(', ')} or ${ways.at(-1)}`;
