import { seededChance } from '../../../base/chance.ts';
import type { Model } from '../Model.ts';
import { anneal, type Cooling } from './anneal.ts';
import { construct } from './construct.ts';
import { Draft } from './Draft.ts';
import { decoderFor } from './decoderFor.ts';
import { Moves } from './Moves.ts';

export interface SearchOptions {
  readonly seed: number;
  /** Changes to try at most, rounded up to a few hundred. */
  readonly steps: number;
  /** Asked every few hundred steps. */
  readonly stop: () => boolean;
  /** Told of each better draft; it is changed later, so copy what is to be kept. */
  readonly onBetter?: (found: Found) => void;
}

/** The best so far, and what it took. */
export interface Found {
  readonly draft: Draft;
  readonly makespan: number;
  readonly cost: number;
  readonly steps: number;
  /** The step at which it was found. */
  readonly bestAt: number;
  readonly rounds: number;
}

/** Steps of the first rounds, short, so that something good is there soon; all later ones are like the last. */
const roundSteps = [200_000, 600_000, 600_000, 2_000_000];

/**
 * Rounds of annealing, each from a new first draft. What a round does depends on the seed and its number only, never on
 * the budget: with more steps the same rounds go on, so that more is never worse.
 * @param target Ticks: a makespan problem is done when it is reached.
 */
export const search = (model: Model, target: number, options: SearchOptions): Found => {
  const best = new Draft(model);
  let found: Found = {
    draft: best,
    makespan: Number.POSITIVE_INFINITY,
    cost: Number.POSITIVE_INFINITY,
    steps: 0,
    bestAt: 0,
    rounds: 0,
  };
  let isDone = false;
  const isOver = (steps: number) => isDone || steps >= options.steps || options.stop();
  do {
    const { rounds, steps: before } = found;
    const chance = seededChance(options.seed * 1_000_003 + rounds);
    const draft = construct(model, chance);
    const decoder = decoderFor(draft, target);
    const cooling = coolingOf(model, roundSteps[Math.min(rounds, roundSteps.length - 1)]!);
    const accepted = (cost: number, step: number): boolean => {
      const { makespan } = decoder;
      if (model.goal === 'makespan' ? makespan >= found.makespan : cost >= found.cost) return false;
      best.copy(draft);
      found = { ...found, cost, makespan, steps: before + step, bestAt: before + step };
      options.onBetter?.(found);
      isDone = model.goal === 'makespan' && makespan <= target;
      return isDone;
    };
    const stop = (step: number) => isOver(before + step);
    const steps = anneal(decoder, new Moves(draft, chance), cooling, chance, { accepted, stop });
    found = { ...found, steps: before + steps, rounds: rounds + 1 };
  } while (!isOver(found.steps));
  return found;
};

/** Temperatures in the measure of the problem: the mean length of a place, or what its delay costs on average. */
const coolingOf = ({ goal, work, delayCost, items }: Model, steps: number): Cooling => {
  const mean = work.reduce((a, b) => a + b, 0) / work.length;
  const unit = goal === 'makespan' ? mean : (mean * delayCost.reduce((a, b) => a + b, 0)) / items;
  return { steps, hot: 0.35 * unit, cold: 0.0065 * unit };
};
