import { below, type Chance } from '../../../../base/chance.ts';
import type { Model } from '../../Model.ts';
import { construct } from '../construct.ts';
import type { Draft } from '../Draft.ts';
import type { Walk } from '../Walk.ts';
import { Team } from './Team.ts';

/**
 * Walks over the order of items, and over whom to take first; the team finds itself. For makespans of items that take
 * several people, where to say outright who is on which place leaves too little open.
 */
export class TeamWalk implements Walk {
  makespan = 0;
  readonly #draft: Draft;
  readonly #team: Team;
  readonly #target: number;
  readonly #chance: Chance;
  /** The change: an item from one position to another, or two people who swap their ranks. */
  #shifted = false;
  #from = -1;
  #to = -1;

  constructor(model: Model, target: number, chance: Chance) {
    this.#draft = construct(model, chance);
    this.#team = new Team(model, chance);
    this.#target = target;
    this.#chance = chance;
  }

  start(): number {
    return this.#decode(Number.POSITIVE_INFINITY);
  }

  change(limit: number): number {
    this.#from = this.#to;
    this.#shifted = this.#chance() >= rankShare;
    if (!(this.#shifted ? this.#shift() : this.#swap())) return Number.POSITIVE_INFINITY;
    return this.#decode(limit);
  }

  accept(): void {}

  takeBack(): void {
    if (this.#from === this.#to) return;
    if (this.#shifted) this.#draft.shift(this.#to, this.#from);
    else this.#team.swapRanks(this.#from, this.#to);
  }

  /** Items by start: then each is as early as its people allow, whoever relieved whom. */
  save(into: Draft): void {
    const { model, order } = this.#draft;
    const { start, who } = this.#team;
    for (const [at, item] of order.toSorted((a, b) => start[a]! - start[b]!).entries()) into.put(item, at);
    for (let place = 0; place < model.places; place += 1)
      into.assign(place, into.entryOf(place, who[place]!));
  }

  #shift(): boolean {
    const draft = this.#draft;
    const item = below(draft.model.items, this.#chance);
    const low = draft.earliest(item);
    this.#from = draft.at[item]!;
    this.#to = low + below(draft.latest(item) - low + 1, this.#chance);
    if (this.#from === this.#to) return false;
    draft.shift(this.#from, this.#to);
    return true;
  }

  #swap(): boolean {
    const { people } = this.#draft.model;
    this.#from = below(people, this.#chance);
    this.#to = below(people, this.#chance);
    if (this.#from === this.#to) return false;
    this.#team.swapRanks(this.#from, this.#to);
    return true;
  }

  /** By how much people finish beyond the target, on average, weighed; and by how much the makespan passes it. */
  #decode(limit: number): number {
    const team = this.#team;
    const { order, model } = this.#draft;
    const { before, lag, release, items, people } = model;
    const target = this.#target;
    team.clear();
    let makespan = 0;
    for (let k = 0; k < items; k += 1) {
      const item = order[k]!;
      let start = release[item]!;
      for (let link = before.start[item]!; link < before.start[item + 1]!; link += 1)
        start = Math.max(start, team.finish[before.all[link]!]! + lag[link]!);
      team.place(item, start);
      if (team.finish[item]! > makespan) makespan = team.finish[item]!;
      if (makespan - target > limit) return Number.POSITIVE_INFINITY;
    }
    this.makespan = makespan;
    let over = 0;
    for (let person = 0; person < people; person += 1) over += Math.max(0, team.free[person]! - target);
    return (overrunWeight * over) / people + Math.max(0, makespan - target);
  }
}

/** How many of the changes are of rank. */
const rankShare = 0.1;
const overrunWeight = 30;
