import { groupBy } from '../../base/list.ts';
import { type Change, changed } from './change.ts';
import { faultsOf } from './faults.ts';
import { fit } from './fit.ts';
import { hoursOn, type Known, knownOf, meets, needsOf } from './known.ts';
import { PlannedWishes } from './PlannedWishes.ts';
import type { Assignment, Plan } from './plan.ts';
import type { Item, Person, PersonId, Problem } from './problem.ts';
import { allRules } from './rules/index.ts';
import { nearThePlan } from './rules/nearThePlan.ts';
import type { Rule } from './rules/rule.ts';
import { timesOf } from './rules/timesOf.ts';
import { scoreOf } from './scoreOf.ts';
import { inQuarters, Timeline } from './Timeline.ts';

export interface ReplanOptions {
  readonly rules?: readonly Rule[];
  /** What one place that changes hands has to save: money or points, or hours of makespan. Configurable assumption. */
  readonly costOfMove?: number;
  /** Tries of another person on a place, at most. */
  readonly steps?: number;
}

/** A plan after a change, and how it differs from the one before, in sentences. */
export interface Replanned {
  readonly plan: Plan;
  readonly moved: readonly string[];
}

/**
 * Moves as little as possible: the order and all people stay, as far as they still can; places go to others one after
 * the other, the one that saves most first, and only while each saves more than a move costs.
 */
export const replan = (before: Plan, changes: readonly Change[], options: ReplanOptions = {}): Replanned => {
  const problem = changed(before.problem, changes);
  const faults = faultsOf(problem);
  const { rules = allRules } = options;
  const near = nearThePlan(before.assignments);
  const all = [...rules.filter(({ name }) => name !== near.name), near];
  if (faults.length > 0)
    return {
      plan: { ...before, problem, faults, assignments: [], score: scoreOf(problem, [], []) },
      moved: [],
    };
  const known = knownOf(problem);
  const costOfMove = options.costOfMove ?? (problem.goal === 'makespan' ? 4 : near.weight);
  const assignments = new Repair(known, before, rules, costOfMove).run(options.steps ?? 20_000);
  const { bound: _, gap: __, ...rest } = before;
  const plan = { ...rest, problem, faults, assignments, score: scoreOf(problem, assignments, all) };
  return { plan, moved: near.broken(assignments, known).map(({ because }) => because) };
};

/** The plan on the changed problem: who can stays; open places go to whoever fits best, and new items come last. */
const kept = (before: readonly Assignment[], { problem, items, people }: Known): readonly Assignment[] => {
  const times = timesOf(before);
  const end = [...times.values()].reduce((last, { finish }) => Math.max(last, finish), 0);
  const still = before.filter(({ item: id, person: who, need: at }) => {
    const [item, person] = [items.get(id), people.get(who)];
    return item !== undefined && person !== undefined && stays(item, at, person, problem);
  });
  const teams = groupBy(still, ({ item }) => item);
  return problem.items.flatMap((item) => {
    const team = teams.get(item.id) ?? [];
    const learners = team.filter(({ isLearner }) => isLearner === true);
    const left = team.filter(({ isLearner }) => isLearner !== true);
    const taken = new Set(team.map(({ person }) => person));
    const start = times.get(item.id)?.start ?? end;
    const workers = needsOf(item).flatMap((need, at) =>
      Array.from({ length: need.people ?? 1 }, (): Assignment => {
        const stayed = left.findIndex((each) => each.need === at);
        const person =
          (stayed < 0 ? undefined : left.splice(stayed, 1)[0]!.person) ??
          best(item, at, taken, still, problem);
        taken.add(person);
        const hours = inQuarters(hoursOn(item, need, people.get(person)!, problem));
        return { item: item.id, person, need: at, start, finish: start + hours, hours };
      }),
    );
    return [...workers, ...learners];
  });
};

/** Where people grow, whoever was planned may have learned enough by then; the timeline says if not. */
const stays = (item: Item, at: number, person: Person, { growth }: Problem): boolean => {
  const need = needsOf(item)[at];
  const isPinned = item.pinned?.people?.includes(person.id) === true;
  return need !== undefined && (growth !== undefined || isPinned || meets(person, need));
};

const best = (
  item: Item,
  need: number,
  taken: ReadonlySet<PersonId>,
  assignments: readonly Assignment[],
  problem: Problem,
): PersonId => {
  const free = fit({ problem, assignments }, item.id, { need }).find(({ person }) => !taken.has(person));
  return free?.person ?? problem.people.find(({ id }) => !taken.has(id))!.id;
};

/** A day missed, or somebody who does not know enough, costs as much as so many moves. Configurable assumption. */
const movesPerLateDay = 10;

/** Local search by single moves, the best first, until none saves more than it costs. */
class Repair {
  readonly #known: Known;
  readonly #timeline: Timeline;
  readonly #wishes: PlannedWishes;
  readonly #costOfMove: number;
  /** By place: who had it before the first move. */
  readonly #had: Int32Array;
  /** By item of the timeline: when it was to be finished before the change. */
  readonly #planned: readonly number[];

  constructor(known: Known, before: Plan, rules: readonly Rule[], costOfMove: number) {
    const times = timesOf(before.assignments);
    this.#known = known;
    this.#timeline = new Timeline(known.problem, kept(before.assignments, known));
    this.#wishes = new PlannedWishes(known.problem, this.#timeline.assignments, rules);
    this.#costOfMove = costOfMove;
    this.#had = this.#timeline.person.slice();
    this.#planned = this.#timeline.items.map(({ item }) => times.get(item.id)?.finish ?? 0);
  }

  run(steps: number): readonly Assignment[] {
    for (let left = steps; left > 0; ) {
      const now = this.#cost();
      let best = { cost: now - 1e-9, at: -1, person: -1 };
      for (const { at, item, team } of this.#placesInTheWay())
        for (const [person, each] of this.#known.problem.people.entries()) {
          if (team.includes(person) || !meets(each, needsOf(item)[this.#timeline.assignments[at]!.need]!))
            continue;
          if (left-- <= 0) break;
          const cost = this.#costWith(at, person);
          if (cost < best.cost) best = { cost, at, person };
        }
      if (best.at < 0) break;
      this.#put(best.at, best.person);
    }
    this.#timeline.run();
    return this.#timeline.asAssignments(this.#known.problem).toSorted((a, b) => a.start - b.start);
  }

  /** Places of items that are finished later than planned, and all others of the people on those. */
  #placesInTheWay(): readonly {
    readonly at: number;
    readonly item: Item;
    readonly team: readonly number[];
  }[] {
    const { items, person } = this.#timeline;
    const teams = items.map(({ from, to }) => [...person.subarray(from, to)]);
    const late = new Set(
      teams.flatMap((team, index) => (this.#timeline.finishOf(index) > this.#planned[index]! ? team : [])),
    );
    return items.flatMap(({ item, from }, index) =>
      teams[index]!.flatMap((who, k) =>
        late.has(who) &&
        item.pinned?.people === undefined &&
        this.#timeline.assignments[from + k]!.isLearner !== true
          ? [{ at: from + k, item, team: teams[index]! }]
          : [],
      ),
    );
  }

  #put(at: number, person: number): void {
    const { item, need } = this.#timeline.assignments[at]!;
    const { items, problem } = this.#known;
    const what = items.get(item)!;
    this.#wishes.move(item, need, problem.people[this.#timeline.person[at]!]!.id, problem.people[person]!.id);
    this.#timeline.person[at] = person;
    this.#timeline.hours[at] = inQuarters(
      hoursOn(what, needsOf(what)[need]!, problem.people[person]!, problem),
    );
  }

  #costWith(at: number, person: number): number {
    const before = this.#timeline.person[at]!;
    const wished = this.#wishes.total;
    this.#put(at, person);
    const cost = this.#cost() + this.#wishes.total - wished;
    this.#put(at, before);
    return cost;
  }

  /** Delay or makespan, days missed, and places that have changed hands. */
  #cost(): number {
    const { goal, start } = this.#known.problem;
    const delay = this.#timeline.run();
    const late = this.#timeline.items.reduce(
      (sum, { item: { due } }, index) =>
        due === undefined ? sum : sum + Math.max(0, this.#timeline.finishOf(index) / 24 - (due + 1 - start)),
      0,
    );
    const moves = this.#had.reduce(
      (sum, person, at) => (person === this.#timeline.person[at] ? sum : sum + 1),
      0,
    );
    return (
      (goal === 'makespan' ? this.#timeline.makespan() : delay) +
      this.#costOfMove * (moves + movesPerLateDay * (late + this.#timeline.unable))
    );
  }
}
