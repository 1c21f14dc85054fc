import { groupBy } from '../../base/list.ts';
import { remembered } from '../../base/remember.ts';
import { compile } from './compile.ts';
import type { Assignment } from './plan.ts';
import type { ItemId, PersonId, Problem } from './problem.ts';
import type { Rule } from './rules/rule.ts';
import { Draft } from './search/Draft.ts';
import { Wishes } from './search/Wishes.ts';

/** What wishes say about who is on which place of a plan, and would say of others, as the search counts it. */
export class PlannedWishes {
  readonly #draft: Draft;
  readonly #wishes: Wishes;
  readonly #person: ReadonlyMap<PersonId, number>;
  readonly #places: ReadonlyMap<string, readonly number[]>;

  /** @param assignments Those of learners are left out. */
  constructor(problem: Problem, assignments: readonly Assignment[], rules: readonly Rule[]) {
    const model = modelOf(problem)(rules);
    const { itemOf, needOf } = model;
    this.#draft = new Draft(model);
    this.#wishes = new Wishes(model);
    this.#person = new Map(problem.people.map(({ id }, at) => [id, at]));
    this.#places = groupBy(itemOf.keys(), (place) =>
      keyOf(problem.items[itemOf[place]!]!.id, needOf[place]!),
    );
    for (const { item, need, person, isLearner } of assignments)
      if (isLearner !== true) this.move(item, need, undefined, person);
  }

  /** What all wishes cost. */
  get total(): number {
    return this.#wishes.total;
  }

  /** Somebody takes a place of a need in place of somebody else. Nobody: `undefined`. */
  move(item: ItemId, need: number, from: PersonId | undefined, to: PersonId | undefined): void {
    const draft = this.#draft;
    const had = from === undefined ? -1 : this.#person.get(from)!;
    const place = (this.#places.get(keyOf(item, need)) ?? []).find((each) =>
      had < 0 ? draft.entry[each]! < 0 : draft.entry[each]! >= 0 && draft.person[each] === had,
    );
    if (place === undefined) return;
    if (draft.entry[place]! >= 0) this.#wishes.count(place, draft.entry[place]!, draft.ticks[place]!, -1);
    const entry = to === undefined ? -1 : draft.entryOf(place, this.#person.get(to)!);
    if (entry < 0) draft.entry[place] = -1;
    else {
      draft.assign(place, entry);
      this.#wishes.count(place, entry, draft.ticks[place]!, 1);
    }
  }

  /** What it would cost more, below 0 less, if they did. */
  wouldCost(item: ItemId, need: number, from: PersonId | undefined, to: PersonId): number {
    const before = this.total;
    this.move(item, need, from, to);
    const after = this.total;
    this.move(item, need, to, from);
    return after - before;
  }
}

/** Where people grow, musts are not for today's levels to say. */
const modelOf = remembered((problem: Problem) =>
  remembered((rules: readonly Rule[]) =>
    compile(
      loosened(problem),
      rules.filter(({ kind }) => problem.growth === undefined || kind === 'wish'),
    ),
  ),
);

/** Everybody who has what a place asks for may be asked about, whoever is pinned; how levels grow is not asked. */
const loosened = ({ growth: _, ...problem }: Problem): Problem => {
  const ids = new Set(problem.items.map(({ id }) => id));
  return {
    ...problem,
    goal: 'value',
    items: problem.items.map(({ pinned: __, after = [], ...item }) => ({
      ...item,
      after: after.filter((link) => ids.has(link.item)),
    })),
  };
};

const keyOf = (item: ItemId, need: number): string => `${item}\n${need}`;
