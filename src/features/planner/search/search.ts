import { type Chance, seededChance } from '../../../base/chance.ts';
import type { Model } from '../Model.ts';
import { anneal, type Cooling } from './anneal.ts';
import { Draft } from './Draft.ts';
import { PersonWalk } from './PersonWalk.ts';
import { OutlineWalk } from './teams/OutlineWalk.ts';
import { TeamWalk } from './teams/TeamWalk.ts';
import { takesTeams } from './teams/takesTeams.ts';
import type { Walk } from './Walk.ts';

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

/**
 * Rounds of annealing, each from a new first draft. What a round does depends on the seed and its number only, never on
 * the budget: with more steps the same rounds go on, so that more is never worse.
 * @param target Ticks: a makespan problem is done when it is reached; where people grow, only what it aims at.
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
    const walk = walkOf(model, target, found, chance);
    const accepted = (cost: number, step: number): boolean => {
      const { makespan } = walk;
      if (model.goal === 'makespan' ? makespan >= found.makespan : cost >= found.cost) return false;
      walk.save(best);
      found = { ...found, cost, makespan, steps: before + step, bestAt: before + step };
      options.onBetter?.(found);
      isDone = model.goal === 'makespan' && model.growing === undefined && makespan <= target;
      return isDone || walk instanceof OutlineWalk;
    };
    const cooling = coolingOf(model, rounds);
    let done = 0;
    do {
      const sofar = done;
      done += anneal(walk, restOf(cooling, done), chance, {
        accepted: (cost, step) => accepted(cost, sofar + step),
        stop: (step) => isOver(before + sofar + step),
      });
    } while (done < cooling.steps && !isOver(before + done));
    found = { ...found, steps: before + done, rounds: rounds + 1 };
  } while (!isOver(found.steps));
  return found;
};

/** Where items take several people, two walks take turns: which of them is better differs from problem to problem. */
const walkOf = (model: Model, target: number, { rounds, makespan }: Found, chance: Chance): Walk => {
  if (!takesTeams(model)) return new PersonWalk(model, target, chance);
  return rounds % 2 === 0 ? new TeamWalk(model, target, chance) : new OutlineWalk(model, makespan, chance);
};

/** What is left of a round: a walk over outlines starts again from where it is with each better plan. */
const restOf = ({ steps, hot, cold }: Cooling, done: number): Cooling => ({
  steps: steps - done,
  hot: hot * (cold / hot) ** (done / steps),
  cold,
});

/**
 * Steps and temperatures, the latter in the measure of the problem: the mean length of a place, or what its delay costs
 * on average. Fitted on invented instances (bench/planner/inventDef.ts), for teams on twelve of MSLIB1.
 */
const coolingOf = (model: Model, round: number): Cooling => {
  const { goal, work, delayCost, items } = model;
  const mean = work.reduce((a, b) => a + b, 0) / work.length;
  if (takesTeams(model)) {
    const time = round >> 1;
    if (round % 2 === 0) return { steps: [1000, 3000][time] ?? 9000, hot: 0.18 * mean, cold: 0.027 * mean };
    const turns = [10_000, 30_000][time] ?? 100_000;
    return { steps: Math.ceil(turns * Math.min(1, 30 / items)), hot: 0.1 * mean, cold: 0.01 * mean };
  }
  if (goal === 'value') {
    const perItem = [5, 20, 60, 200, 600][round] ?? 2000;
    const unit = (mean * delayCost.reduce((a, b) => a + b, 0)) / items;
    return { steps: perItem * items, hot: Math.min(100, perItem / 2) * unit, cold: 0.2 * unit };
  }
  const steps = [200_000, 600_000, 600_000][round] ?? 20_000 * Math.max(100, Math.min(items, 1000));
  return { steps: Math.ceil(steps * Math.min(1, 1000 / items)), hot: 0.12 * mean, cold: 0.0065 * mean };
};
