import type { Hours, Level, Problem } from './problem.ts';

/**
 * How people grow, in one place: docs/models/growth.md says where each number comes from. All of them are about
 * groups; none is measured on a person.
 */
export interface GrowthLaw {
  /** Hours in a skill after which what was missing to an expert is down to 1/e. */
  readonly hours: Hours;
  /** How many times as much an hour teaches beside somebody who knows it. */
  readonly taught: number;
  /** Days of presence without use after which a level is half. Absence does not count. */
  readonly halfLife: number;
  /** By level 0–5: pace, 1 being the one that efforts are estimated at. */
  readonly pace: readonly number[];
  /** Of a learner's hours, what explaining takes of somebody else: for good, and more at first. */
  readonly review: number;
  readonly explaining: number;
  /** Over how many times explaining fades. */
  readonly explainingFades: number;
}

export const defaultGrowth: GrowthLaw = {
  hours: 640,
  taught: 2,
  halfLife: 730,
  pace: [0.5, 0.6, 0.8, 1, 1.15, 1.25],
  review: 0.1,
  explaining: 0.5,
  explainingFades: 2,
};

/** The law of a problem: what it states, and the default for the rest. */
export const growthOf = ({ growth }: Problem): GrowthLaw => ({ ...defaultGrowth, ...growth });

const expert: Level = 5;

/** Who knows a skill at this level or above can be learned from. Configurable assumption. */
export const teachingLevel: Level = 3;

/** Does somebody count as having a level: is it, or one above, the nearest to theirs? */
export const reaches = (level: Level, asked: Level): boolean => level >= asked - 0.5;

/** The level after so many hours in a skill: what is missing to an expert shrinks by the same part each hour. */
export const grown = (level: Level, hours: Hours, isTaught = false, law = defaultGrowth): Level =>
  expert - (expert - Math.max(0, level)) * Math.exp((-hours * (isTaught ? law.taught : 1)) / law.hours);

/** The level after so many days of presence without using the skill. */
export const faded = (level: Level, daysUnused: number, law = defaultGrowth): Level =>
  level * 2 ** (-daysUnused / law.halfLife);

/** Hours until a level is reached; Infinity for the expert's own. */
export const hoursToReach = (from: Level, to: Level, isTaught = false, law = defaultGrowth): Hours =>
  to <= from
    ? 0
    : (law.hours / (isTaught ? law.taught : 1)) *
      Math.log((expert - Math.max(0, from)) / Math.max(0, expert - to));

/** Pace between two levels lies on the line between theirs. */
export const paceAt = (level: Level, pace: readonly number[] = defaultGrowth.pace): number => {
  const within = Math.min(expert, Math.max(0, level));
  const low = Math.min(expert - 1, Math.floor(within));
  return pace[low]! + (pace[low + 1]! - pace[low]!) * (within - low);
};

/** Of the hours of somebody who does this for the k-th time (from 1), what it takes of who teaches. */
export const teachingShare = (k: number, law = defaultGrowth): number =>
  law.review + law.explaining * Math.exp(-(k - 1) / law.explainingFades);
