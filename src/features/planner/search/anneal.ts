import type { Chance } from '../../../base/chance.ts';
import type { Decoder } from './Decoder.ts';
import type { Moves } from './Moves.ts';

/** How a round of annealing goes: from hot to cold in so many steps. Temperatures are costs. */
export interface Cooling {
  readonly steps: number;
  readonly hot: number;
  readonly cold: number;
}

/** What watches a round. */
export interface Watch {
  /** Asked every few hundred steps. True: stop. */
  stop(step: number): boolean;
  /** Told of each accepted change and what the draft costs now. True: good enough, stop. */
  accepted(cost: number, step: number): boolean;
}

/** Steps between two looks at the clock. */
const patience = 256;

/**
 * One round of simulated annealing (Kirkpatrick, Gelatt, Vecchi 1983), cooling geometrically. How much worse a change
 * may be is drawn before it is tried, so that trying stops as soon as it is worse than that.
 * @returns Steps done.
 */
export const anneal = (
  decoder: Decoder,
  moves: Moves,
  cooling: Cooling,
  chance: Chance,
  watch: Watch,
): number => {
  const { steps, hot, cold } = cooling;
  const factor = (cold / hot) ** (patience / steps);
  const { wishes } = moves;
  let cost = decoder.decode(0, Number.POSITIVE_INFINITY) + wishes.total;
  decoder.accept(0);
  if (watch.accepted(cost, 0)) return 0;
  let temperature = hot;
  for (let step = 1; step <= steps; step += 1) {
    if (step % patience === 0) {
      if (watch.stop(step)) return step;
      temperature *= factor;
    }
    const from = moves.tryOne();
    if (from < 0) continue;
    const limit = cost - temperature * Math.log(1 - chance());
    const tried = wishes.total + decoder.decode(from, limit - wishes.total);
    if (tried > limit) moves.takeBack();
    else {
      decoder.accept(from);
      cost = tried;
      if (watch.accepted(cost, step)) return step;
    }
  }
  return steps;
};
