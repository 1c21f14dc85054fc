import { type Chance, seededChance } from '../../base/chance.ts';
import { effortAt, normalQuantile } from './known.ts';
import type { Clock, Plan } from './plan.ts';
import type { Item, ItemId } from './problem.ts';
import { Timeline } from './Timeline.ts';

export interface ChanceOptions {
  readonly seed?: number;
  readonly samples?: number;
  /**
   * How much of the doubt about efforts all items share, 0–1: 0 each is wrong on its own and much evens out, 1 all are
   * wrong together. Configurable assumption.
   */
  readonly together?: number;
}

/** How sure the days of a plan are, with the people and the order it has. */
export interface ChanceOfDates {
  /** By item that is due: how often its day holds, 0–1. */
  readonly holds: ReadonlyMap<ItemId, number>;
  /** How often all of them hold. 1 where nothing is due. */
  readonly all: number;
  /** When all is finished: in half of the cases by then, in 85 and in 95 of a hundred. */
  readonly end: { readonly p50: Clock; readonly p85: Clock; readonly p95: Clock };
  readonly samples: number;
}

/**
 * Draws efforts again and again, lognormal with a tenth below `low` and a tenth above `high`, and lets the plan run
 * each time. Nobody swaps work when it slips, as people would: rather too sad than too glad.
 */
export const chanceOfDates = ({ problem, assignments }: Plan, options: ChanceOptions = {}): ChanceOfDates => {
  const { seed = 1, samples = 1000, together = 0.3 } = options;
  const timeline = new Timeline(problem, assignments);
  const longer = new Float64Array(timeline.items.length);
  const chance = seededChance(seed);
  const held = new Int32Array(timeline.items.length);
  const ends = new Float64Array(samples);
  let allHeld = 0;
  for (let sample = 0; sample < samples; sample += 1) {
    drawLonger(longer, timeline, problem.percentile ?? 0.5, together, chance);
    timeline.run(longer);
    const late = timeline.items.reduce((missed, { item: { due } }, index) => {
      const holds = due === undefined || timeline.finishOf(index) <= 24 * (due + 1 - problem.start);
      if (holds) held[index]! += 1;
      return holds ? missed : missed + 1;
    }, 0);
    if (late === 0) allHeld += 1;
    ends[sample] = timeline.makespan();
  }
  ends.sort();
  const by = (share: number): Clock => ends[Math.min(samples - 1, Math.ceil(share * samples) - 1)]!;
  return {
    holds: new Map(
      timeline.items.flatMap(({ item: { id, due } }, index) =>
        due === undefined ? [] : [[id, held[index]! / samples]],
      ),
    ),
    all: allHeld / samples,
    end: { p50: by(0.5), p85: by(0.85), p95: by(0.95) },
    samples,
  };
};

/** By item: how many times as long as planned it takes, all of its places alike. */
const drawLonger = (
  longer: Float64Array,
  { items }: Timeline,
  percentile: number,
  together: number,
  chance: Chance,
): void => {
  const shared = Math.sqrt(together) * normal(chance);
  for (const [index, { item }] of items.entries())
    longer[index] = longerBy(item, shared + Math.sqrt(1 - together) * normal(chance), percentile);
};

const longerBy = ({ effort }: Item, z: number, percentile: number): number =>
  effort.low === effort.high
    ? 1
    : (Math.sqrt(effort.low * effort.high) / effortAt(effort, percentile)) *
      Math.exp((z / 2.5631) * Math.log(effort.high / effort.low));

const normal = (chance: Chance): number => normalQuantile(Math.max(1e-9, chance()));
