import type { Chance } from '../../../base/chance.ts';
import type { Walk } from './Walk.ts';

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
export const anneal = (walk: Walk, cooling: Cooling, chance: Chance, watch: Watch): number => {
  const { steps, hot, cold } = cooling;
  const factor = (cold / hot) ** (patience / steps);
  let cost = walk.start();
  if (watch.accepted(cost, 0)) return 0;
  let temperature = hot;
  for (let step = 1; step <= steps; step += 1) {
    if (step % patience === 0) {
      if (watch.stop(step)) return step;
      temperature *= factor;
    }
    const limit = cost - temperature * Math.log(1 - chance());
    const tried = walk.change(limit);
    if (tried > limit) walk.takeBack();
    else {
      walk.accept();
      cost = tried;
      if (watch.accepted(cost, step)) return step;
    }
  }
  return steps;
};
