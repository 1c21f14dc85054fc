import { below, type Chance } from '../../../../base/chance.ts';
import { groupsOf, kindsOf } from '../../groups.ts';
import type { Model } from '../../Model.ts';
import { construct } from '../construct.ts';
import { Draft } from '../Draft.ts';
import { MakespanDecoder } from '../MakespanDecoder.ts';
import type { Walk } from '../Walk.ts';
import { horizonOf, Outline } from './Outline.ts';
import { Staffing } from './Staffing.ts';

/**
 * Walks over the order of items. Their times come first, as if people could take over from each other at any moment;
 * once the makespan is better than any before, people are looked for, and what they are short of is the cost. So who
 * does what stays open until all times are known.
 */
export class OutlineWalk implements Walk {
  makespan = Number.POSITIVE_INFINITY;
  readonly #draft: Draft;
  readonly #outline: Outline;
  readonly #staffing: Staffing;
  readonly #chance: Chance;
  /** The last plan that came out. */
  readonly #plan: Draft;
  /** What one empty place costs. */
  readonly #emptyCost: number;
  /** Shortfalls known, by a hash of the times; and the times they are of. */
  readonly #hashes = new Int32Array(remembered);
  readonly #shortfalls = new Int32Array(remembered).fill(-1);
  /** The change: an item from one position to another, or a held one (at −1) from one moment to another. */
  #held = -1;
  #from = -1;
  #to = -1;
  /** All is in time, and only people are missing: as last tried, and as accepted. */
  #fits = false;
  #isFit = false;

  /** @param best The makespan to beat. */
  constructor(model: Model, best: number, chance: Chance) {
    const kinds = kindsOf(model);
    const groups = groupsOf(model, kinds).slice(0, mostGroups);
    this.#draft = construct(model, chance);
    this.#plan = new Draft(model);
    this.#outline = new Outline(model, groups);
    this.#outline.target = Math.min(best - 1, horizonOf(model));
    this.#staffing = new Staffing(model, kinds, groups, chance);
    this.#chance = chance;
    this.#emptyCost = (emptyWeight * model.work.reduce((a, b) => a + b, 0)) / model.places;
  }

  start(): number {
    return this.#decode(Number.POSITIVE_INFINITY);
  }

  change(limit: number): number {
    const isHold = this.#chance() < (this.#isFit ? holdShare : releaseShare);
    if (!(isHold ? this.#hold() : this.#shift())) return Number.POSITIVE_INFINITY;
    return this.#decode(limit);
  }

  accept(): void {
    this.#isFit = this.#fits;
  }

  takeBack(): void {
    if (this.#held >= 0) this.#outline.notBefore[this.#held] = this.#from;
    else if (this.#from !== this.#to) this.#draft.shift(this.#to, this.#from);
  }

  /** From now on only what is better is good enough: start again. */
  save(into: Draft): void {
    into.copy(this.#plan);
    this.#outline.target = this.makespan - 1;
  }

  #shift(): boolean {
    const draft = this.#draft;
    const item = below(draft.model.items, this.#chance);
    const low = draft.earliest(item);
    this.#held = -1;
    this.#from = draft.at[item]!;
    this.#to = low + below(draft.latest(item) - low + 1, this.#chance);
    if (this.#from === this.#to) return false;
    draft.shift(this.#from, this.#to);
    return true;
  }

  /** An item waits though it could begin, for then there may be people; or it waits no more. */
  #hold(): boolean {
    const { notBefore, start } = this.#outline;
    const item = below(start.length, this.#chance);
    this.#held = item;
    this.#from = notBefore[item]!;
    const waits = this.#isFit && (this.#from === 0 || this.#chance() < 0.5);
    const slack = this.#outline.slack(item);
    if (waits && slack <= 0) return false;
    this.#to = waits ? start[item]! + 1 + below(slack, this.#chance) : 0;
    notBefore[item] = this.#to;
    return this.#from !== this.#to;
  }

  #decode(limit: number): number {
    this.makespan = Number.POSITIVE_INFINITY;
    const late = this.#outline.decode(this.#draft.order, limit);
    this.#fits = late === 0;
    return late > 0 ? late : this.#emptyCost * this.#shortfall();
  }

  /** How many places stay empty; if none, there is a plan. */
  #shortfall(): number {
    const { start } = this.#outline;
    let hash = 0;
    for (let item = 0; item < start.length; item += 1) hash = (Math.imul(hash, 31) + start[item]!) | 0;
    const slot = (hash ^ (hash >>> 15)) & (remembered - 1);
    if (this.#hashes[slot] === hash && this.#shortfalls[slot]! > 0) return this.#shortfalls[slot]!;
    const shortfall = this.#staffing.shortfall(start);
    this.#hashes[slot] = hash;
    this.#shortfalls[slot] = shortfall;
    if (shortfall === 0) this.#name();
    return shortfall;
  }

  /** Items by start: then each is as early as its people allow. */
  #name(): void {
    const { start } = this.#outline;
    const plan = this.#plan;
    const who = this.#staffing.people(start);
    for (const [at, item] of this.#draft.order.toSorted((a, b) => start[a]! - start[b]!).entries())
      plan.put(item, at);
    for (const [place, person] of who.entries()) plan.assign(place, plan.entryOf(place, person));
    this.makespan = makespanOf(plan);
  }
}

const makespanOf = (draft: Draft): number => {
  const decoder = new MakespanDecoder(draft, 0);
  decoder.decode(0, Number.POSITIVE_INFINITY);
  return decoder.makespan;
};

/** Groups of people that are counted; all there can be with up to four skills. */
const mostGroups = 24;
/** In mean lengths of a place. */
const emptyWeight = 0.05;
/** How many of the changes hold an item, or let it go: where only people are missing, and where it is late. */
const holdShare = 0.3;
const releaseShare = 0.1;
const remembered = 1 << 14;
