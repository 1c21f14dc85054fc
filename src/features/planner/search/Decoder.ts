import type { Model } from '../Model.ts';
import type { Draft } from './Draft.ts';

/** So many items lie between two checkpoints, as a power of 2, where no more is kept than when some people are free. */
const leastSpacing = 3;

/** Numbers kept at one checkpoint until they are to be rarer. */
const fewNumbers = 64;

/**
 * Puts a draft on the clock: one item after the other in the order, each as early as its people, what it waits for
 * and its release allow. What changes from one position on is decoded from the checkpoint before it, and left as soon
 * as it costs more than is still welcome. How long people take and what that costs, each kind says for itself.
 */
export abstract class Decoder {
  readonly draft: Draft;
  /** By item: start, as it was last tried. */
  readonly start: Int32Array;
  /** Makespan of the last decoding that came to the end. */
  makespan = 0;
  protected readonly model: Model;
  /** When each person is free, and behind that what else is to be kept at checkpoints. */
  protected readonly free: Int32Array;
  /** By item: finish as just tried, and as accepted. */
  protected readonly tried: Int32Array;
  readonly #finish: Int32Array;
  readonly #spacing: number;
  readonly #kept: Int32Array;
  readonly #keptTried: Int32Array;
  readonly #cost: Float64Array;
  readonly #costTried: Float64Array;

  /**
   * @param width Numbers to be kept at a checkpoint: one for each person, or more.
   * @param often How many times as dear as reading it off a calendar it is to put an item on the clock.
   */
  constructor(draft: Draft, width = draft.model.people, often = 1) {
    const { items } = draft.model;
    this.draft = draft;
    this.model = draft.model;
    this.free = new Int32Array(width);
    this.start = new Int32Array(items);
    this.tried = new Int32Array(items);
    this.#finish = new Int32Array(items);
    this.#spacing = leastSpacing + Math.max(0, Math.ceil(Math.log2(width / (fewNumbers * often))));
    const checkpoints = (items >> this.#spacing) + 1;
    this.#kept = new Int32Array(checkpoints * width);
    this.#keptTried = new Int32Array(checkpoints * width);
    this.#cost = new Float64Array(checkpoints);
    this.#costTried = new Float64Array(checkpoints);
  }

  /**
   * The cost of the draft, where it is the same as accepted before position `from`; Infinity as soon as it is clear
   * that it is more than `limit`.
   */
  decode(from: number, limit: number): number {
    const { order, at, person } = this.draft;
    const { items, people, placeStart, before, lag, release } = this.model;
    const beforeStart = before.start;
    const beforeAll = before.all;
    const tried = this.tried;
    const finish = this.#finish;
    const free = this.free;
    const spacing = this.#spacing;
    const checkpoint = from >> spacing;
    const first = checkpoint << spacing;
    const mask = (1 << spacing) - 1;
    free.set(this.#kept.subarray(checkpoint * free.length, (checkpoint + 1) * free.length));
    let cost = this.resumed(this.#cost[checkpoint]!);
    if (cost > limit) return Number.POSITIVE_INFINITY;
    for (let k = first; k < items; k += 1) {
      if ((k & mask) === 0 && k > first) {
        this.#keptTried.set(free, (k >> spacing) * free.length);
        this.#costTried[k >> spacing] = cost;
      }
      const item = order[k]!;
      let start = release[item]!;
      for (let link = beforeStart[item]!; link < beforeStart[item + 1]!; link += 1) {
        const earlier = beforeAll[link]!;
        const end = (at[earlier]! >= first ? tried[earlier]! : finish[earlier]!) + lag[link]!;
        if (end > start) start = end;
      }
      const low = placeStart[item]!;
      const high = placeStart[item + 1]!;
      for (let place = low; place < high; place += 1) {
        const end = free[person[place]!]!;
        if (end > start) start = end;
      }
      cost += this.put(item, start, low, high);
      if (cost > limit) return Number.POSITIVE_INFINITY;
    }
    let makespan = 0;
    for (let who = 0; who < people; who += 1) if (free[who]! > makespan) makespan = free[who]!;
    this.makespan = makespan;
    return cost + this.atTheEnd();
  }

  /** Takes the draft as it was just decoded from `from` on. */
  accept(from: number): void {
    const { order } = this.draft;
    const checkpoint = from >> this.#spacing;
    for (let k = checkpoint << this.#spacing; k < order.length; k += 1)
      this.#finish[order[k]!] = this.tried[order[k]!]!;
    const next = (checkpoint + 1) * this.free.length;
    this.#kept.set(this.#keptTried.subarray(next), next);
    this.#cost.set(this.#costTried.subarray(checkpoint + 1), checkpoint + 1);
  }

  /** What is kept as the plan begins is what stands in `free` now. */
  protected keepFirst(): void {
    this.#kept.set(this.free);
  }

  /** When the person on a place is done with their part, as last tried; and their ticks of work. */
  abstract endOf(place: number): number;

  ticksOf(place: number): number {
    return this.draft.ticks[place]!;
  }

  /** Puts an item on the clock that nothing keeps from beginning at `from`: start, finish, who is free when; and what that costs. */
  protected abstract put(item: number, from: number, low: number, high: number): number;

  /** What the plan costs once all are on the clock, beyond what the items cost. */
  protected abstract atTheEnd(): number;

  /** What has been spent up to a checkpoint, where the decoder goes on from there. */
  protected resumed(cost: number): number {
    return cost;
  }
}
