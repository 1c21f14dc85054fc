import type { Chance } from '../../../base/chance.ts';
import { type Model, never } from '../Model.ts';
import { Draft } from './Draft.ts';
import { Heap } from './Heap.ts';

/**
 * A first draft: of the items that wait for nothing more, the most urgent goes next, with a little chance; its places,
 * those that fewest can fill first, go to whoever is free first.
 */
export const construct = (model: Model, chance: Chance): Draft => {
  if (model.growing !== undefined) return withoutLearners(construct(model.growing.today, chance), model);
  const draft = new Draft(model);
  const { items, before, next } = model;
  const urgency = urgencyOf(model);
  const spread = 0.1 * urgency.reduce((most, each) => Math.max(most, each), 0);
  const ready = new Heap(urgency.map((each) => -each - spread * chance()));
  const waits = Int32Array.from(
    { length: items },
    (_, item) => before.start[item + 1]! - before.start[item]!,
  );
  for (let item = 0; item < items; item += 1) if (waits[item] === 0) ready.push(item);
  const free = new Float64Array(model.people);
  for (let at = 0; at < items; at += 1) {
    const item = ready.pop();
    draft.put(item, at);
    fill(draft, item, free, chance);
    for (let link = next.start[item]!; link < next.start[item + 1]!; link += 1)
      if (--waits[next.all[link]!]! === 0) ready.push(next.all[link]!);
  }
  return draft;
};

/** Where people grow, one begins with a plan for what they know today, and nobody beside them. */
const withoutLearners = (today: Draft, model: Model): Draft => {
  const draft = new Draft(model);
  for (const [at, item] of today.order.entries()) {
    draft.put(item, at);
    const first = today.model.placeStart[item]!;
    for (let place = model.placeStart[item]!; place < model.placeStart[item + 1]!; place += 1) {
      const { isLearner } = model.growing!.parts[place]!;
      const who = isLearner ? model.people - 1 : today.person[first + place - model.placeStart[item]!]!;
      draft.assign(place, draft.entryOf(place, who));
    }
  }
  return draft;
};

/**
 * Makespan: the time to the end of all that waits for an item, the rule of Kolisch (1996) with the least slack. Value:
 * cost of delay of the item and of what waits for it, by its work (Smith 1956), and the nearer a due day, its own or
 * of what waits for it, the more.
 */
const urgencyOf = (model: Model): Float64Array => {
  const { items, topological, before, delayCost, tail, due } = model;
  if (model.goal === 'makespan') return Float64Array.from(tail);
  const waiting = Float64Array.from(delayCost);
  const wanted = Float64Array.from(due);
  for (const item of topological.toReversed())
    for (let link = before.start[item]!; link < before.start[item + 1]!; link += 1) {
      const earlier = before.all[link]!;
      waiting[earlier]! += waiting[item]! / 2;
      wanted[earlier] = Math.min(wanted[earlier]!, wanted[item]!);
    }
  const most = waiting.reduce((a, b) => Math.max(a, b), 1e-9);
  const worth = Float64Array.from({ length: items }, (_, item) => waiting[item]! / most / tail[item]!);
  const top = worth.reduce((a, b) => Math.max(a, b), 0);
  const soonest = wanted.reduce((a, b) => Math.min(a, b), never);
  return worth.map((each, item) => each + (wanted[item]! < never ? (top * soonest) / wanted[item]! : 0));
};

const fill = (draft: Draft, item: number, free: Float64Array, chance: Chance): void => {
  const { head, placeStart, poolOf, pool } = draft.model;
  const sizeOf = (place: number) => pool.start[poolOf[place]! + 1]! - pool.start[poolOf[place]!]!;
  const places = Array.from(
    { length: placeStart[item + 1]! - placeStart[item]! },
    (_, at) => placeStart[item]! + at,
  );
  if (places.length > 1) places.sort((a, b) => sizeOf(a) - sizeOf(b));
  const holds = new Map<number, number>();
  for (const place of places) {
    const entry = firstFree(draft.model, place, holds, free, chance);
    if (entry < 0) makeRoom(draft, place, holds, new Set());
    else take(draft, place, entry, holds);
  }
  const start = places.reduce((latest, place) => Math.max(latest, free[draft.person[place]!]!), head[item]!);
  for (const place of places) free[draft.person[place]!] = start + draft.ticks[place]!;
};

const take = (draft: Draft, place: number, entry: number, holds: Map<number, number>): void => {
  draft.assign(place, entry);
  holds.set(draft.person[place]!, place);
};

/** Who of a pool would finish first, of those who hold no place of the item yet; −1: nobody is left. */
const firstFree = (
  model: Model,
  place: number,
  holds: ReadonlyMap<number, number>,
  free: Float64Array,
  chance: Chance,
): number => {
  const { pool, poolOf, work, slowness } = model;
  let [best, soonest] = [-1, Number.POSITIVE_INFINITY];
  for (let entry = pool.start[poolOf[place]!]!; entry < pool.start[poolOf[place]! + 1]!; entry += 1) {
    const finish = free[pool.all[entry]!]! + work[place]! * slowness[entry]! + chance() / 2;
    if (finish < soonest && !holds.has(pool.all[entry]!)) [best, soonest] = [entry, finish];
  }
  return best;
};

/** Frees somebody for a place by moving others of the same item along: an augmenting path (Kuhn 1955). */
const makeRoom = (draft: Draft, place: number, holds: Map<number, number>, tried: Set<number>): boolean => {
  const { pool, poolOf } = draft.model;
  for (let entry = pool.start[poolOf[place]!]!; entry < pool.start[poolOf[place]! + 1]!; entry += 1) {
    const person = pool.all[entry]!;
    if (tried.has(person)) continue;
    tried.add(person);
    const held = holds.get(person);
    if (held !== undefined && !makeRoom(draft, held, holds, tried)) continue;
    take(draft, place, entry, holds);
    return true;
  }
  return false;
};
