import { below, type Chance, seededChance } from '../../../base/chance.ts';
import { defaultGrowth, type GrowthLaw, reaches, teachingLevel } from '../growth.ts';
import type { Plan } from '../plan.ts';
import { GrowingDraft, type Outcome } from './GrowingDraft.ts';

export interface GrowingOptions {
  readonly seed?: number;
  /** Changes to try. */
  readonly steps?: number;
  readonly law?: GrowthLaw;
  /** Cost of each skill that fewer than two people can teach at the end; the team’s to set. 0 where not given. */
  readonly oneKnowerCost?: number;
  /** What an hour of learning is worth of itself, per level gained; 0: only what pays within the plan. */
  readonly levelWorth?: number;
}

/**
 * Goes on from a plan, knowing how people grow: who does something again is faster, who has learned enough may take
 * what asked too much of them before, and learners are put beside who knows, with the hours that costs. Threshold
 * accepting (Dueck and Scheuer 1990) on what a run with growth comes to.
 */
export const planGrowing = (from: Plan, options: GrowingOptions = {}): GrowingDraft => {
  const { seed = 1, steps = 20_000, law = defaultGrowth } = options;
  const chance = seededChance(seed);
  const draft = new GrowingDraft(from.problem, from.assignments, law);
  const unable = Number.POSITIVE_INFINITY;
  const cost = (outcome: Outcome) => (outcome.unable > 0 ? unable : costOf(draft, outcome, options));
  let now = cost(draft.run());
  const best = { cost: now, ...copyOf(draft) };
  const hot = Number.isFinite(now) ? now * 0.002 : 1;
  for (let step = 0; step < steps; step += 1) {
    const undo = move(draft, chance);
    if (undo === undefined) continue;
    const tried = cost(draft.run());
    if (tried > now + hot * (1 - step / steps) ** 2) undo();
    else now = tried;
    if (now < best.cost - 1e-9) Object.assign(best, { cost: now, ...copyOf(draft) });
  }
  draft.order.set(best.order);
  draft.person.set(best.person);
  draft.learner.set(best.learner);
  draft.run();
  return draft;
};

const copyOf = ({ order, person, learner }: GrowingDraft) => ({
  order: order.slice(),
  person: person.slice(),
  learner: learner.slice(),
});

/** A day missed costs as much as delaying the dearest item for so many days. */
const lateFactor = 100;

const costOf = (
  draft: GrowingDraft,
  { delay, makespan, late }: Outcome,
  { oneKnowerCost = 0, levelWorth = 0 }: GrowingOptions,
): number => {
  const { items, goal } = draft.problem;
  const dearest = items.reduce((most, { costOfDelay = 0 }) => Math.max(most, costOfDelay), 1) / 168;
  const risk = oneKnowerCost === 0 ? 0 : oneKnowerCost * skillsOfOne(draft);
  const worth = levelWorth === 0 ? 0 : levelWorth * draft.levels.reduce((a, b) => a + b, 0);
  return (goal === 'makespan' ? makespan : delay) + lateFactor * dearest * late + risk - worth;
};

/** Skills that one person can teach, or nobody. */
export const skillsOfOne = ({ levels, skills }: GrowingDraft): number =>
  skills.filter((_, skill) => {
    let knowers = 0;
    for (let at = skill; at < levels.length; at += skills.length)
      if (reaches(levels[at]!, teachingLevel)) knowers += 1;
    return knowers < 2;
  }).length;

type Undo = () => void;

const move = (draft: GrowingDraft, chance: Chance): Undo | undefined => {
  const draw = chance();
  if (draw < 0.4) return reassign(draft, chance);
  return draw < 0.75 ? shift(draft, chance) : teach(draft, chance);
};

const reassign = (draft: GrowingDraft, chance: Chance): Undo | undefined => {
  const part = below(draft.parts.length, chance);
  const [before, person] = [draft.person[part]!, below(draft.problem.people.length, chance)];
  const { item } = draft.parts[part]!;
  if (draft.has(item, person) || draft.problem.items[item]!.pinned?.people !== undefined) return undefined;
  draft.person[part] = person;
  return () => {
    draft.person[part] = before;
  };
};

/** Puts somebody beside who does it, or takes them away again. */
const teach = (draft: GrowingDraft, chance: Chance): Undo | undefined => {
  const item = below(draft.problem.items.length, chance);
  const before = draft.learner[item]!;
  const person = before >= 0 && chance() < 0.5 ? -1 : below(draft.problem.people.length, chance);
  if (person >= 0 && (draft.has(item, person) || draft.parts[draft.partsOf(item)[0]]!.asked.length === 0))
    return undefined;
  draft.learner[item] = person;
  return () => {
    draft.learner[item] = before;
  };
};

/** One item to another place in the order, never before what it waits for. */
const shift = (draft: GrowingDraft, chance: Chance): Undo | undefined => {
  const { order, problem } = draft;
  const from = below(order.length, chance);
  const to = Math.max(0, Math.min(order.length - 1, from + below(2 * reach + 1, chance) - reach));
  if (from === to) return undefined;
  const before = order.slice();
  const step = from < to ? 1 : -1;
  const item = problem.items[order[from]!]!;
  for (let at = from; at !== to; at += step) {
    const passed = problem.items[order[at + step]!]!;
    const waits =
      step > 0
        ? passed.after?.some((link) => link.item === item.id)
        : item.after?.some((link) => link.item === passed.id);
    if (waits === true) {
      order.set(before);
      return undefined;
    }
    order[at] = order[at + step]!;
    order[at + step] = before[from]!;
  }
  return () => order.set(before);
};

const reach = 12;
