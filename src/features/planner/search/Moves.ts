import { below, type Chance } from '../../../base/chance.ts';
import type { Model } from '../Model.ts';
import type { Draft } from './Draft.ts';
import { Wishes } from './Wishes.ts';

/**
 * Small changes of a draft: another person on a place, an item earlier or later in the order, two places that swap
 * their people. Each can be taken back. `try…` answer from which position on the draft has changed, −1 for no change.
 */
export class Moves {
  readonly #draft: Draft;
  readonly #model: Model;
  readonly #chance: Chance;
  /** What the people on their places cost, as it is now. */
  readonly wishes: Wishes;
  /** Places on which somebody else could be. */
  readonly #open: Int32Array;
  /** What was changed, for taking it back: places with the entries before, and one shift. */
  readonly #places = new Int32Array(4);
  readonly #entries = new Int32Array(4);
  #changed = 0;
  #from = -1;
  #to = -1;

  constructor(draft: Draft, chance: Chance) {
    this.#draft = draft;
    this.#model = draft.model;
    this.#chance = chance;
    this.wishes = new Wishes(draft.model);
    for (const [place, entry] of draft.entry.entries())
      this.wishes.count(place, entry, draft.ticks[place]!, 1);
    const { places, poolOf, pool } = draft.model;
    this.#open = Int32Array.from({ length: places }, (_, place) => place).filter(
      (place) => pool.start[poolOf[place]! + 1]! - pool.start[poolOf[place]!]! > 1,
    );
  }

  /** One change at random. */
  tryOne(): number {
    this.#changed = 0;
    this.#from = -1;
    const draw = this.#chance();
    if (draw < reassignShare) return this.#reassign();
    if (draw < reassignShare + shiftShare) return this.#shift();
    return this.#swap();
  }

  takeBack(): void {
    if (this.#from >= 0) this.#draft.shift(this.#to, this.#from);
    while (this.#changed > 0) {
      this.#changed -= 1;
      this.#put(this.#places[this.#changed]!, this.#entries[this.#changed]!);
    }
  }

  #assign(place: number, entry: number): void {
    this.#places[this.#changed] = place;
    this.#entries[this.#changed] = this.#draft.entry[place]!;
    this.#changed += 1;
    this.#put(place, entry);
  }

  #put(place: number, entry: number): void {
    const { entry: entries, ticks } = this.#draft;
    this.wishes.count(place, entries[place]!, ticks[place]!, -1);
    this.#draft.assign(place, entry);
    this.wishes.count(place, entry, ticks[place]!, 1);
  }

  #reassign(): number {
    if (this.#open.length === 0) return -1;
    const place = this.#open[below(this.#open.length, this.#chance)]!;
    return this.#putAnother(place) ? this.#draft.at[this.#model.itemOf[place]!]! : -1;
  }

  /** Somebody else of its pool on a place; on another place of the item already, they trade. */
  #putAnother(place: number): boolean {
    const draft = this.#draft;
    const { pool, poolOf, itemOf } = this.#model;
    const low = pool.start[poolOf[place]!]!;
    const entry = low + below(pool.start[poolOf[place]! + 1]! - low, this.#chance);
    if (pool.all[entry] === draft.person[place]) return false;
    const held = draft.placeOn(itemOf[place]!, pool.all[entry]!);
    if (held >= 0) {
      const back = draft.entryOf(held, draft.person[place]!);
      if (back < 0) return false;
      this.#assign(held, back);
    }
    this.#assign(place, entry);
    return true;
  }

  #shift(): number {
    const draft = this.#draft;
    const item = below(this.#model.items, this.#chance);
    const from = draft.at[item]!;
    let low = draft.earliest(item);
    let high = draft.latest(item);
    if (low >= high) return -1;
    if (this.#chance() < nearShare) {
      low = Math.max(low, from - near);
      high = Math.min(high, from + near);
    }
    const to = low + below(high - low + 1, this.#chance);
    if (to === from) return -1;
    if (this.#chance() < alongShare) {
      const { placeStart, poolOf, pool } = this.#model;
      const place = placeStart[item]! + below(placeStart[item + 1]! - placeStart[item]!, this.#chance);
      if (pool.start[poolOf[place]! + 1]! - pool.start[poolOf[place]!]! > 1) this.#putAnother(place);
    }
    draft.shift(from, to);
    this.#from = from;
    this.#to = to;
    return from < to ? from : to;
  }

  #swap(): number {
    const draft = this.#draft;
    const { itemOf } = this.#model;
    const open = this.#open;
    if (open.length < 2) return -1;
    const one = open[below(open.length, this.#chance)]!;
    const two = open[below(open.length, this.#chance)]!;
    const [here, there] = [itemOf[one]!, itemOf[two]!];
    const [ada, bo] = [draft.person[one]!, draft.person[two]!];
    if (here === there || ada === bo || draft.placeOn(here, bo) >= 0 || draft.placeOn(there, ada) >= 0)
      return -1;
    const boHere = draft.entryOf(one, bo);
    if (boHere < 0) return -1;
    const adaThere = draft.entryOf(two, ada);
    if (adaThere < 0) return -1;
    this.#assign(one, boHere);
    this.#assign(two, adaThere);
    return Math.min(draft.at[here]!, draft.at[there]!);
  }
}

/** Shares of the kinds of change; the rest are swaps. */
const reassignShare = 0.4;
const shiftShare = 0.35;
/** Of the shifts: how many stay near, how near, and how many change a person as well. */
const nearShare = 0.6;
const near = 15;
const alongShare = 0.3;
