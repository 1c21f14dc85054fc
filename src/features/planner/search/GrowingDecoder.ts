import { Practice } from '../growing/Practice.ts';
import { ticksOf } from '../headsAndTails.ts';
import type { GrowingModel } from '../Model.ts';
import { CalendarDecoder } from './CalendarDecoder.ts';
import type { Draft } from './Draft.ts';

/**
 * Decodes with levels that rise and fall on the way: hours are those of what people know when an item begins. A place
 * whose person does not know enough costs as much as a week beyond a due day.
 */
export class GrowingDecoder extends CalendarDecoder {
  readonly #growing: GrowingModel;
  readonly #practice: Practice;
  readonly #nobody: number;
  /** Of the item just put on the clock. */
  #unable = 0;

  constructor(draft: Draft, target: number) {
    const { people, places } = draft.model;
    const growing = draft.model.growing!;
    // Levels lie behind when people are free, so that they are kept at the same checkpoints: two numbers for each.
    const levelsFrom = people + (people % 2);
    const room = Practice.roomFor(growing.problem);
    super(draft, target, new Int32Array(places), levelsFrom + 2 * room, dearness);
    const levels = new Float64Array(this.free.buffer, 4 * levelsFrom, room);
    this.#growing = growing;
    this.#practice = new Practice(growing.problem, growing.parts, draft.person, levels);
    this.#nobody = people - 1;
    this.keepFirst();
  }

  override ticksOf(place: number): number {
    return this.ticks[place]!;
  }

  protected override put(item: number, from: number, low: number, high: number): number {
    const cost = super.put(item, from, low, high);
    const { perHour } = this.model;
    for (let place = low; place < high; place += 1) this.#practice.learn(place, this.end[place]! / perHour);
    return cost + this.#unable * 168 * perHour * this.lateCost;
  }

  protected override atTheEnd(): number {
    const { oneTeacherCost } = this.#growing;
    return (
      super.atTheEnd() +
      (oneTeacherCost > 0
        ? oneTeacherCost * this.#practice.skillsOfOne(this.makespan / this.model.perHour).length
        : 0)
    );
  }

  /** Start and hours hang on each other: who may not be interrupted by leave begins after it, a little slower. */
  protected override onClocks(item: number, from: number, low: number, high: number): void {
    const { person } = this.draft;
    const { perHour } = this.model;
    let start = from;
    for (let next = -1; next !== start; ) {
      if (next >= 0) start = next;
      this.#work(start, low, high);
      next = this.startOnClocks(item, start);
    }
    this.start[item] = start;
    for (let place = low; place < high; place += 1)
      if (person[place] === this.#nobody) this.end[place] = 0;
      else {
        this.end[place] = this.endOnClocks(person[place]!, start, this.ticks[place]!);
        this.#practice.hours[place] = this.ticks[place]! / perHour;
      }
  }

  #work(start: number, low: number, high: number): void {
    const { perHour } = this.model;
    this.#unable = this.#practice.work(low, high, start / perHour);
    for (let place = low; place < high; place += 1)
      this.ticks[place] =
        this.draft.person[place] === this.#nobody
          ? 1
          : ticksOf(this.#practice.hours[place]! * perHour - 1e-6);
  }
}

/** Levels of all that it asks for make an item so many times as dear to put on the clock. */
const dearness = 64;
