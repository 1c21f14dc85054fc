import { z } from 'zod';
import { asOfQuery, dayText, personRef } from '../people/index.ts';
import { markNames, markStates } from './marks.ts';

const standing = z.enum(['off', 'announced', 'unread', 'on']);

const mark = z.object({
  name: z.enum(markNames),
  state: z.enum(markStates),
  says: z.string(),
  step: z.string().nullable(),
});
export type MarkAnswer = z.infer<typeof mark>;

/** What a threshold is, with its source. */
const assumption = z.object({ says: z.string(), source: z.string() });

const caredPerson = z.object({
  person: personRef,
  /** What they are in the organisation: `tech lead of Berths`. */
  place: z.string(),
  /** False: they have not read the notice, so nothing is shown. */
  isShown: z.boolean(),
  marks: z.array(mark),
});
export type CaredPerson = z.infer<typeof caredPerson>;

export const peopleAnswer = z.object({
  asOf: dayText,
  standing,
  sentence: z.string(),
  people: z.array(caredPerson),
  assumptions: z.array(assumption),
});
export type PeopleAnswer = z.infer<typeof peopleAnswer>;

const agreement = z.object({
  version: z.number(),
  text: z.string(),
  by: personRef.nullable(),
  on: dayText,
  acknowledgedOn: dayText.nullable(),
});
const goal = z.object({ version: z.number(), text: z.string().nullable(), on: dayText });
const talk = z.object({ manager: personRef.nullable(), on: dayText, by: personRef.nullable() });
const wish = z.object({
  skill: z.string(),
  name: z.string(),
  wish: z.enum(['learn', 'avoid']),
  heardOn: dayText.nullable(),
});

/** What is kept between a person and their manager; each of the two sees the same. */
const between = {
  asOf: dayText,
  standing,
  person: personRef,
  manager: personRef.nullable(),
  sentence: z.string(),
  /** Newest first, all four. */
  agreements: z.array(agreement),
  goals: z.array(goal),
  talks: z.array(talk),
  wishes: z.array(wish).nullable(),
  promises: z.object({ notConnected: z.string() }),
};

/** The side of the manager, with what is missing. */
export const caredPersonAnswer = z.object({ ...between, marks: z.array(mark) });
export type CaredPersonAnswer = z.infer<typeof caredPersonAnswer>;

/** The person's own side. What is missing is a task of the manager and not told here. */
export const ownCareAnswer = z.object(between);
export type OwnCareAnswer = z.infer<typeof ownCareAnswer>;

export const careQuery = asOfQuery.pick({ asOf: true });
export type CareQuery = z.infer<typeof careQuery>;

export const agreementRequest = z.object({ text: z.string().trim().min(1).max(4000) });
/** `text` empty: no goal any more. */
export const goalRequest = z.object({ text: z.string().trim().max(2000) });
export const acknowledgementRequest = z.object({ version: z.number().int().positive() });
export const talkRequest = z.object({ on: dayText });
export const heardRequest = z.object({ skill: z.string().min(1).max(200) });

/** All that is kept about one person, for their export. */
export const ownCare = z.object({
  agreements: z.array(agreement),
  goals: z.array(goal),
  talks: z.array(talk),
  heard: z.array(z.object({ skill: z.string(), version: z.number(), on: dayText })),
  /** What they wrote and ticked about others, by whom it is about. */
  written: z.array(z.object({ person: personRef, what: z.string(), on: dayText })),
});
export type OwnCare = z.infer<typeof ownCare>;
