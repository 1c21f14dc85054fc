import { z } from 'zod';
import { dayText, personRef } from '../people/index.ts';
import { reasons } from './advice.ts';
import { delegationLevels } from './delegationLevels.ts';
import { wents } from './outcomes.ts';
import { alikes, itemKinds, itemSources, itemStates } from './queueItem.ts';

/** Shapes of requests and answers about a leader's queue and what was handed on. Days as `2026-11-22`, hours as numbers. */

const hours = z.number().min(0).max(10_000);
const words = z.string().trim().max(1000);
const level = z.enum(delegationLevels);
/** `off`: not switched on. `announced`: on from a day to come. `unread`: the asker has not read the notice. */
const standing = z.enum(['off', 'announced', 'unread', 'on']);

const spread = z.object({ value: z.number(), low: z.number(), high: z.number() });
const maybeTimes = z.number().nullable();

const prediction = z.object({
  hours: z.number(),
  mu: z.number(),
  /** Hours of the leader that one hour of delay of this thing costs. */
  delayCost: z.number(),
  repeats: z.number(),
  expected: z.number(),
  slowness: spread,
  learning: spread,
  self: z.number(),
  delegated: spread,
  breakEven: z.object({ value: maybeTimes, low: maybeTimes, high: maybeTimes }),
  chance: z.number(),
  first: z.object({ other: spread, guiding: z.number() }),
  risk: z.object({ chance: z.number(), hours: z.number() }),
});

/** What one says of an item: typed, or read from a text. */
export const itemRequest = z
  .object({
    title: z.string().trim().min(1).max(300),
    taskClass: z.string().trim().min(1).max(100),
    hours: z.object({ low: z.number().positive().max(2000), high: z.number().positive().max(2000) }),
    waitsFor: words.nullable().default(null),
    heldUpHours: hours.default(0),
    delayCost: hours.nullable().default(null),
    repeats: z.number().int().min(1).max(60),
    alike: z.enum(alikes).default('same'),
    due: dayText.nullable().default(null),
    kind: z.enum(itemKinds).default('plain'),
    skills: z.array(z.string().trim().min(1).max(100)).max(20).default([]),
    isConfidential: z.boolean().default(false),
    externalKey: z.string().max(200).nullable().default(null),
  })
  .refine((item) => item.hours.low <= item.hours.high, {
    error: 'The hours begin with the smaller number.',
    path: ['hours'],
  });
export type ItemRequest = z.infer<typeof itemRequest>;
/** `version`: the one that was read. */
export const itemEdit = z.object({ version: z.number().int().positive(), item: itemRequest });
export const stateRequest = z.object({ version: z.number().int().positive(), state: z.enum(itemStates) });

const itemAnswer = z.object({
  id: z.string(),
  version: z.number(),
  title: z.string(),
  taskClass: z.string(),
  hours: z.object({ low: z.number(), high: z.number() }),
  waitsFor: z.string().nullable(),
  heldUpHours: z.number(),
  delayCost: z.number().nullable(),
  repeats: z.number(),
  alike: z.enum(alikes),
  due: dayText.nullable(),
  kind: z.enum(itemKinds),
  skills: z.array(z.string()),
  isConfidential: z.boolean(),
  source: z.enum(itemSources),
  externalKey: z.string().nullable(),
  state: z.enum(itemStates),
  /** What a week of waiting costs, in hours of the leader. */
  delayOfWeek: z.number(),
});
export type ItemAnswer = z.infer<typeof itemAnswer>;

const adviceAnswer = z.object({
  choice: z.enum(['self', 'delegate']),
  to: personRef.nullable(),
  reason: z.enum(reasons).nullable(),
  sentence: z.string(),
});

const answerAnswer = z.object({
  answer: z.enum(['accept', 'decline', 'counter']),
  word: z.string().nullable(),
  on: dayText,
});

const outcomeAnswer = z.object({
  times: z.number(),
  leaderHours: z.number(),
  otherHours: z.number().nullable(),
  went: z.enum(wents),
  on: dayText,
});
const costs = z.object({ leader: z.number(), other: z.number(), cost: z.number() });
const comparedOutcome = outcomeAnswer.extend({
  predicted: costs,
  actual: costs,
  /** What it would have cost the leader to do it. */
  self: z.number(),
});

const choiceAnswer = z.object({
  id: z.string(),
  choice: z.enum(['self', 'delegate']),
  delegate: personRef.nullable(),
  level: level.nullable(),
  reason: z.enum(reasons).nullable(),
  reasonText: z.string().nullable(),
  word: z.string().nullable(),
  followed: z.boolean(),
  on: dayText,
  answer: answerAnswer.nullable(),
  outcomes: z.array(comparedOutcome),
});
export type ChoiceAnswer = z.infer<typeof choiceAnswer>;

const lineAnswer = z.object({
  item: itemAnswer,
  /** Null: decided already, or looked at as it was on a day in the past. */
  advice: adviceAnswer.nullable(),
  choice: choiceAnswer.nullable(),
});
export type LineAnswer = z.infer<typeof lineAnswer>;

const classAnswer = z.object({
  taskClass: z.string(),
  outcomes: z.number(),
  from: z.enum(['assumed', 'one person', 'estimated']),
  slowness: spread,
  learning: spread,
  sentence: z.string(),
});
export type ClassAnswer = z.infer<typeof classAnswer>;

const muAnswer = z.object({ value: z.number(), sentence: z.string() });

export const queueAnswer = z.object({
  asOf: dayText,
  person: personRef,
  standing,
  sentence: z.string(),
  /** Null: not told as long as nothing is on. */
  mu: muAnswer.nullable(),
  /** What waits for the leader, by cost of delay. */
  waiting: z.array(lineAnswer),
  /** Handed on and not done. */
  handedOn: z.array(lineAnswer),
  /** Done and dropped, the newest first, with what came of it. */
  past: z.array(lineAnswer),
  classes: z.array(classAnswer),
  /** Whether who judges the leader's seat sees what an hour is worth. */
  sharesMu: z.boolean(),
  /** A note to who takes nearly every proposal as it is. */
  rubberStamp: z.string().nullable(),
  /** Why candidates are offered without what they know; null: it is known. */
  withoutSkills: z.string().nullable(),
});
export type QueueAnswer = z.infer<typeof queueAnswer>;

const candidateAnswer = z.object({
  person: personRef,
  group: z.enum(['learns', 'knows', 'new', 'unknown']),
  learns: z.array(z.string()),
  reason: z.string(),
  slowness: z.number(),
  /** Hours the first time takes them, as of anybody at their level. */
  firstHours: z.number(),
  breakEven: maybeTimes,
  suggested: level,
  /** Null: not said before. */
  level: level.nullable(),
  helper: z.string().nullable(),
  /** False: they have not read the notice about this feature. */
  mayTake: z.boolean(),
});
export type CandidateAnswer = z.infer<typeof candidateAnswer>;

export const itemPageAnswer = z.object({
  asOf: dayText,
  line: lineAnswer,
  sentence: z.string(),
  mu: muAnswer,
  prediction,
  /** Costs after 1, 2 … times, in hours of the leader. */
  sides: z.array(z.object({ times: z.number(), self: z.number(), delegated: z.number() })),
  /** The first times one by one, in the parts of their cost. */
  parts: z.array(
    z.object({
      times: z.number(),
      work: z.number(),
      guiding: z.number(),
      mending: z.number(),
      delay: z.number(),
    }),
  ),
  sensitivity: z.object({
    mus: z.array(z.number()),
    rows: z.array(z.object({ learning: z.number(), breakEvens: z.array(maybeTimes) })),
  }),
  estimate: classAnswer,
  candidates: z.array(candidateAnswer),
  withoutSkills: z.string().nullable(),
  /** Choices before the one that counts. */
  earlier: z.array(choiceAnswer),
  assumptions: z.array(z.object({ says: z.string(), value: z.string(), source: z.string() })),
});
export type ItemPageAnswer = z.infer<typeof itemPageAnswer>;

export const choiceRequest = z.discriminatedUnion('choice', [
  z.object({
    choice: z.literal('self'),
    reason: z.enum(reasons),
    reasonText: words.default(''),
  }),
  z.object({
    choice: z.literal('delegate'),
    delegate: z.string().min(1),
    level,
    /** A word to them. */
    word: words.default(''),
  }),
]);
export type ChoiceRequest = z.infer<typeof choiceRequest>;

export const sharingRequest = z.object({ sharesMu: z.boolean() });
export const outcomeRequest = z.object({
  leaderHours: hours,
  otherHours: z.number().positive().max(10_000).nullable().default(null),
  went: z.enum(wents),
  /** Whether the thing is off the list now, or comes again. */
  isDone: z.boolean().default(true),
});

/** What a text says, or what came of taking it in. */
export const readingAnswer = z.object({
  sentence: z.string(),
  added: z.number(),
  changed: z.number(),
  items: z.array(z.object({ line: z.number(), title: z.string(), taskClass: z.string(), says: z.string() })),
  faults: z.array(
    z.object({ line: z.number().optional(), message: z.string(), severity: z.enum(['error', 'warning']) }),
  ),
});
export type ReadingAnswer = z.infer<typeof readingAnswer>;
export const readingRequest = z.object({
  how: z.enum(['pasted', 'csv']),
  text: z.string().max(500_000),
});

export const handedLine = z.object({
  id: z.string(),
  title: z.string(),
  taskClass: z.string(),
  hours: z.object({ low: z.number(), high: z.number() }),
  due: dayText.nullable(),
  /** Null: their data was erased. */
  from: personRef.nullable(),
  on: dayText,
  level,
  means: z.string(),
  word: z.string().nullable(),
  /** Why me: a sentence, what was known about me, what else was looked at, by which rule. */
  why: z.object({
    sentence: z.string(),
    inputs: z.array(z.string()),
    considered: z.number(),
    rule: z.string(),
  }),
  answer: answerAnswer.nullable(),
  /** By when an answer is awaited. */
  answerBy: dayText,
  state: z.enum([...itemStates, 'taken back']),
  outcomes: z.array(outcomeAnswer),
});
export type HandedLine = z.infer<typeof handedLine>;
export const handedAnswer = z.object({
  asOf: dayText,
  standing,
  sentence: z.string(),
  items: z.array(handedLine),
});
export type HandedAnswer = z.infer<typeof handedAnswer>;
export const answerRequest = z
  .object({ answer: z.enum(['accept', 'decline', 'counter']), word: words.default('') })
  .refine(({ answer, word }) => answer !== 'counter' || word.length > 2, {
    error: 'Say what you would do otherwise.',
    path: ['word'],
  });

/** All that is kept about one person, for their export. */
export const ownDelegation = z.object({
  queue: z.array(itemAnswer.omit({ delayOfWeek: true }).extend({ on: dayText })),
  choices: z.array(
    choiceAnswer.omit({ outcomes: true }).extend({
      item: z.string(),
      prediction,
      outcomes: z.array(outcomeAnswer),
    }),
  ),
  sharesMu: z.boolean(),
  levelsGiven: z.array(
    z.object({ person: personRef, taskClass: z.string(), level, reason: z.string().nullable(), on: dayText }),
  ),
  received: z.array(handedLine),
  levelsReceived: z.array(
    z.object({ from: personRef, taskClass: z.string(), level, reason: z.string().nullable(), on: dayText }),
  ),
});
export type OwnDelegation = z.infer<typeof ownDelegation>;
