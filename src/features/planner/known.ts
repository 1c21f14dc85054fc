import { remembered } from '../../base/remember.ts';
import { growthOf, paceAt } from './growth.ts';
import type { Hours, Item, ItemId, Need, Person, PersonId, Problem, SkillId } from './problem.ts';

/** A problem with what is looked up in it all the time. */
export interface Known {
  readonly problem: Problem;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly items: ReadonlyMap<ItemId, Item>;
}

export const knownOf: (problem: Problem) => Known = remembered((problem) => ({
  problem,
  people: new Map(problem.people.map((person) => [person.id, person])),
  items: new Map(problem.items.map((item) => [item.id, item])),
}));

export const levelOf = (person: Person, skill: SkillId): number => person.skills[skill] ?? -1;

/** Has somebody all that a need asks for? */
export const meets = (person: Person, need: Need): boolean =>
  need.skills.every(({ skill, level }) => levelOf(person, skill) >= level);

/** The needs of an item; one open place where it names none. */
export const needsOf = (item: Item): readonly Need[] => (item.needs.length > 0 ? item.needs : [anybody]);

const anybody: Need = { skills: [] };

/**
 * Hours of everybody together at a percentile, lognormal between the two that were said: 1.2816 standard deviations
 * lie between the middle and the 90th percentile.
 */
export const effortAt = ({ low, high }: Item['effort'], percentile: number): Hours =>
  low === high
    ? low
    : Math.sqrt(low * high) * Math.exp((normalQuantile(percentile) / 2.5631) * Math.log(high / low));

/** Abramowitz and Stegun 26.2.23; wrong by less than 4.5e−4. */
export const normalQuantile = (p: number): number => {
  if (p === 0.5) return 0;
  const t = Math.sqrt(-2 * Math.log(Math.min(p, 1 - p)));
  const z =
    t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  return p < 0.5 ? -z : z;
};

/** How fast somebody is on a need: the pace of their level in what it asks for, the slowest of them. */
const paceOn = (item: Item, need: Need, person: Person, problem: Problem): number => {
  const { pace, growth } = problem;
  const table = pace?.[item.task ?? ''] ?? pace?.[''] ?? (growth && growthOf(problem).pace);
  if (table === undefined || need.skills.length === 0) return 1;
  const paceOf = (level: number) => (growth ? paceAt(level, table) : (table[Math.round(level)] ?? 1));
  return Math.min(...need.skills.map(({ skill }) => paceOf(levelOf(person, skill))));
};

/** Hours of one person's part of an item at the pace that efforts are estimated at: effort × part ÷ people of the need. */
export const estimatedHours = (item: Item, need: Need, { percentile = 0.5 }: Problem): Hours => {
  const effort = effortAt(item.effort, percentile);
  const people = needsOf(item).reduce((sum, each) => sum + (each.people ?? 1), 0);
  return need.part === undefined ? effort / people : (effort * need.part) / (need.people ?? 1);
};

/** Hours that one person needs for their part of an item, with what they know today. */
export const hoursOn = (item: Item, need: Need, person: Person, problem: Problem): Hours =>
  estimatedHours(item, need, problem) / paceOn(item, need, person, problem);

/** Hours a week that a person has for items. Never 0, so that one may divide by it. */
export const hoursAWeek = ({ workingTime, share = 1 }: Person): number =>
  Math.max(0.25, share * (workingTime?.week.reduce((a, b) => a + b, 0) ?? 168));
